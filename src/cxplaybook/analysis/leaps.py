"""Key results that ask for more than their metric ever did.

A leap is a needed change of more than twice the largest change that the series shows over an equally long time, in
either direction. With a history shorter than two cycles nobody can say, so there is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cxplaybook.analysis.series import level, overall
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.model.kinds.okr import Aim, KeyResult
from cxplaybook.values import Period

FACTOR = 2
"""How many times the largest change so far a key result may ask for."""
CYCLES = 2
"""How many cycles long the history has to be."""


@dataclass(frozen=True, slots=True)
class Leap:
    """A key result beyond the history of its metric, in the metric's unit."""

    needed: Decimal
    """From baseline to target."""
    largest: Decimal
    """Largest change over a time as long as the cycle; 0 where it never moved."""
    seen: Period
    """The period at the end of that change."""


def leap(result: KeyResult, cycle: Period, metric: Metric) -> Leap | None:
    """How far a key result leaps. None: its metric has moved at least half as far in such a time, or nobody knows."""
    start, end = level(metric, result.baseline), level(metric, result.target)
    if result.aim is Aim.HOLD or start is None or end is None:
        return None
    moves = dict(_moves(overall(metric), cycle))
    if not moves:
        return None
    seen = max(moves, key=lambda period: moves[period])
    needed = abs(end - start)
    return Leap(needed, moves[seen], seen) if needed > FACTOR * moves[seen] else None


def _moves(points: tuple[Point, ...], cycle: Period) -> Iterator[tuple[Period, Decimal]]:
    """Each change over as many periods as a cycle has, by the period at its end; empty: the history is too short."""
    span = _periods_in(cycle, points[0].period) if points else 0
    if not span or len(points) <= CYCLES * span:
        return
    for before, after in zip(points, points[span:], strict=False):
        if before.value is not None and after.value is not None:
            yield after.period, abs(after.value - before.value)


def _periods_in(cycle: Period, sample: Period) -> int:
    """About how many periods of the series' kind a cycle has; 0: they are longer than the cycle."""
    return round(_days(cycle) / _days(sample))


def _days(period: Period) -> int:
    return (period.end - period.start).days + 1
