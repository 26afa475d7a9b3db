"""Which box of a column stands above which, so that few lines between columns cross.

The layered drawing of Sugiyama in its smallest form: a line over several columns gets a waypoint in each, then columns
are sorted by the mean place of their neighbours, forth and back. Called by `flow`; knows no paper.
"""

from bisect import bisect_right, insort
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean

SWEEPS = 8
"""Forth and back so many times; more hardly ever helps on maps that fit a page."""

Layers = tuple[tuple[str, ...], ...]
"""Keys of each column from the top down."""


@dataclass(frozen=True, slots=True)
class Laid:
    """Columns in their order, and the way of each line through them."""

    layers: Layers
    """Waypoints stand among the boxes."""
    ways: tuple[tuple[str, ...], ...]
    """Of each line its first box, its waypoints and its last box; in the order of the lines."""


def layered(columns: Sequence[Sequence[str]], edges: Sequence[tuple[str, str]]) -> Laid:
    """The columns sorted; of all orders tried the first with the fewest crossings.

    Raises:
        ValueError: A line doesn't lead from an earlier to a later column.
    """
    level = {key: index for index, column in enumerate(columns) for key in column}
    ways = tuple(_way(edge, level, index) for index, edge in enumerate(edges))
    through = {key: level[way[0]] + step for way in ways for step, key in enumerate(way[1:-1], 1)}
    layers: Layers = tuple(
        (*column, *(key for key, at in through.items() if at == index)) for index, column in enumerate(columns)
    )
    best, fewest = layers, crossings(layers, ways)
    for sweep in range(SWEEPS):
        layers = _swept(layers, ways, backwards=sweep % 2 == 1)
        if (found := crossings(layers, ways)) < fewest:
            best, fewest = layers, found
    return Laid(best, ways)


def _way(edge: tuple[str, str], level: Mapping[str, int], index: int) -> tuple[str, ...]:
    start, end = edge
    if not level.get(start, len(level)) < level.get(end, -1):
        raise ValueError(f"no way from {start!r} to {end!r}: a line leads to a later column")
    # No key of a caller holds a NUL, so that a waypoint can't be taken for a box.
    between = (f"{index}\0{at}" for at in range(level[start] + 1, level[end]))
    return (start, *between, end)


def crossings(layers: Layers, ways: Sequence[Sequence[str]]) -> int:
    """How many times two lines cross between neighbouring columns."""
    place = {key: index for layer in layers for index, key in enumerate(layer)}
    level = {key: index for index, layer in enumerate(layers) for key in layer}
    between: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for way in ways:
        for start, end in pairwise(way):
            between[level[start]].append((place[start], place[end]))
    return sum(map(_inversions, between.values()))


def _inversions(steps: list[tuple[int, int]]) -> int:
    """Pairs of lines of which one begins higher and ends lower."""
    ends: list[int] = []
    count = 0
    for _, end in sorted(steps):
        count += len(ends) - bisect_right(ends, end)
        insort(ends, end)
    return count


def _swept(layers: Layers, ways: Sequence[Sequence[str]], *, backwards: bool) -> Layers:
    """Every column sorted by the mean place of its neighbours in the column before it (or after it, backwards)."""
    neighbours: dict[str, list[str]] = defaultdict(list)
    for way in ways:
        for start, end in pairwise(way):
            near, far = (end, start) if backwards else (start, end)
            neighbours[far].append(near)
    done: list[tuple[str, ...]] = []
    place: dict[str, float] = {}
    for layer in reversed(layers) if backwards else layers:
        done.append(_sorted(layer, neighbours, place))
        # Shares, not ranks: columns differ in length.
        place |= {key: (index + 0.5) / len(layer) for index, key in enumerate(done[-1])}
    return tuple(reversed(done)) if backwards else tuple(done)


def _sorted(layer: tuple[str, ...], neighbours: Mapping[str, list[str]], place: Mapping[str, float]) -> tuple[str, ...]:
    """A column by the mean place of each box's neighbours; a box without any keeps its place."""
    wish = {
        key: fmean(place[near] for near in neighbours[key]) if neighbours.get(key) else (index + 0.5) / len(layer)
        for index, key in enumerate(layer)
    }
    return tuple(sorted(layer, key=wish.__getitem__))
