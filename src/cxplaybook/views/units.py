"""Roles by the unit they belong to, for the first page and the list of roles."""

from dataclasses import dataclass

from cxplaybook.views.items import ItemView, cards, item_view
from cxplaybook.views.navigation import roles_by_unit
from cxplaybook.views.scope import Scope


@dataclass(frozen=True, slots=True)
class UnitView:
    """A unit with its roles."""

    unit: ItemView
    roles: tuple[ItemView, ...]


def units(scope: Scope) -> tuple[UnitView, ...]:
    """Every unit that has roles, with them."""
    return tuple(
        UnitView(item_view(unit, scope), cards(tuple(role.ref for role in roles), scope))
        for unit, roles in roles_by_unit(scope)
    )
