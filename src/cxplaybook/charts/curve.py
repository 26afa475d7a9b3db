"""A curve through points, for pictures that tell a course rather than measure it."""

from collections.abc import Sequence
from itertools import pairwise

from cxplaybook.charts.svg import XY, Element, element, number


def smooth(points: Sequence[XY], class_: str) -> Element:
    """A curve through points from left to right that never swings beyond them."""
    slopes = [(after[1] - before[1]) / (after[0] - before[0]) for before, after in pairwise(points)]
    # Harmonic mean (Fritsch and Butland): flat at a turning point, so that no feeling looks stronger than it is.
    inner = [2 * one * two / (one + two) if one * two > 0 else 0.0 for one, two in pairwise(slopes)]
    tangents = [slopes[0], *inner, slopes[-1]]
    data = f"M{number(points[0][0])} {number(points[0][1])}"
    for index, ((ax, ay), (bx, by)) in enumerate(pairwise(points)):
        third = (bx - ax) / 3
        handles = ((ax + third, ay + tangents[index] * third), (bx - third, by - tangents[index + 1] * third), (bx, by))
        data += "C" + " ".join(f"{number(x)} {number(y)}" for x, y in handles)
    return element("path", d=data, class_=class_)
