"""What the page about the handbook shows beside the settings: its languages by name, and units without roles."""

from collections.abc import Mapping

from cxplaybook.language import language
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.views.addresses import ABOUT, address
from cxplaybook.views.items import item_view
from cxplaybook.views.scope import Scope


def page(item: Settings, scope: Scope) -> Mapping[str, object]:
    """`language_names`: what the languages call themselves, the default first; `other_units`: those without roles."""
    others = (unit for unit in item.units if address(unit.ref, scope.graph).uri == ABOUT)
    return {
        "language_names": tuple(language(code).own_name for code in item.languages),
        "other_units": tuple(item_view(unit, scope) for unit in others),
    }
