"""What an entry of the annual clock shows beside its fields: its months by name."""

from collections.abc import Mapping

from cxplaybook.model.kinds.management_model import ClockEntry
from cxplaybook.views.months import months_text
from cxplaybook.views.scope import Scope


def part(item: ClockEntry, scope: Scope) -> Mapping[str, object]:
    """`months_text`: when it happens."""
    return {"months_text": months_text(item.months, scope)}
