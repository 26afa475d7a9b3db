"""The annual clock: twelve months around a ring, and on it what happens when.

The year begins at the top with the fiscal year's first month and goes clockwise. Every lane (for instance a kind of
forum) has its own tracks, its own shape and its own colour; numbers in the ring are links and lead to the table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from cxplaybook.charts.chart import Caption, Chart, Drawing, Table, finished
from cxplaybook.charts.legend import SAMPLE, Entry, Sample, legend
from cxplaybook.charts.lettering import LINE, SIZE, wrapped
from cxplaybook.charts.marks import SHAPES, shape
from cxplaybook.charts.svg import XY, Box, Element, element, group, line, link, number, rect, text
from cxplaybook.charts.tracks import Placed, Slot, Track, tracks

MONTHS = 12
BAND = 28.0
"""Depth of the outer band with the months' names."""
HOLE = 42.0
"""Radius of the free middle."""
SPACING = 27.0
"""Between tracks at least: a marker is 25 wide, so that a finger hits it, and has a little air."""
AIRY = 36.0
"""Between tracks at most."""
CENTRE = 13.0
"""Size of the letters in the middle."""
SMALLEST = 170.0
"""Outer radius of a ring with few tracks: a phone's width."""


@dataclass(frozen=True, slots=True)
class RingEvent:
    """Something that comes back every year."""

    label: str
    months: tuple[int, ...]
    """Calendar months, 1 is January; a monthly event has all twelve."""
    lane: str
    """What kind of event it is; events with the same words share a lane."""
    when: str
    """When it happens, in words for the table."""
    href: str | None = None
    """Where more is told; None: the number is no link."""


@dataclass(frozen=True, slots=True)
class Year:
    """The ring itself."""

    months: tuple[str, ...]
    """Twelve short names, January first."""
    first: int = 1
    """Calendar month at the top."""
    today: int | None = None
    """Calendar month to mark; None: no month is marked."""
    centre: str = ""
    """Words in the middle, for instance the year."""

    def position(self, month: int) -> int:
        """Months since the first one of the ring, 0 to 11."""
        return (month - self.first) % MONTHS


@dataclass(frozen=True, slots=True)
class RingLabels:
    """The words of an annual clock in the page's language."""

    event: str
    lane: str
    when: str
    today: str
    """What the marked month is called, for instance "This month"."""


def ring(events: Sequence[RingEvent], year: Year, caption: Caption, labels: RingLabels) -> Chart:
    """The events around the year, numbered in the order given."""
    lanes = tuple(dict.fromkeys(event.lane for event in events))
    laid = _Ring.of(events, year, lanes)
    entries = [Entry(lane, _sample(index)) for index, lane in enumerate(lanes)]
    if year.today is not None:
        entries.append(Entry(f"{labels.today}: {year.months[year.today - 1]}", _today))
    key, key_height = legend(entries, 4, 2 * laid.radius + 4, 2 * laid.radius - 4)
    children = (
        group("cx-chart-dial", _face(laid), hidden=True),
        *_tracks(laid),
        group("cx-chart-legend", key, hidden=True),
    )
    drawing = Drawing(
        "ring",
        2 * laid.radius,
        2 * laid.radius + 8 + key_height,
        children,
        interactive=any(event.href for event in events),
    )
    return finished(drawing, caption, _table(events, caption, labels))


def _table(events: Sequence[RingEvent], caption: Caption, labels: RingLabels) -> Table:
    rows = tuple((f"{index}. {event.label}", event.lane, event.when) for index, event in enumerate(events, 1))
    return Table(caption.title, (labels.event, labels.lane, labels.when), rows, tuple(event.href for event in events))


@dataclass(frozen=True, slots=True)
class _Ring:
    """The clock laid out on paper."""

    events: Sequence[RingEvent]
    year: Year
    lanes: tuple[str, ...]
    tracks: tuple[Track, ...]
    radius: float

    @classmethod
    def of(cls, events: Sequence[RingEvent], year: Year, lanes: tuple[str, ...]) -> "_Ring":
        """The smallest ring on which everything has a place: more tracks make it larger, a larger one needs fewer."""
        placed = [
            Placed(index, lanes.index(event.lane), tuple(dict.fromkeys(year.position(month) for month in event.months)))
            for index, event in enumerate(events)
        ]
        count = 0
        while True:
            radius = max(SMALLEST, HOLE + count * SPACING + BAND)
            spacing = min((radius - BAND - HOLE) / max(count, 1), AIRY)
            radii = [radius - BAND - (index + 0.5) * spacing for index in range(count)]
            laid = tracks(placed, radii, SPACING)
            if laid is not None:
                return cls(events, year, lanes, laid, radius)
            count += 1

    def at(self, radius: float, months: float) -> XY:
        """The point at a distance from the middle and so many months after the top."""
        angle = 2 * pi * months / MONTHS - pi / 2
        return (self.radius + radius * cos(angle), self.radius + radius * sin(angle))


def _face(laid: _Ring) -> list[Element]:
    """Months, quarters, the start of the year and the words in the middle."""
    rim = laid.radius - 2
    inner = rim - BAND + 5
    drawn: list[Element] = []
    for position in range(MONTHS):
        month = (laid.year.first - 1 + position) % MONTHS + 1
        today = month == laid.year.today
        odd = " cx-chart-band-odd" if position // 3 % 2 else ""
        if today:
            drawn.append(_sector(laid, HOLE - 10, inner - 2, position, "cx-chart-wedge-today"))
        drawn.append(_sector(laid, inner, rim, position, "cx-chart-band" + (" cx-chart-band-today" if today else odd)))
        class_ = "cx-chart-month" + (" cx-chart-month-today" if today else "")
        drawn.append(_name(laid, (inner + rim) / 2, position, laid.year.months[month - 1], class_))
        spoke = "cx-chart-spoke" if position % 3 else "cx-chart-spoke-quarter"
        drawn.append(line(laid.at(HOLE - 10, position), laid.at(inner, position), spoke))
    drawn.append(line(laid.at(HOLE - 10, 0), laid.at(rim, 0), "cx-chart-start"))
    return [*drawn, *_centre(laid)]


def _name(laid: _Ring, radius: float, position: int, words: str, class_: str) -> Element:
    """A month's name along the band, upside up in the lower half too."""
    x, y = laid.at(radius, position + 0.5)
    lower = MONTHS / 4 < position + 0.5 < MONTHS * 3 / 4
    turn = (position + 0.5) * 360 / MONTHS + (180 if lower else 0)
    baseline = y + SIZE * 0.35
    turned = f"rotate({number(turn % 360)} {number(x)} {number(y)})"
    return element("text", words, x=x, y=baseline, class_=class_, text_anchor="middle", transform=turned)


def _sector(laid: _Ring, inner: float, outer: float, position: int, class_: str) -> Element:
    """A month's part of the band."""
    (ax, ay), (bx, by) = laid.at(outer, position), laid.at(outer, position + 1)
    (cx, cy), (dx, dy) = laid.at(inner, position + 1), laid.at(inner, position)
    along, back = (f"A{number(radius)} {number(radius)} 0 0" for radius in (outer, inner))
    there = f"M{number(ax)} {number(ay)}{along} 1 {number(bx)} {number(by)}"
    return element("path", d=f"{there}L{number(cx)} {number(cy)}{back} 0 {number(dx)} {number(dy)}Z", class_=class_)


def _centre(laid: _Ring) -> list[Element]:
    lines = wrapped(laid.year.centre, 2 * (HOLE - 10), 3, CENTRE) if laid.year.centre else ()
    top = laid.radius - (len(lines) - 1) * LINE / 2 + CENTRE * 0.35
    return [
        text(words, laid.radius, top + index * LINE, "cx-chart-centre", anchor="middle")
        for index, words in enumerate(lines)
    ]


def _tracks(laid: _Ring) -> list[Element]:
    """A group per track, from the outside in: its circle where an event recurs, then its markers."""
    drawn: list[Element] = []
    for track in laid.tracks:
        marks = [mark for slot in track.slots for mark in _marks(laid, track, slot)]
        drawn.append(group(f"cx-chart-lane-{track.lane % len(SHAPES) + 1}", marks))
    return drawn


def _marks(laid: _Ring, track: Track, slot: Slot) -> list[Element]:
    """An event's numbers, and its beads on a string where it comes too often for a number each time."""
    event, index = laid.events[slot.event], slot.event + 1
    drawn: list[Element] = []
    if slot.beads:
        middle = laid.radius
        string = element("circle", cx=middle, cy=middle, r=track.radius, class_="cx-chart-track")
        dots = [shape("circle", laid.at(track.radius, place), 3.5, "cx-chart-bead") for place in slot.beads]
        drawn.append(group("cx-chart-beads", [string, *dots], hidden=True))
    for place in slot.places:
        x, y = laid.at(track.radius, place)
        mark = _marker(track.lane, (x, y))
        figure = text(str(index), x, y + SIZE * 0.36, "cx-chart-number", anchor="middle")
        name = f"{index}. {event.label}, {event.when}"
        drawn.append(link(event.href, name, [mark, element("title", name), figure], "cx-chart-link"))
    return drawn


def _marker(lane: int, centre: XY) -> Element:
    """A lane's shape; corners reach further than a circle of the same size would."""
    name = SHAPES[lane % len(SHAPES)]
    return shape(name, centre, {"circle": 12.0, "hexagon": 13.0}.get(name, 14.0), "cx-chart-marker")


def _sample(lane: int) -> Sample:
    def drawn(x: float, y: float) -> tuple[Element, ...]:
        mark = shape(SHAPES[lane % len(SHAPES)], (x + SAMPLE / 2, y), 7, "cx-chart-marker")
        return (group(f"cx-chart-lane-{lane % len(SHAPES) + 1}", [mark]),)

    return drawn


def _today(x: float, y: float) -> tuple[Element, ...]:
    return (rect(Box(x, y - 5, x + SAMPLE, y + 5), "cx-chart-band-today"),)
