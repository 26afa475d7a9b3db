"""A metric through time as data: points, targets, limits, baseline, and the table that tells them all.

`trend` and `sparkline` draw it. Whether a value misses its target arrives as a fact: nothing here compares, so that a
picture never contradicts the page around it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import groupby

from cxplaybook.charts.chart import Caption, Table
from cxplaybook.charts.scale import ANY, Bounds, Show


@dataclass(frozen=True, slots=True)
class Point:
    """One period of a series."""

    label: str
    """Name of the period in the table."""
    value: Decimal | None
    """None: nothing was measured; shown as a gap."""
    short: str = ""
    """Name of the period below the axis; empty: the label."""
    missed: bool = False
    """True: the value misses its target."""
    note: str = ""
    """What is worth knowing of this period."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is aimed at, from one period until the next target or the end."""

    value: Decimal
    """The level, or the lower end of a range to stay in."""
    upper: Decimal | None = None
    """Upper end of the range; None: a level."""
    first: int = 0
    """Position of the first point it holds for."""


class Alarm(StrEnum):
    """How bad it is beyond a limit."""

    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Limit:
    """A level beyond which a response is due."""

    value: Decimal
    label: str
    """For instance "Red limit"; the value is added."""
    alarm: Alarm


@dataclass(frozen=True, slots=True)
class Baseline:
    """Where the work began."""

    value: Decimal
    index: int | None = None
    """Position of its point; None: before the first one."""


@dataclass(frozen=True, slots=True)
class TrendLabels:
    """The words of a trend in the page's language."""

    period: str
    value: str
    target: str
    baseline: str
    missed: str
    """Says of a point that it misses the target."""
    no_data: str
    remark: str
    """Head of the column for misses and notes."""


@dataclass(frozen=True, slots=True)
class Series:
    """Everything that a trend shows."""

    points: Sequence[Point]
    """Evenly spaced in time, oldest first."""
    targets: Sequence[Target] = ()
    """By first point."""
    limits: Sequence[Limit] = ()
    baseline: Baseline | None = None
    bounds: Bounds = ANY

    def target_at(self, index: int) -> Target | None:
        """The target that holds for a point."""
        return next((target for target in reversed(self.targets) if target.first <= index), None)

    def values(self) -> list[Decimal]:
        """Every number the axis has to hold."""
        ends = [end for target in self.targets for end in (target.value, target.upper)]
        limits = [limit.value for limit in self.limits]
        baseline = [self.baseline.value] if self.baseline else []
        known = [*(point.value for point in self.points), *ends, *limits, *baseline]
        return [value for value in known if value is not None]

    def gaps(self) -> list[tuple[int, int]]:
        """First and last position of each run without data; a series without any point is one gap."""
        if not self.points:
            return [(0, 0)]
        runs = groupby(enumerate(self.points), key=lambda item: item[1].value is None)
        gaps = [[index for index, _ in run] for empty, run in runs if empty]
        return [(gap[0], gap[-1]) for gap in gaps]


def table(series: Series, caption: Caption, labels: TrendLabels, show: Show) -> Table:
    """A row per period; columns for target and remarks only where there are any."""
    remarks = [_remark(point, labels) for point in series.points]
    columns = [
        (labels.period, [point.label for point in series.points]),
        (labels.value, [labels.no_data if point.value is None else show(point.value) for point in series.points]),
    ]
    if series.targets:
        held = [series.target_at(index) for index in range(len(series.points))]
        columns.append((labels.target, ["" if target is None else aim(target, show) for target in held]))
    if any(remarks):
        columns.append((labels.remark, remarks))
    rows = zip(*(cells for _, cells in columns), strict=True)
    return Table(caption.title, tuple(head for head, _ in columns), tuple(rows))


def _remark(point: Point, labels: TrendLabels) -> str:
    return "; ".join(part for part in (labels.missed if point.missed else "", point.note) if part)


def aim(target: Target, show: Show) -> str:
    """A target in words: a level, or both ends of a range."""
    return show(target.value) if target.upper is None else f"{show(target.value)}\u2013{show(target.upper)}"
