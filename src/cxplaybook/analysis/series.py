"""What a metric's series says: where it stands, how it moved, and whether it is good enough.

Checks, pages and commands read the same answers, so that a number on a page and a diagnostic never disagree. Values
stay in the metric's unit; how they are written is the business of `language`.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import combinations, takewhile
from statistics import median

from cxplaybook.model import Target
from cxplaybook.model.kinds.metric import Direction, Metric, Point
from cxplaybook.values import Duration, Period, Quantity, Unreadable, quantity_in

_USUAL_DIGITS = 6
"""Decimals of a length that is only usual: enough for any unit, and no noise of the division."""


FEWEST_FOR_TREND = 4
"""Values that a slope needs at least: of three, one alone could make it."""
DAYS_OF_A_YEAR = 365


class Verdict(StrEnum):
    """How a value does against the lines of its metric."""

    GOOD = "good"
    """Meets the target."""
    MISSED = "missed"
    """Misses the target, and no limit is crossed."""
    AMBER = "amber"
    """Beyond the amber limit."""
    RED = "red"
    """Beyond the red limit."""
    NO_TARGET = "no-target"
    """No target holds for the period: the value is only watched."""
    NO_DATA = "no-data"
    """Nothing was measured."""

    @property
    def missing(self) -> bool:
        """Whether it is on the bad side of the target."""
        return self in (Verdict.MISSED, Verdict.AMBER, Verdict.RED)


@dataclass(frozen=True, slots=True)
class Judged:
    """A point with its verdict."""

    point: Point
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a metric stands."""

    points: tuple[Judged, ...]
    """All customers together, oldest first, with periods nobody measured put in as gaps."""
    last: Judged | None
    """Newest measured value. None: nothing was measured yet."""
    change: Decimal | None
    """From the measured value before to the last, in the metric's unit. None: there are not two."""
    changed_since: Period | None
    """Period of the measured value before the last. None: there is none."""
    trend: Decimal | None
    """Slope over the newest year, in the metric's unit for each period. None: fewer than four values."""
    distance: Decimal | None
    """From the nearer bound of the target to the last value: negative means it falls short. None: no target."""
    misses_in_a_row: int
    """Measured periods up to the last that miss the target; a gap neither counts nor breaks the run."""
    gaps: tuple[Period, ...]
    """Periods between the first and the last that nobody measured."""

    @property
    def verdict(self) -> Verdict:
        """How the last value does."""
        return self.last.verdict if self.last else Verdict.NO_DATA


def standing(metric: Metric) -> Standing:
    """Where a metric stands after its newest value."""
    judged = tuple(Judged(point, judge(metric, point)) for point in overall(metric))
    measured = [entry for entry in judged if entry.point.value is not None]
    last = measured[-1] if measured else None
    return Standing(
        points=judged,
        last=last,
        change=_change(measured),
        changed_since=measured[-2].point.period if len(measured) > 1 else None,
        trend=_trend(measured),
        distance=None if last is None else _distance(metric, last.point),
        misses_in_a_row=sum(1 for _ in takewhile(lambda entry: entry.verdict.missing, reversed(measured))),
        gaps=tuple(entry.point.period for entry in judged if entry.point.value is None),
    )


def overall(metric: Metric) -> tuple[Point, ...]:
    """The series over all customers, with a point for each period between its first and last.

    The periods are of one kind: the CSV reader takes no months beside quarters.
    """
    given = {point.period: point for point in metric.series if point.segment is None}
    if not given:
        return ()
    period, last = min(given), max(given)
    points = [given[period]]
    while period < last:
        period = period.next()
        points.append(given.get(period) or Point(period, None))
    return tuple(points)


def by_segment(metric: Metric) -> dict[str, tuple[Point, ...]]:
    """The series of each segment that has one, oldest first."""
    segments = dict.fromkeys(point.segment for point in metric.series if point.segment is not None)
    return {name: tuple(point for point in metric.series if point.segment == name) for name in sorted(segments)}


def judge(metric: Metric, point: Point) -> Verdict:
    """How one value does. Limits lie on the bad side of the target, so the worst line that is crossed counts.

    Neither target nor limits judge a value from before the target's `from`; while a target is only to be reached `by` a
    period, the limits already say when to worry, and without a target they always do.
    """
    target = metric.target
    if point.value is None:
        return Verdict.NO_DATA
    if target is not None and target.from_ is not None and not in_force(target, point.period):
        return Verdict.NO_TARGET
    for verdict in (Verdict.RED, Verdict.AMBER):
        limit = getattr(metric.limits, verdict.value) if metric.limits else None
        if limit is not None and _beyond(metric, point.value, limit):
            return verdict
    if target is None or not in_force(target, point.period):
        return Verdict.NO_TARGET
    return Verdict.GOOD if meets(metric, target, point.value) else Verdict.MISSED


def in_force(target: Target, period: Period) -> bool:
    """Whether a target holds for a period: from `from` on; one that only says `by` when that period has come."""
    if target.from_ is not None:
        return period.end >= target.from_.start
    return target.by is None or period.end >= target.by.end


def meets(metric: Metric, target: Target, value: Decimal) -> bool:
    """Whether a value in the metric's unit lies within the target's bounds, the bounds included."""
    low, high = level(metric, target.at_least), level(metric, target.at_most)
    return (low is None or value >= low) and (high is None or value <= high)


def level(metric: Metric, quantity: Quantity | None) -> Decimal | None:
    """A target or limit as a number in the metric's unit: `1 h` is 60 for a metric in minutes. None stays None.

    Durations that have no exact size in the unit, such as working days in hours, are taken at their usual length.
    """
    if quantity is None:
        return None
    one = _one(metric) if isinstance(quantity, Duration) else None
    if not isinstance(quantity, Duration) or one is None:
        return quantity.magnitude
    if quantity.unit.scale is one.unit.scale:
        return quantity.in_unit(one.unit)
    return round(quantity.approximate_days / one.approximate_days, _USUAL_DIGITS)


def _one(metric: Metric) -> Duration | None:
    """One of the metric's unit, where it counts time. None: it counts something else."""
    try:
        unit = quantity_in(Decimal(1), str(metric.unit))
    except Unreadable:
        return None
    return unit if isinstance(unit, Duration) else None


def _beyond(metric: Metric, value: Decimal, limit: Quantity) -> bool:
    """Whether a value is past a limit on the bad side; for a value to hold, beyond the bound the limit lies behind."""
    line = level(metric, limit)
    if line is None:
        return False
    if metric.direction is Direction.UP:
        return value < line
    if metric.direction is Direction.DOWN:
        return value > line
    floor = level(metric, metric.target.at_least) if metric.target else None
    return value < line if floor is not None and line <= floor else value > line


def _change(measured: list[Judged]) -> Decimal | None:
    match [entry.point.value for entry in measured[-2:]]:
        case [Decimal() as before, Decimal() as last]:
            return last - before
        case _:
            return None


def _trend(measured: list[Judged]) -> Decimal | None:
    """The Theil-Sen slope (Sen 1968), the median of the slopes between any two values: one odd month can't bend it."""
    newest = [entry.point for entry in measured if _within_a_year(entry.point.period, measured[-1].point.period)]
    if len(newest) < FEWEST_FOR_TREND:
        return None
    slopes = (
        (after.value - before.value) / after.period.minus(before.period)
        for before, after in combinations(newest, 2)
        if before.value is not None and after.value is not None
    )
    return median(slopes)


def _within_a_year(period: Period, newest: Period) -> bool:
    return (newest.end - period.end).days < DAYS_OF_A_YEAR


def _distance(metric: Metric, point: Point) -> Decimal | None:
    if metric.target is None or point.value is None:
        return None
    low, high = level(metric, metric.target.at_least), level(metric, metric.target.at_most)
    sides = [point.value - low] if low is not None else []
    sides += [high - point.value] if high is not None else []
    return min(sides, default=None)
