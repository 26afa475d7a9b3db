"""Who is covered by what: a grid of marks, a row per thing and a column per thing.

For instance roles against must-win battles. The picture shows where the holes are at a glance; the table beside it
says the same in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise

from cxplaybook.charts.chart import Caption, Chart, Drawing, Table, finished
from cxplaybook.charts.legend import SAMPLE, Entry, Sample, legend
from cxplaybook.charts.lettering import LINE, SIZE, width, wrapped
from cxplaybook.charts.marks import shape
from cxplaybook.charts.svg import XY, Box, Element, element, group, line, link, polyline, rect, text

WIDTH = 340.0
ROW = 25.0
"""High enough for a finger, because a row's name is a link."""
HEAD = 24.0
NAMES = 170.0
"""Room for the rows' names at most."""
CELL = 44.0
"""Width of a column at most."""
NARROWEST = 25.0


class State(StrEnum):
    """What a cell shows; each has a mark of its own."""

    FULL = "full"
    """Covered: a filled disc."""
    PART = "part"
    """Covered in part: a half disc."""
    EXCUSED = "excused"
    """Not covered, for a stated reason: a dash."""
    MISSING = "missing"
    """Not covered, and nobody says why: a cross in a box."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One meeting of row and column."""

    state: State
    words: str
    """What the state is called; the legend explains each mark by the words of its first cell."""
    note: str = ""
    """More for the table, for instance the reason."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing with its cells, as many as there are columns."""

    label: str
    cells: tuple[Cell, ...]
    href: str | None = None


def matrix(rows: Sequence[Row], columns: Sequence[str], corner: str, caption: Caption) -> Chart:
    """The grid; `corner` names what the rows are. Columns are numbered, and the numbers explained below."""
    grid = _Grid.of(rows, columns)
    numbers, numbers_height = legend(_numbered(columns), 4, grid.bottom + 6, grid.width - 4)
    states, states_height = legend(_entries(rows), 4, grid.bottom + numbers_height + 6, grid.width - 4)
    cells = [mark for row, strip in zip(rows, grid.strips, strict=True) for mark in _cells(row, grid, strip)]
    children = (
        group("cx-chart-cells", [*_heads(grid), *cells, *numbers, *states], hidden=True),
        *(_named(row, strip) for row, strip in zip(rows, grid.strips, strict=True)),
    )
    height = grid.bottom + numbers_height + states_height + 8
    drawing = Drawing("matrix", grid.width, height, children, interactive=any(row.href for row in rows))
    return finished(drawing, caption, _table(rows, columns, corner, caption))


@dataclass(frozen=True, slots=True)
class _Grid:
    """Rows and columns on paper."""

    strips: tuple[Box, ...]
    """Room for the rows' names."""
    middles: tuple[float, ...]
    """Of the columns."""
    width: float
    bottom: float

    @classmethod
    def of(cls, rows: Sequence[Row], columns: Sequence[str]) -> "_Grid":
        """Names get what they need, less what the columns need more urgently."""
        wanted = max((width(row.label) for row in rows), default=0.0) + SIZE
        names = min(wanted, max(NAMES, WIDTH - len(columns) * CELL))
        heights = [ROW + LINE * (len(_lines(row, names - SIZE)) - 1) for row in rows]
        tops = list(accumulate(heights, initial=HEAD))
        strips = tuple(Box(0, top, names - SIZE, bottom) for top, bottom in pairwise(tops))
        cell = max(min((WIDTH - names) / max(len(columns), 1), CELL), NARROWEST)
        middles = tuple(names + cell * (index + 0.5) for index in range(len(columns)))
        return cls(strips, middles, max(WIDTH, names + cell * len(columns)), tops[-1])


def _heads(grid: _Grid) -> list[Element]:
    numbered = enumerate(grid.middles, 1)
    return [text(str(index), x, HEAD - 8, "cx-chart-last", anchor="middle") for index, x in numbered]


def _cells(row: Row, grid: _Grid, strip: Box) -> list[Element]:
    middle = (strip.top + strip.bottom) / 2
    marks = [_mark(cell.state, (x, middle)) for cell, x in zip(row.cells, grid.middles, strict=True)]
    return [line((0, strip.top), (grid.width, strip.top), "cx-chart-grid"), *marks]


def _table(rows: Sequence[Row], columns: Sequence[str], corner: str, caption: Caption) -> Table:
    cells = tuple((row.label, *(": ".join(filter(None, (c.words, c.note))) for c in row.cells)) for row in rows)
    return Table(caption.title, (corner, *columns), cells, tuple(row.href for row in rows))


def _lines(row: Row, room: float) -> tuple[str, ...]:
    return wrapped(row.label, room, 2)


def _named(row: Row, strip: Box) -> Element:
    """A row's name; the whole strip is the link."""
    lines = _lines(row, strip.width)
    first = (strip.top + strip.bottom - LINE * (len(lines) - 1)) / 2 + SIZE * 0.35
    words = [text(part, 0, first + LINE * index, "cx-chart-label") for index, part in enumerate(lines)]
    return link(
        row.href, row.label, [rect(strip, "cx-chart-hit"), element("title", row.label), *words], "cx-chart-link"
    )


def _mark(state: State, centre: XY) -> Element:
    x, y = centre
    class_ = f"cx-chart-{state}"
    if state is State.FULL:
        return shape("circle", centre, 7, class_)
    if state is State.PART:
        return group(class_, [_half(centre), shape("circle", centre, 6.5, "cx-chart-part-rim")])
    if state is State.EXCUSED:
        return line((x - 6, y), (x + 6, y), class_)
    box = Box(x - 8, y - 8, x + 8, y + 8)
    strokes = (((x - 4, y - 4), (x + 4, y + 4)), ((x - 4, y + 4), (x + 4, y - 4)))
    return group(class_, [rect(box, "cx-chart-hole"), *(polyline(ends, "cx-chart-cross") for ends in strokes)])


def _half(centre: XY) -> Element:
    x, y = centre
    return element(
        "path", d=f"M{x:.1f} {y - 6.5:.1f}A6.5 6.5 0 0 0 {x:.1f} {y + 6.5:.1f}Z", class_="cx-chart-part-half"
    )


def _entries(rows: Sequence[Row]) -> list[Entry]:
    """The marks that occur, in the order of the states."""
    said: dict[State, str] = {}
    for row in rows:
        for cell in row.cells:
            said.setdefault(cell.state, cell.words)
    return [Entry(said[state], _sample(state)) for state in State if state in said]


def _sample(state: State) -> Sample:
    return lambda x, y: (_mark(state, (x + SAMPLE / 2, y)),)


def _numbered(columns: Sequence[str]) -> list[Entry]:
    return [Entry(name, _figure(str(index))) for index, name in enumerate(columns, 1)]


def _figure(words: str) -> Sample:
    return lambda x, y: (text(words, x + SAMPLE / 2, y + SIZE * 0.35, "cx-chart-last", anchor="middle"),)
