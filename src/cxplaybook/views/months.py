"""Months of the year in words, and the numbers of what the annual clock shows in them."""

from cxplaybook.model.kinds.management_model import ClockEntry, Forum, ManagementModel
from cxplaybook.views.scope import Scope

_ALL_YEAR = 12


def months_text(months: tuple[int, ...], scope: Scope) -> str | None:
    """The months by name, or "every month". None: there are none."""
    if not months:
        return None
    if len(months) == _ALL_YEAR:
        return scope.words("clock.every-month")
    return scope.format.list([scope.format.month(month) for month in months])


def on_clock(model: ManagementModel) -> tuple[Forum | ClockEntry, ...]:
    """What the annual clock shows, as it is numbered: forums that meet in certain months, then its entries."""
    return (*(forum for forum in model.forums if forum.months), *model.annual_clock)


def clock_number(item: Forum | ClockEntry, scope: Scope) -> str | None:
    """Its number on the annual clock. None: it isn't on it."""
    model = scope.playbook.one(ManagementModel)
    numbers = {entry.ref: str(number) for number, entry in enumerate(on_clock(model), 1)} if model else {}
    return numbers.get(item.ref)
