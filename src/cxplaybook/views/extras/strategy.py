"""What the strategy's page shows beside its fields: its battles as cards with their numbers and promises."""

from collections.abc import Mapping

from cxplaybook.model.kinds.strategy import Strategy
from cxplaybook.views.items import cards
from cxplaybook.views.scope import Scope


def page(item: Strategy, scope: Scope) -> Mapping[str, object]:
    """`battle_cards`: the battles, for the page that shows the strategy at a glance."""
    return {"battle_cards": cards(tuple(battle.ref for battle in item.battles), scope)}
