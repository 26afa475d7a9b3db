"""A series as small as a word, for cards and rows: its course, its last value, its misses."""

from itertools import groupby

from cxplaybook.charts.chart import Caption, Chart, Drawing, finished
from cxplaybook.charts.marks import fallen, shape
from cxplaybook.charts.scale import Axis, Show, axis
from cxplaybook.charts.series import Series, TrendLabels, table
from cxplaybook.charts.svg import XY, Element, line, polyline

WIDTH = 120.0
HEIGHT = 28.0
MARGIN = 5.0


def sparkline(series: Series, caption: Caption, labels: TrendLabels, show: Show) -> Chart:
    """The series without axes; target and last value belong in words beside it."""
    aims = [target.value for target in series.targets[-1:]]
    known = [point.value for point in series.points if point.value is not None]
    y = axis([*known, *aims], HEIGHT - MARGIN, MARGIN, show, series.bounds)
    target = [line((0, y.at(aim)), (WIDTH, y.at(aim)), "cx-chart-target") for aim in aims]
    children = (*target, *_line(series, y), *_marks(series, y))
    return finished(Drawing("spark", WIDTH, HEIGHT, children), caption, table(series, caption, labels, show))


def _places(series: Series, y: Axis) -> list[XY | None]:
    step = (WIDTH - 2 * MARGIN) / max(len(series.points) - 1, 1)
    return [
        None if point.value is None else (MARGIN + step * index, y.at(point.value))
        for index, point in enumerate(series.points)
    ]


def _line(series: Series, y: Axis) -> list[Element]:
    runs = ([place for place in run if place] for known, run in groupby(_places(series, y), key=bool) if known)
    return [polyline(run, "cx-chart-line") for run in runs if len(run) > 1]


def _marks(series: Series, y: Axis) -> list[Element]:
    """Misses, the last value, and values between gaps, which have no line to be seen by."""
    places = _places(series, y)
    known = [index for index, place in enumerate(places) if place]
    drawn: list[Element] = []
    for index, place in enumerate(places):
        if place is None:
            continue
        if series.points[index].missed:
            drawn.append(fallen(place, 3, "cx-chart-missed"))
        elif index == known[-1]:
            drawn.append(shape("circle", place, 3, "cx-chart-point"))
        elif not {index - 1, index + 1} & set(known):
            drawn.append(shape("circle", place, 2, "cx-chart-point"))
    return drawn
