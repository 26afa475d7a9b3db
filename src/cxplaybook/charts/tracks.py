"""Which event lies on which circle of the annual clock, so that no two markers touch."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi

MONTHS = 12
OFTEN = 6
"""More occurrences a year than this are shown as beads with one number: twelve equal numbers hide the rest."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event that wants a place."""

    event: int
    """Its position in the caller's list."""
    lane: int
    months: tuple[int, ...]
    """Months after the top of the ring, 0 to 11."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an event stands on its track, in months after the top; half a month is a month's middle."""

    event: int
    places: tuple[float, ...]
    """Of its numbers."""
    beads: tuple[float, ...] = ()
    """Of its beads; empty: each occurrence has a number."""


@dataclass(frozen=True, slots=True)
class Track:
    """One circle of the ring."""

    lane: int
    radius: float
    slots: tuple[Slot, ...]


def tracks(events: Sequence[Placed], radii: Sequence[float], room: float) -> tuple[Track, ...] | None:
    """The events on circles of these radii, the outermost first; None: they need more circles.

    A lane begins a new circle; `room` is the distance that two markers keep.
    """
    left = list(radii)
    laid: list[Track] = []
    for lane in dict.fromkeys(event.lane for event in events):
        waiting = [event for event in events if event.lane == lane]
        while waiting:
            if not left:
                return None
            track, waiting = _filled(lane, waiting, left.pop(0), room)
            laid.append(track)
    return tuple(laid)


def _filled(lane: int, waiting: list[Placed], radius: float, room: float) -> tuple[Track, list[Placed]]:
    """A track with as many of the waiting events as fit, and the rest."""
    first = waiting[0]
    if len(first.months) > OFTEN:
        # Beads look like a string only when nothing else hangs on it.
        beads = tuple(month + 0.5 for month in first.months)
        return Track(lane, radius, (Slot(first.event, beads[:1], beads[1:]),)), waiting[1:]
    most = max(int(2 * pi * radius / MONTHS / room), 1)
    taken: list[list[int]] = [[] for _ in range(MONTHS)]
    rest: list[Placed] = []
    for event in waiting:
        if len(event.months) > OFTEN or any(len(taken[month]) >= most for month in event.months):
            rest.append(event)
            continue
        for month in event.months:
            taken[month].append(event.event)
    apart = room * MONTHS / (2 * pi * radius)
    here = [event for event in waiting if event not in rest]
    slots = tuple(Slot(event.event, _places(event, taken, apart)) for event in here)
    return Track(lane, radius, slots), rest


def _places(event: Placed, taken: list[list[int]], apart: float) -> tuple[float, ...]:
    """Events of one month stand side by side around its middle."""
    return tuple(
        month + 0.5 + (taken[month].index(event.event) - (len(taken[month]) - 1) / 2) * apart for month in event.months
    )
