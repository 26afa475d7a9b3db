"""The first page: the vision, the way to one's own role, and how the promises went."""

from dataclasses import dataclass

from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.views.items import ItemView, cards, item_view
from cxplaybook.views.navigation import roles_by_unit
from cxplaybook.views.scope import Scope


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit with its roles."""

    unit: ItemView
    roles: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the first page shows."""

    settings: ItemView
    strategy: ItemView
    units: tuple[UnitView, ...]
    promises: tuple[ItemView, ...]
    """Promises that are live."""


def home(scope: Scope) -> HomeView:
    """The first page of an edition."""
    live = (promise.ref for promise in scope.playbook.all(Promise) if promise.state is PromiseState.LIVE)
    return HomeView(
        settings=item_view(scope.playbook.settings, scope),
        strategy=item_view(scope.playbook.strategy, scope),
        units=units(scope),
        promises=cards(tuple(live), scope),
    )


def units(scope: Scope) -> tuple[UnitView, ...]:
    """Every unit that has roles, with them."""
    return tuple(
        UnitView(item_view(unit, scope), cards(tuple(role.ref for role in roles), scope))
        for unit, roles in roles_by_unit(scope)
    )
