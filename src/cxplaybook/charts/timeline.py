"""A roadmap as a timeline: lanes, items from start to due date, quarters, and today's line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cxplaybook.charts.chart import Caption, Chart, Drawing, Table, finished
from cxplaybook.charts.legend import SAMPLE, Entry, Sample, legend
from cxplaybook.charts.lettering import LINE, SIZE, shortened, width
from cxplaybook.charts.marks import hatching, shape
from cxplaybook.charts.scale import thinned
from cxplaybook.charts.svg import Box, Element, element, group, line, link, polyline, rect, text

WIDTH = 720.0
LEFT, RIGHT = 8.0, 712.0
HEAD = 40.0
"""Room for today's label and the ticks above the lanes."""
ROW = 36.0
"""An item: a line of words and its bar; high enough for a finger."""
BAR = 12.0
LANE_HEAD = 22.0
AIR = 10.0


class Phase(StrEnum):
    """What an item looks like."""

    PLANNED = "planned"
    UNDER_WAY = "under-way"
    DONE = "done"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is to be done by a day."""

    label: str
    lane: str
    start: date | None
    """None: only the due date is known; drawn as a diamond."""
    due: date
    phase: Phase
    status: str
    """The phase in words, shown after the label."""
    when: str
    """Start and due date in words, for the table."""
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """A day that divides the time, for instance the first of a quarter."""

    day: date
    label: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """The time that the picture shows at least; items outside widen it."""

    ticks: Sequence[Tick]
    """By day; at least one. A label belongs to the time after its tick."""
    today: date | None = None
    """None: no line."""


@dataclass(frozen=True, slots=True)
class TimelineLabels:
    """The words of a timeline in the page's language."""

    item: str
    lane: str
    when: str
    status: str
    today: str


def timeline(items: Sequence[Item], calendar: Calendar, caption: Caption, labels: TimelineLabels) -> Chart:
    """Items by lane, the lanes in order of their first item; items share a row where they leave each other room."""
    span = _Span.of(items, calendar)
    lanes = _lanes(items, span)
    bottom = max((lane.bottom for lane in lanes), default=HEAD)
    entries = [Entry(words, _sample(phase)) for phase, words in dict.fromkeys((one.phase, one.status) for one in items)]
    key, height = legend(entries, LEFT, bottom + 6, RIGHT)
    parted = [line((0, lane.top), (WIDTH, lane.top), "cx-chart-axis") for lane in lanes]
    time = [*_today(span, calendar, labels, bottom), *_ticks(span, calendar, bottom)]
    children = (
        # Lines lie under the words.
        group("cx-chart-calendar", parted + time, hidden=True),
        *(drawn for lane in lanes for drawn in _lane(lane, span)),
        group("cx-chart-legend", key, hidden=True),
    )
    drawing = Drawing("timeline", WIDTH, bottom + height + 10, children, interactive=any(item.href for item in items))
    return finished(drawing, caption, _table(items, caption, labels))


def _table(items: Sequence[Item], caption: Caption, labels: TimelineLabels) -> Table:
    rows = tuple((item.label, item.lane, item.when, item.status) for item in items)
    header = (labels.item, labels.lane, labels.when, labels.status)
    return Table(caption.title, header, rows, tuple(item.href for item in items))


@dataclass(frozen=True, slots=True)
class _Span:
    """The days of the picture laid along the paper."""

    first: date
    last: date

    @classmethod
    def of(cls, items: Sequence[Item], calendar: Calendar) -> "_Span":
        days = [tick.day for tick in calendar.ticks]
        days += [day for item in items for day in (item.start, item.due) if day is not None]
        days += [] if calendar.today is None else [calendar.today]
        return cls(min(days), max(days))

    def x(self, day: date) -> float:
        """A day's place; the whole span is one place when it is one day."""
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        return LEFT + share * (RIGHT - LEFT)

    def bar(self, item: Item) -> tuple[float, float]:
        """Left and right end of an item's bar: never too short to be seen."""
        right = self.x(item.due)
        left = right - BAR if item.start is None else min(self.x(item.start), right - BAR)
        left = max(left, LEFT)
        return (left, max(right, left + BAR))

    def words(self, item: Item) -> tuple[str, float]:
        """An item's words and where they begin: above the bar, moved back where they would leave the paper."""
        words = shortened(item.label, RIGHT - LEFT - width(_status(item)))
        return words, max(min(self.bar(item)[0], RIGHT - width(words + _status(item))), LEFT)


def _status(item: Item) -> str:
    return f" \u00b7 {item.status}"


@dataclass(frozen=True, slots=True)
class _Lane:
    """A lane on paper."""

    name: str
    rows: list[list[Item]]
    top: float

    @property
    def bottom(self) -> float:
        return self.top + LANE_HEAD + ROW * len(self.rows)


def _lanes(items: Sequence[Item], span: _Span) -> list[_Lane]:
    """The lanes from the top down, in order of their first item."""
    lanes: list[_Lane] = []
    for name in dict.fromkeys(item.lane for item in items):
        rows = _rows([item for item in items if item.lane == name], span)
        lanes.append(_Lane(name, rows, lanes[-1].bottom if lanes else HEAD))
    return lanes


def _lane(lane: _Lane, span: _Span) -> list[Element]:
    name = text(shortened(lane.name, RIGHT - LEFT, SIZE * 1.08), LEFT, lane.top + LINE, "cx-chart-last cx-chart-halo")
    tops = (lane.top + LANE_HEAD + ROW * index for index in range(len(lane.rows)))
    return [name, *(_item(item, span, top) for row, top in zip(lane.rows, tops, strict=True) for item in row)]


def _rows(items: Sequence[Item], span: _Span) -> list[list[Item]]:
    """Items on as few rows as keeps their bars and words apart, earlier ones higher."""
    rows: list[list[Item]] = []
    ends: list[float] = []
    for item in sorted(items, key=lambda one: (one.start or one.due, one.due)):
        words, left = span.words(item)
        start, end = span.bar(item)
        reach = max(end, left + width(words + _status(item))) + AIR
        free = next((row for row, taken in enumerate(ends) if taken <= min(left, start)), None)
        if free is None:
            rows.append([item])
            ends.append(reach)
        else:
            rows[free].append(item)
            ends[free] = reach
    return rows


def _item(item: Item, span: _Span, top: float) -> Element:
    """Words, and under them the bar of the item's phase; both lead to the item."""
    words, x = span.words(item)
    left, right = span.bar(item)
    box = Box(left, top + LINE + 4, right, top + LINE + 4 + BAR)
    label = element(
        "text",
        words,
        element("tspan", _status(item), class_="cx-chart-tick"),
        x=x,
        y=top + SIZE,
        class_="cx-chart-label cx-chart-halo",
    )
    if item.start is None:
        bar = [shape("diamond", (right - BAR / 2, top + LINE + 4 + BAR / 2), BAR / 2 + 1, f"cx-chart-bar-{item.phase}")]
    else:
        bar = _bar(box, item.phase)
    return link(item.href, f"{item.label}, {item.status}, {item.when}", [label, *bar], "cx-chart-link")


def _bar(box: Box, phase: Phase) -> list[Element]:
    """A phase's pattern: hollow, plain, ticked off or slashed."""
    bar = [rect(box, f"cx-chart-bar-{phase}")]
    if phase is Phase.LATE:
        bar.append(hatching(box, "cx-chart-slash"))
    if phase is Phase.DONE:
        x, y = box.left + BAR / 2 + 1, box.top + BAR / 2
        bar.append(polyline([(x - 3, y), (x - 1, y + 2.5), (x + 3.5, y - 3)], "cx-chart-check"))
    return bar


def _sample(phase: Phase) -> Sample:
    return lambda x, y: tuple(_bar(Box(x, y - BAR / 2, x + SAMPLE, y + BAR / 2), phase))


def _ticks(span: _Span, calendar: Calendar, bottom: float) -> list[Element]:
    """A line per tick; a label for as many as don't touch and don't leave the paper."""
    ticks = [(span.x(tick.day), tick.label) for tick in calendar.ticks]
    lines = [line((x, HEAD - 16), (x, bottom), "cx-chart-grid") for x, _ in ticks]
    fitting = [(x + 4, words) for x, words in ticks if x + 4 + width(words) <= WIDTH]
    shown = thinned([(x, x + width(words)) for x, words in fitting], AIR / 2)
    labels = (fitting[at] for at in shown)
    return [*lines, *(text(words, x, HEAD - 6, "cx-chart-tick cx-chart-halo") for x, words in labels)]


def _today(span: _Span, calendar: Calendar, labels: TimelineLabels, bottom: float) -> list[Element]:
    """Today's line from top to bottom, with its name above."""
    if calendar.today is None:
        return []
    x = span.x(calendar.today)
    middle = min(max(x, width(labels.today) / 2), WIDTH - width(labels.today) / 2)
    name = text(labels.today, middle, SIZE + 2, "cx-chart-last", anchor="middle")
    return [name, line((x, SIZE + 5), (x, bottom), "cx-chart-today")]
