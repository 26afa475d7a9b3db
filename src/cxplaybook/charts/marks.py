"""Marks that several pictures share. Shapes differ, so that no meaning hangs on colour alone."""

from math import cos, pi, sin

from cxplaybook.charts.svg import XY, Box, Element, element, polyline, route

SHAPES = ("circle", "square", "diamond", "hexagon", "pentagon")
"""Shapes of `shape`, in the order in which lanes take them."""
_CORNERS = {"square": (4, pi / 4), "diamond": (4, 0.0), "hexagon": (6, 0.0), "pentagon": (5, -pi / 2)}
"""Number of corners and the angle of the first, clockwise from three o'clock."""
_HATCH = 6.0
"""Distance between slanting lines, along the edge of what they fill."""


def shape(name: str, centre: XY, radius: float, class_: str, *within: Element) -> Element:
    """A shape around a centre; the radius reaches its corners. `within`: for instance a title."""
    x, y = centre
    if name == "circle":
        return element("circle", *within, cx=x, cy=y, r=radius, class_=class_)
    corners, turn = _CORNERS[name]
    around = (turn + 2 * pi * corner / corners for corner in range(corners))
    outline = polyline(((x + radius * cos(a), y + radius * sin(a)) for a in around), class_, closed=True)
    return Element(outline.name, outline.attributes, within)


def fallen(centre: XY, radius: float, class_: str, *within: Element) -> Element:
    """A triangle on its tip: a value that misses its target."""
    x, y = centre
    top = y - radius * 0.8
    outline = polyline(((x - radius, top), (x + radius, top), (x, y + radius)), class_, closed=True)
    return Element(outline.name, outline.attributes, within)


def hatching(box: Box, class_: str) -> Element:
    """Slanting lines that fill a box; lines, because a pattern fill needs an id and vanishes in some printers."""
    strokes: list[str] = []
    offset = _HATCH / 2
    while offset < box.width + box.height:
        start = (box.left + max(offset - box.height, 0), box.top + min(offset, box.height))
        end = (box.left + min(offset, box.width), box.top + max(offset - box.width, 0))
        strokes.append(route((start, end)))
        offset += _HATCH
    return element("path", d="".join(strokes), class_=class_)
