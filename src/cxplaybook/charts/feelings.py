"""How a way feels, step by step: a curve through faces, for the lane of a journey map."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from cxplaybook.charts.chart import Caption, Chart, Drawing, Table, finished
from cxplaybook.charts.curve import smooth
from cxplaybook.charts.lettering import LINE, SIZE, wrapped
from cxplaybook.charts.marks import hatching
from cxplaybook.charts.svg import XY, Box, Element, element, group, line, number, rect, text

LEVELS = 5
"""Feelings go from -2 to 2."""
COLUMN = 150.0
"""Width of one step of a way; a table with equal columns above the curve meets its points."""
BAND = 30.0
"""From level to level."""
FACE = 10.0


@dataclass(frozen=True, slots=True)
class Feeling:
    """How it feels at one step of a way."""

    step: str
    """Name of the step."""
    level: int | None
    """-2 (very bad) to 2 (very good); None: not known."""
    words: str = ""
    """The feeling in a few words; empty: the level's own words."""


@dataclass(frozen=True, slots=True)
class FeelingLabels:
    """The words of a feeling curve in the page's language."""

    step: str
    feeling: str
    levels: tuple[str, str, str, str, str]
    """What each level is called, from -2 to 2."""
    no_data: str

    def named(self, feeling: Feeling) -> str:
        """A feeling in words."""
        return feeling.words or (self.no_data if feeling.level is None else self.levels[feeling.level + 2])


def feelings(steps: Sequence[Feeling], caption: Caption, labels: FeelingLabels) -> Chart:
    """A curve through a face per step, one column each; the steps' names belong above it."""
    paper = Box(0, 0, COLUMN * max(len(steps), 1), 2 * BAND + (LEVELS - 1) * BAND + LINE)
    places = [(COLUMN * (index + 0.5), _height(step.level)) for index, step in enumerate(steps)]
    runs = groupby(zip(steps, places, strict=True), key=lambda item: item[0].level is not None)
    ways = [[place for _, place in run] for known, run in runs if known]
    drawn = [
        *_levels(paper, labels),
        *(smooth(way, "cx-chart-line") for way in ways if len(way) > 1),
        *(mark for step, place in zip(steps, places, strict=True) for mark in _felt(step, place, labels)),
    ]
    rows = tuple((step.step, labels.named(step)) for step in steps)
    table = Table(caption.title, (labels.step, labels.feeling), rows)
    return finished(Drawing("feelings", paper.right, paper.bottom, tuple(drawn), natural=True), caption, table)


def _height(level: int | None) -> float:
    return BAND * (1 + LEVELS // 2 - (level or 0))


def _levels(paper: Box, labels: FeelingLabels) -> list[Element]:
    """A line for the neutral level, and the names of both ends."""
    middle = _height(0)
    return [
        line((0, middle), (paper.right, middle), "cx-chart-grid"),
        text(f"+ {labels.levels[-1]}", 4, SIZE, "cx-chart-tick"),
        text(f"\u2212 {labels.levels[0]}", 4, paper.bottom - 4, "cx-chart-tick"),
    ]


def _felt(step: Feeling, place: XY, labels: FeelingLabels) -> list[Element]:
    """A face, and its words on the side where no curve passes."""
    words = wrapped(labels.named(step), COLUMN - 2 * SIZE, 2)
    x, y = place
    if step.level is None:
        band = Box(x - COLUMN / 2, BAND, x + COLUMN / 2, _height(-2))
        marks = [rect(band, "cx-chart-gap"), hatching(band, "cx-chart-hatch")]
        return [*marks, text(words[0], x, y + SIZE * 0.35, "cx-chart-label cx-chart-halo", anchor="middle")]
    above = step.level > 0
    first = y - FACE - 5 - LINE * (len(words) - 1) if above else y + FACE + LINE
    lines = [
        text(part, x, first + LINE * index, "cx-chart-label cx-chart-halo", anchor="middle")
        for index, part in enumerate(words)
    ]
    return [_face(place, step.level, f"{step.step}: {labels.named(step)}"), *lines]


def _face(place: XY, level: int, name: str) -> Element:
    """A face whose mouth says the level: nobody has to know a colour or a scale."""
    x, y = place
    smile = level * 1.6
    corners, lip = y + 3.5 - smile / 2, y + 3.5 + smile
    mouth = f"M{number(x - 4)} {number(corners)}Q{number(x)} {number(lip)} {number(x + 4)} {number(corners)}"
    return group(
        "cx-chart-feeling",
        [
            element("circle", element("title", name), cx=x, cy=y, r=FACE, class_="cx-chart-face"),
            element("circle", cx=x - 3.5, cy=y - 2.5, r=1.4, class_="cx-chart-eye"),
            element("circle", cx=x + 3.5, cy=y - 2.5, r=1.4, class_="cx-chart-eye"),
            element("path", d=mouth, class_="cx-chart-mouth"),
        ],
    )
