"""The four stages of a change as the curve everybody goes through, and where we are on it."""

from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi

from cxplaybook.charts.chart import Caption, Chart, Drawing, Table, finished
from cxplaybook.charts.curve import smooth
from cxplaybook.charts.lettering import LINE, SIZE, width, wrapped
from cxplaybook.charts.marks import shape
from cxplaybook.charts.svg import XY, Box, Element, line, rect, text

STAGES = 4
WIDTH = 340.0
PLOT = 120.0
"""Height of the part with the curve."""
FLAG = 24.0
"""Lower edge of the flag."""
BASE = 40 + PLOT
"""Of the axis; the room above the curve is for the flag."""
_TURNS = ((-0.2, 0.3), (0.16, 0.82), (0.47, 0.1), (1.0, 0.95))
"""Where the way of a change turns: along its length, how good it looks. It has begun before the picture does."""
_STEPS = 40
"""Points that the curve is drawn through."""


@dataclass(frozen=True, slots=True)
class StageLabels:
    """The words of a change curve in the page's language."""

    stage: str
    here: str
    """Written at the flag, for instance "We are here"."""


def stages(names: tuple[str, str, str, str], here: int | None, caption: Caption, labels: StageLabels) -> Chart:
    """Enthusiasm, confusion, awakening and change as a curve, with a flag where we are (0 to 3; None: no flag)."""
    curve = smooth([_place(step / _STEPS) for step in range(_STEPS + 1)], "cx-chart-line")
    flag = [] if here is None else _flag(_place((here + 0.5) / STAGES), labels.here)
    drawn = [*_columns(names, here), curve, *flag]
    rows = tuple((name, labels.here if index == here else "") for index, name in enumerate(names))
    table = Table(caption.title, (labels.stage, labels.here), rows)
    return finished(Drawing("stages", WIDTH, BASE + 2 * LINE + 6, tuple(drawn)), caption, table)


def _columns(names: tuple[str, str, str, str], here: int | None) -> list[Element]:
    """The stages' names below the curve, parted by lines."""
    column = WIDTH / STAGES
    drawn = [line((column * index, FLAG), (column * index, BASE), "cx-chart-grid") for index in range(1, STAGES)]
    drawn.append(line((0, BASE), (WIDTH, BASE), "cx-chart-axis"))
    for index, name in enumerate(names):
        class_ = "cx-chart-last" if index == here else "cx-chart-label"
        lines = wrapped(name, column - 2, 2, SIZE * 1.08)
        places = ((words, BASE + LINE * row) for row, words in enumerate(lines, 1))
        drawn += [text(words, column * (index + 0.5), y, class_, anchor="middle") for words, y in places]
    return drawn


def _place(along: float) -> XY:
    """The point of the curve at a share of its length: level at every turn, steepest between two."""
    (start, before), (end, after) = next(two for two in pairwise(_TURNS) if along <= two[1][0])
    good = before + (after - before) * (1 - cos(pi * (along - start) / (end - start))) / 2
    return (WIDTH * along, BASE - PLOT * good)


def _flag(place: XY, words: str) -> list[Element]:
    """Words above the curve, kept on the paper, on a pole that stands on the point."""
    room = width(words, SIZE * 1.08) + 16
    left = min(max(place[0] - room / 2, 0), WIDTH - room)
    return [
        line((place[0], FLAG), place, "cx-chart-pole"),
        rect(Box(left, 2, left + room, FLAG), "cx-chart-flag"),
        shape("circle", place, 6, "cx-chart-here"),
        text(words, left + room / 2, FLAG - 7, "cx-chart-on-flag", anchor="middle"),
    ]
