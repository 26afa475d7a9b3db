"""What an encounter's page shows beside its fields: its numbers, and the list grouped by decision."""

from collections.abc import Mapping

from cxplaybook.model.kinds.touchpoint import Touchpoint
from cxplaybook.views.items import cards
from cxplaybook.views.scope import Scope


def page(item: Touchpoint, scope: Scope) -> Mapping[str, object]:
    """`metric_cards`: the numbers that show how it goes."""
    return {"metric_cards": cards(item.metrics, scope)}
