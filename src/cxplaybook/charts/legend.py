"""The key below a picture: samples of its marks with their words, as many to a line as fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cxplaybook.charts.lettering import LINE, SIZE, shortened, width
from cxplaybook.charts.svg import Element, group, text

SAMPLE = 18.0
"""Width of a sample."""
_AIR = 6.0


Sample = Callable[[float, float], tuple[Element, ...]]
"""Draws a mark into a box `SAMPLE` wide, given its left end and its middle height."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One mark of a picture explained."""

    words: str
    sample: Sample


def legend(entries: Sequence[Entry], left: float, top: float, right: float) -> tuple[tuple[Element, ...], float]:
    """The drawn entries from the top down, and the height they take."""
    drawn: list[Element] = []
    x, y = left, top
    for entry in entries:
        words = shortened(entry.words, right - left - SAMPLE - _AIR)
        room = SAMPLE + _AIR + width(words)
        if x > left and x + room > right:
            x, y = left, y + LINE + 2
        sample = entry.sample(x, y + LINE / 2)
        label = text(words, x + SAMPLE + _AIR, y + LINE / 2 + SIZE * 0.35, "cx-chart-label")
        drawn.append(group("cx-chart-key", (*sample, label)))
        x += room + 2 * _AIR
    return tuple(drawn), (y - top + LINE + 2 if entries else 0.0)
