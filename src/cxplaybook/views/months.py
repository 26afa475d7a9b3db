"""Months of the year in words."""

from cxplaybook.views.scope import Scope

_ALL_YEAR = 12


def months_text(months: tuple[int, ...], scope: Scope) -> str | None:
    """The months by name, or "every month". None: there are none."""
    if not months:
        return None
    if len(months) == _ALL_YEAR:
        return scope.words("clock.every-month")
    return scope.format.list([scope.format.month(month) for month in months])
