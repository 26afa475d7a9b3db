"""What an entry of the annual clock shows beside its fields: its months by name, its number on the annual clock."""

from collections.abc import Mapping

from cxplaybook.model.kinds.management_model import ClockEntry
from cxplaybook.views.months import clock_number, months_text
from cxplaybook.views.scope import Scope


def part(item: ClockEntry, scope: Scope) -> Mapping[str, object]:
    """`months_text`: when it happens; `number`: that on the annual clock."""
    return {"months_text": months_text(item.months, scope), "number": clock_number(item, scope)}
