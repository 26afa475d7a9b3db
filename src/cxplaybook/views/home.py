"""The first page: the vision, the way to one's own role, and how the promises went."""

from dataclasses import dataclass

from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.views.extras.promise import tells_results
from cxplaybook.views.items import ItemView, cards, item_view
from cxplaybook.views.scope import Scope
from cxplaybook.views.units import UnitView, units


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the first page shows."""

    settings: ItemView
    strategy: ItemView | None
    """None: this edition doesn't show it."""
    units: tuple[UnitView, ...]
    promises: tuple[ItemView, ...]
    """Promises that are live."""
    results: bool
    """Whether this edition tells how they went."""


def home(scope: Scope) -> HomeView:
    """The first page of an edition."""
    live = (promise.ref for promise in scope.playbook.all(Promise) if promise.state is PromiseState.LIVE)
    strategy = scope.playbook.strategy
    return HomeView(
        settings=item_view(scope.playbook.settings, scope),
        strategy=item_view(strategy, scope) if strategy else None,
        units=units(scope),
        promises=cards(tuple(live), scope),
        results=tells_results(scope),
    )
