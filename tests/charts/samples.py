"""Small real pictures for tests."""

from collections.abc import Sequence
from decimal import Decimal

from cxplaybook.charts import (
    Alarm,
    Baseline,
    Caption,
    Chart,
    Limit,
    Point,
    RingEvent,
    RingLabels,
    Series,
    Target,
    TrendLabels,
    Year,
    ring,
    trend,
)

CAPTION = Caption("nps", "Willingness to recommend", "Rises, then falls below its target.")
TREND_LABELS = TrendLabels("Period", "Value", "Target", "Baseline", "misses the target", "no data", "Remark")
RING_LABELS = RingLabels("What", "Kind", "When", "This month")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def show(value: Decimal) -> str:
    """A number with a true minus sign, as a page would write it."""
    return f"{value.normalize():f}".replace("-", "\u2212")


def points(values: Sequence[float | None], missed: Sequence[int] = ()) -> tuple[Point, ...]:
    """A point per value; `missed` are positions."""
    return tuple(
        Point(f"period {index + 1}", None if value is None else Decimal(str(value)), f"{index + 1}", index in missed)
        for index, value in enumerate(values)
    )


def drawn(series: Series) -> Chart:
    """The series as a trend."""
    return trend(series, CAPTION, TREND_LABELS, show)


FULL_SERIES = Series(
    points([31, 33, 36, None, None, 39, 41, 43, 45, 46, 43, 41], missed=[10, 11]),
    (Target(Decimal(40)), Target(Decimal(45), first=6)),
    (Limit(Decimal(42), "Amber limit", Alarm.AMBER), Limit(Decimal(38), "Red limit", Alarm.RED)),
    Baseline(Decimal(31), 0),
)
"""Everything a series can have, but a range to hold."""

EVENTS = (
    RingEvent("Customer experience forum", tuple(range(1, 13)), "Forum", "every month", "#forum"),
    RingEvent("Review of promises", (3, 6, 9, 12), "Forum", "every quarter", "#review"),
    RingEvent("Customer survey", (2, 5, 8, 11), "Listening", "every quarter", "#survey"),
    RingEvent("Strategy day", (9,), "Planning", "in September"),
)


def clock(events: Sequence[RingEvent], first: int = 1, today: int | None = None) -> Chart:
    """The events as an annual clock."""
    return ring(events, Year(MONTHS, first, today, "2026"), CAPTION, RING_LABELS)
