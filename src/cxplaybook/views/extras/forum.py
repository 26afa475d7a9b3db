"""What a forum shows beside its fields: its months by name, its number on the annual clock."""

from collections.abc import Mapping

from cxplaybook.model.kinds.management_model import Forum
from cxplaybook.views.months import clock_number, months_text
from cxplaybook.views.scope import Scope


def part(item: Forum, scope: Scope) -> Mapping[str, object]:
    """`months_text`: months it meets in; `number`: that on the annual clock. Both None where the cadence tells."""
    return {"months_text": months_text(item.months, scope), "number": clock_number(item, scope)}
