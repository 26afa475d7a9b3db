"""What a forum shows beside its fields: its months by name."""

from collections.abc import Mapping

from cxplaybook.model.kinds.management_model import Forum
from cxplaybook.views.months import months_text
from cxplaybook.views.scope import Scope


def part(item: Forum, scope: Scope) -> Mapping[str, object]:
    """`months_text`: the months it meets in, None where the cadence tells."""
    return {"months_text": months_text(item.months, scope)}
