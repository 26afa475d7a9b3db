"""Small bars for cards and rows: progress towards a target, a value against its target, a share of a whole.

They hold no letters: a row has its words in HTML beside the bar. Whether something is behind or missed arrives as a
fact, like everywhere in charts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from cxplaybook.charts.chart import Caption, Chart, Drawing, Table, finished
from cxplaybook.charts.marks import hatching
from cxplaybook.charts.scale import ANY, Axis, Bounds, axis
from cxplaybook.charts.svg import Box, Element, line, polyline, rect

WIDTH, HEIGHT = 160.0, 20.0
LEFT, RIGHT = 4.0, 156.0
TOP, BOTTOM = 5.0, 15.0
COUNTABLE = 24
"""Up to so many parts of a whole are drawn one by one."""

ZERO, ONE = Decimal(0), Decimal(1)
_WHOLE = Axis((ZERO, ONE), LEFT, RIGHT)


@dataclass(frozen=True, slots=True)
class Fact:
    """A number of a bar in words, for the table."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How much of a way is done."""

    share: Decimal | None
    """0 at the start, 1 at the target; beyond either it is drawn at the end. None: not known."""
    expected: Decimal | None = None
    """The share that should be reached by now; None: nothing is expected yet."""
    behind: bool = False
    """True: less than expected."""


@dataclass(frozen=True, slots=True)
class Against:
    """A value and what it is held against."""

    value: Decimal | None
    """None: not known."""
    target: Decimal
    missed: bool = False
    """True: the value misses the target."""
    bounds: Bounds = ANY


def progress(way: Progress, caption: Caption, facts: Sequence[Fact]) -> Chart:
    """The done part of the way, and a pointer to where it should be by now."""
    drawn = _rail(empty=way.share is None)
    if way.share is not None:
        drawn += _filled(LEFT, _along(way.share), missed=way.behind)
    if way.expected is not None:
        drawn.append(_pointer(_along(way.expected)))
    return _bar(drawn, caption, facts)


def bullet(against: Against, caption: Caption, facts: Sequence[Fact]) -> Chart:
    """A value as a bar from zero, and a line across it at the target."""
    ends = (against.value, against.target, ZERO, against.bounds.floor, against.bounds.ceiling)
    scale = axis([end for end in ends if end is not None], LEFT, RIGHT, str, against.bounds)
    drawn = _rail(empty=against.value is None)
    if against.value is not None:
        start, end = sorted((scale.at(ZERO), scale.at(against.value)))
        drawn += _filled(start, end, missed=against.missed)
    goal = scale.at(against.target)
    return _bar([*drawn, line((goal, 1), (goal, HEIGHT - 1), "cx-chart-goal")], caption, facts)


def share(part: int, whole: int, caption: Caption, facts: Sequence[Fact]) -> Chart:
    """So many of so many: a box each while they can be counted, one bar beyond; hatched when there is no whole."""
    if not whole:
        return _bar(_rail(empty=True), caption, facts)
    if whole > COUNTABLE:
        filled = _filled(LEFT, _along(Decimal(part) / Decimal(whole)), missed=False)
        return _bar([*_rail(empty=False), *filled], caption, facts)
    pitch = (RIGHT - LEFT) / whole
    lefts = [LEFT + pitch * index for index in range(whole)]
    boxes = [
        rect(_box(left, left + pitch - min(2, pitch / 4)), "cx-chart-done" if index < part else "cx-chart-rail")
        for index, left in enumerate(lefts)
    ]
    return _bar(boxes, caption, facts)


def _bar(drawn: Sequence[Element], caption: Caption, facts: Sequence[Fact]) -> Chart:
    header, cells = tuple(fact.name for fact in facts), tuple(fact.words for fact in facts)
    table = Table(caption.title, header, (cells,) if cells else ())
    return finished(Drawing("bar", WIDTH, HEIGHT, tuple(drawn)), caption, table)


def _along(share: Decimal) -> float:
    return _WHOLE.at(min(max(share, ZERO), ONE))


def _box(left: float, right: float) -> Box:
    return Box(left, TOP, right, BOTTOM)


def _rail(*, empty: bool) -> list[Element]:
    """The whole way; hatched where nothing is known."""
    whole = _box(LEFT, RIGHT)
    rail = rect(whole, "cx-chart-rail")
    return [rail, hatching(whole, "cx-chart-hatch")] if empty else [rail]


def _filled(left: float, right: float, *, missed: bool) -> list[Element]:
    """The reached part; slashed, not only red, where it falls short."""
    reached = _box(left, right)
    if not missed or left == right:
        return [rect(reached, "cx-chart-done")]
    return [rect(reached, "cx-chart-done-missed"), hatching(reached, "cx-chart-slash")]


def _pointer(x: float) -> Element:
    """A triangle above the bar and a line down through it."""
    outline = [(x - 4, 0.5), (x + 4, 0.5), (x + 0.8, TOP), (x + 0.8, BOTTOM + 4), (x - 0.8, BOTTOM + 4), (x - 0.8, TOP)]
    return polyline(outline, "cx-chart-expected", closed=True)
