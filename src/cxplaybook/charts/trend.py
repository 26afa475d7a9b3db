"""A metric through time: the series with its gaps, against target, limits and baseline.

The drawing of a `Series`. It is laid out for a phone's width; on wide pages `charts.css` lets it grow while its
letters keep their size.
"""

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from cxplaybook.charts.chart import Caption, Chart, Drawing, finished
from cxplaybook.charts.legend import SAMPLE, Entry, Sample, legend
from cxplaybook.charts.lettering import LINE, SIZE, width
from cxplaybook.charts.marks import fallen, hatching, shape
from cxplaybook.charts.scale import Axis, Show, axis, spread, thinned
from cxplaybook.charts.series import Point, Series, Target, TrendLabels, aim, table
from cxplaybook.charts.svg import XY, Box, Element, element, group, line, polyline, rect, text

WIDTH = 340.0
TOP = 12.0
PLOT = 140.0
"""Height of the part with the line."""
AIR = 6.0


def trend(series: Series, caption: Caption, labels: TrendLabels, show: Show) -> Chart:
    """The series as a line; `show` writes a value as the page's language does."""
    plot = _Plot.of(series, show)
    entries = _entries(series, labels, show)
    key, key_height = legend(entries, 4, plot.bottom + LINE + AIR, WIDTH - 4)
    height = plot.bottom + LINE + AIR + key_height + 4
    layers = (
        _gaps(plot, labels),
        _axes(plot, show),
        _targets(plot),
        _limits(plot),
        _line(plot, show),
        _baseline(plot),
        _margin(plot, show),
        group("cx-chart-legend", key),
    )
    children = tuple(layer for layer in layers if layer.children)
    words = [entry.words for entry in entries]
    return finished(Drawing("trend", WIDTH, height, children), caption, table(series, caption, labels, show), words)


@dataclass(frozen=True, slots=True)
class _Plot:
    """A series laid out on paper."""

    series: Series
    y: Axis
    left: float
    right: float
    bottom: float

    @classmethod
    def of(cls, series: Series, show: Show) -> "_Plot":
        bottom = TOP + PLOT
        y = axis(series.values(), bottom, TOP, show, series.bounds)
        # A unit in words may be wider than thought, and here it would leave the paper.
        left = max(width(show(tick), SIZE * 1.08) for tick in y.ticks) + AIR
        # The last value is written in bold, which takes a little more.
        beside = max((width(show(value), SIZE * 1.08) for value in series.values()), default=0)
        right = WIDTH - beside - 2 * AIR
        return cls(series, y, left, right, bottom)

    @property
    def slot(self) -> float:
        """Room of one period; a point stands in the middle of it."""
        return (self.right - self.left) / max(len(self.series.points), 1)

    def x(self, index: float) -> float:
        return self.left + self.slot * (index + 0.5)

    def place(self, index: int) -> XY | None:
        value = self.series.points[index].value
        return None if value is None else (self.x(index), self.y.at(value))

    def last(self) -> tuple[int, Decimal] | None:
        """Position and value of the last measured point."""
        known = [(index, point.value) for index, point in enumerate(self.series.points) if point.value is not None]
        return known[-1] if known else None

    @property
    def ends_measured(self) -> bool:
        """Whether the last period has a value, so that it can be written in the margin."""
        return bool(self.series.points) and self.series.points[-1].value is not None


def _gaps(plot: _Plot, labels: TrendLabels) -> Element:
    """A hatched band over each run of periods without data."""
    drawn: list[Element] = []
    for first, last in plot.series.gaps():
        left, right = plot.x(first - 0.5), plot.x(last + 0.5)
        band = Box(left, TOP, right, plot.bottom)
        drawn += [rect(band, "cx-chart-gap"), hatching(band, "cx-chart-hatch")]
        if right - left > width(labels.no_data) + 2 * AIR:
            middle = (left + right) / 2
            drawn.append(text(labels.no_data, middle, TOP + LINE, "cx-chart-label cx-chart-halo", anchor="middle"))
    return group("cx-chart-gaps", drawn)


def _axes(plot: _Plot, show: Show) -> Element:
    drawn: list[Element] = []
    for tick in plot.y.ticks if plot.series.values() else ():
        y = plot.y.at(tick)
        drawn.append(line((plot.left, y), (plot.right, y), "cx-chart-grid"))
        drawn.append(text(show(tick), plot.left - AIR, y + SIZE * 0.35, "cx-chart-tick", anchor="end"))
    for index, words, x in _periods(plot):
        drawn.append(line((plot.x(index), plot.bottom), (plot.x(index), plot.bottom + 3), "cx-chart-axis"))
        drawn.append(text(words, x, plot.bottom + LINE, "cx-chart-tick", anchor="middle"))
    drawn.append(line((plot.left, plot.bottom), (plot.right, plot.bottom), "cx-chart-axis"))
    return group("cx-chart-axes", drawn)


def _periods(plot: _Plot) -> list[tuple[int, str, float]]:
    """Position, words and middle of the labels below the axis: as many as don't touch, always the last one."""
    names = [point.short or point.label for point in plot.series.points]
    labels = [(index, name, _held(plot.x(index), width(name))) for index, name in enumerate(names)]
    shown = thinned([(x - width(name) / 2, x + width(name) / 2) for _, name, x in labels], AIR)
    return [labels[index] for index in shown]


def _held(x: float, room: float) -> float:
    """The middle of a label, moved so that the label stays on the paper."""
    return max(min(x, WIDTH - room / 2), room / 2)


def _targets(plot: _Plot) -> Element:
    """A dashed line per target, joined where it steps; a band where a range is to be held."""
    drawn: list[Element] = []
    before: float | None = None
    for target, end in _stretches(plot):
        left, y = plot.x(target.first - 0.5), plot.y.at(target.value)
        if target.upper is not None:
            upper = plot.y.at(target.upper)
            drawn.append(rect(Box(left, upper, end, y), "cx-chart-range"))
            drawn.append(line((left, upper), (end, upper), "cx-chart-target"))
        start = [] if before is None or target.upper is not None else [(left, before)]
        drawn.append(polyline([*start, (left, y), (end, y)], "cx-chart-target"))
        before = y if target.upper is None else None
    return group("cx-chart-targets", drawn)


def _stretches(plot: _Plot) -> list[tuple[Target, float]]:
    """Each target with the coordinate where it ends."""
    targets = plot.series.targets
    ends = [*(plot.x(target.first - 0.5) for target in targets[1:]), plot.right]
    return list(zip(targets, ends, strict=False))


def _limits(plot: _Plot) -> Element:
    lines = (
        line((plot.left, plot.y.at(limit.value)), (plot.right, plot.y.at(limit.value)), f"cx-chart-{limit.alarm}")
        for limit in plot.series.limits
    )
    return group("cx-chart-limits", lines)


def _line(plot: _Plot, show: Show) -> Element:
    """The series: a line through neighbours, nothing across a gap, a mark per value."""
    places = [plot.place(index) for index in range(len(plot.series.points))]
    runs = ([place for place in run if place] for known, run in groupby(places, key=bool) if known)
    lines = [polyline(run, "cx-chart-line") for run in runs if len(run) > 1]
    marks = [
        _mark(place, point, show)
        for place, point in zip(places, plot.series.points, strict=True)
        if place is not None and point.value is not None
    ]
    return group("cx-chart-series", [*lines, *marks, *_last_before_gap(plot, show)])


def _last_before_gap(plot: _Plot, show: Show) -> list[Element]:
    """The last value above its point, where a gap lies between it and the margin: no line may cross a gap."""
    last = plot.last()
    if last is None or plot.ends_measured:
        return []
    x, y = plot.x(last[0]), plot.y.at(last[1])
    words = show(last[1])
    above = y - 8 if y - 8 - SIZE > TOP - SIZE else y + 8 + SIZE
    x = max(x, plot.left + width(words) / 2)
    return [text(words, x, above, "cx-chart-last cx-chart-halo", anchor="middle")]


def _mark(place: XY, point: Point, show: Show) -> Element:
    """A value's mark, which names period and value under the pointer."""
    name = element("title", f"{point.label}: {'' if point.value is None else show(point.value)}")
    if point.missed:
        return fallen(place, 5, "cx-chart-missed", name)
    return shape("circle", place, 3, "cx-chart-point", name)


def _baseline(plot: _Plot) -> Element:
    baseline = plot.series.baseline
    if baseline is None:
        return group("cx-chart-baselines", ())
    # Before the first point, but clear of the labels of the axis.
    x = plot.left + AIR if baseline.index is None else plot.x(baseline.index)
    return group("cx-chart-baselines", [shape("diamond", (x, plot.y.at(baseline.value)), 5.5, "cx-chart-baseline")])


def _margin(plot: _Plot, show: Show) -> Element:
    """The last value, target and limits written at the right end of their lines, pushed apart."""
    wanted = _ends(plot, show)
    heights = spread([y for _, (_, y), _ in wanted], SIZE, TOP, plot.bottom)
    drawn: list[Element] = []
    for (words, (x, y), class_), height in zip(wanted, heights, strict=True):
        drawn.append(polyline([(x, y), (plot.right + AIR, height)], "cx-chart-leader"))
        drawn.append(text(words, plot.right + AIR + 2, height + SIZE * 0.35, class_))
    return group("cx-chart-margin", drawn)


def _ends(plot: _Plot, show: Show) -> list[tuple[str, XY, str]]:
    """What is written in the right margin, and where its line ends."""
    target = plot.series.targets[-1:]
    values = [end for aimed in target for end in (aimed.value, aimed.upper) if end is not None]
    values += [limit.value for limit in plot.series.limits]
    ends = [(show(value), (plot.right, plot.y.at(value)), "cx-chart-tick") for value in values]
    last = plot.last()
    if last is not None and plot.ends_measured:
        ends.append((show(last[1]), (plot.x(last[0]), plot.y.at(last[1])), "cx-chart-last"))
    return ends


def _entries(series: Series, labels: TrendLabels, show: Show) -> list[Entry]:
    """The legend: only what the picture holds."""
    aims = [f"{labels.target} {aim(target, show)}" for target in series.targets[-1:]]
    entries = [Entry(words, _stroke("cx-chart-target")) for words in aims]
    entries += [
        Entry(f"{limit.label} {show(limit.value)}", _stroke(f"cx-chart-{limit.alarm}")) for limit in series.limits
    ]
    if series.baseline:
        words = f"{labels.baseline} {show(series.baseline.value)}"
        entries.append(Entry(words, lambda x, y: (shape("diamond", (x + SAMPLE / 2, y), 5.5, "cx-chart-baseline"),)))
    if any(point.missed for point in series.points):
        entries.append(Entry(labels.missed, lambda x, y: (fallen((x + SAMPLE / 2, y), 5, "cx-chart-missed"),)))
    if series.gaps():
        entries.append(Entry(labels.no_data, _hatched))
    return entries


def _stroke(class_: str) -> Sample:
    return lambda x, y: (line((x, y), (x + SAMPLE, y), class_),)


def _hatched(x: float, y: float) -> tuple[Element, ...]:
    band = Box(x, y - 5, x + SAMPLE, y + 5)
    return (rect(band, "cx-chart-gap"), hatching(band, "cx-chart-hatch"))
