"""Where a number lies on paper: axes with round ticks, and labels pushed apart."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

Show = Callable[[Decimal], str]
"""How the page's language writes a number of this unit."""

MULTIPLES = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5))
"""Steps that people count in, times a power of ten."""
STRIDES = (1, 2, 3, 4, 6, 12)
"""Every how many periods may have a label: divisors of a year come before others."""
MOST_TICKS = 5


@dataclass(frozen=True, slots=True)
class Axis:
    """A range of numbers with round ends, laid along a stretch of paper."""

    ticks: tuple[Decimal, ...]
    """At least two, ascending; the first and last are the ends of the range."""
    start: float
    """Coordinate of the first tick."""
    end: float
    """Coordinate of the last tick; below `start` for an axis that grows upwards."""

    def at(self, value: Decimal) -> float:
        """Coordinate of a value."""
        low, high = self.ticks[0], self.ticks[-1]
        return self.start + float((value - low) / (high - low)) * (self.end - self.start)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a number can be at all, for instance 0 to 100 for a share in percent."""

    floor: Decimal | None = None
    """None: it can be as small as you like."""
    ceiling: Decimal | None = None
    """None: it can be as large as you like."""

    def around(self, value: Decimal) -> tuple[Decimal, Decimal]:
        """A range with the value in it, for a series that never changes."""
        air = abs(value) / 10 or Decimal(1)
        low = value if value == self.floor else value - air
        high = value if value == self.ceiling else value + air
        return (low, high) if low < high else (value - air, value + air)


ANY = Bounds()
"""No bounds."""


def axis(values: Sequence[Decimal], start: float, end: float, show: Show, bounds: Bounds = ANY) -> Axis:
    """The narrowest axis that holds all values with two to five round ticks, each written differently by `show`."""
    low, high = (min(values), max(values)) if values else (Decimal(0), Decimal(1))
    if low == high:
        low, high = bounds.around(low)
    candidates = [ticks for step in _steps(high - low) if (ticks := _ticks(low, high, step))]
    # A format without decimals would call 0.5 and 1 the same; one that can't tell any two apart gets the narrowest.
    told_apart = (ticks for ticks in candidates if len({show(tick) for tick in ticks}) == len(ticks))
    return Axis(next(told_apart, candidates[0]), start, end)


def _steps(span: Decimal) -> Iterator[Decimal]:
    """Round steps, ascending, from one that is surely too small."""
    smallest = span.adjusted() - 1
    for power in range(smallest, max(smallest, 0) + 4):
        for multiple in MULTIPLES:
            yield multiple.scaleb(power)


def _ticks(low: Decimal, high: Decimal, step: Decimal) -> tuple[Decimal, ...]:
    """Multiples of the step that enclose both values; empty: that would be too many."""
    # Integer division of decimals goes towards zero, so negative numbers need one more below.
    first = int(low // step) - (1 if low % step < 0 else 0)
    last = int(high // step) + (1 if high % step > 0 else 0)
    if last - first >= MOST_TICKS:
        return ()
    return tuple(step * index for index in range(first, last + 1))


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Places as near to the wanted ones as keeps them `gap` apart and, if there is room, between low and high."""
    order = sorted(range(len(wanted)), key=lambda index: (wanted[index], index))
    placed: dict[int, float] = {}
    floor = low
    for index in order:
        placed[index] = max(wanted[index], floor)
        floor = placed[index] + gap
    ceiling = high
    for index in reversed(order):
        placed[index] = min(placed[index], ceiling)
        ceiling = placed[index] - gap
    return tuple(placed[index] for index in range(len(wanted)))


def thinned(extents: Sequence[tuple[float, float]], gap: float) -> range:
    """Which labels to show: every nth, so that none touch; always the last one. Extents: where each begins and ends."""
    count = len(extents)
    for stride in (*STRIDES, *range(max(STRIDES) + 1, count + 1)):
        shown = range((count - 1) % stride, count, stride)
        if all(extents[one][1] + gap <= extents[two][0] for one, two in pairwise(shown)):
            return shown
    return range(count)
