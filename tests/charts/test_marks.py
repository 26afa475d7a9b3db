"""Marks that several pictures share."""

from itertools import pairwise
from math import dist, isclose
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.charts.paper import path_points

from cxplaybook.charts.curve import smooth
from cxplaybook.charts.marks import SHAPES, hatching, shape
from cxplaybook.charts.svg import Box

SIDES = st.floats(4, 200)


@pytest.mark.parametrize("name", [name for name in SHAPES if name != "circle"])
def test_corners_lie_on_the_radius(name: str) -> None:
    """A shape is as large as its radius says."""
    drawn = ET.fromstring(str(shape(name, (50, 50), 10, "a")))  # noqa: S314 - our own output

    ((*corners,),) = path_points(drawn.get("d", ""))
    assert all(isclose(dist((50, 50), corner), 10, abs_tol=0.15) for corner in corners)


@given(SIDES, SIDES)
def test_hatching_stays_in_its_box(width: float, height: float) -> None:
    """No stroke leaves the box it fills."""
    drawn = ET.fromstring(str(hatching(Box(10, 20, 10 + width, 20 + height), "a")))  # noqa: S314 - our own output

    strokes = path_points(drawn.get("d", ""))
    assert strokes
    assert all(9.9 <= x <= 10.1 + width and 19.9 <= y <= 20.1 + height for stroke in strokes for x, y in stroke)


@given(st.lists(st.floats(0, 100), min_size=2, max_size=12))
def test_curve_never_swings_beyond(heights: list[float]) -> None:
    """Between two points a curve's handles stay between their heights, so that it shows no peak that isn't there."""
    points = [(index * 10.0, height) for index, height in enumerate(heights)]
    drawn = ET.fromstring(str(smooth(points, "a")))  # noqa: S314 - our own output

    data = (drawn.get("d") or "").removeprefix("M").split("C")
    numbers = [[float(number) for number in part.split()] for part in data]
    for before, after in pairwise(numbers):
        low, high = sorted((before[-1], after[-1]))
        assert all(low - 0.15 <= handle <= high + 0.15 for handle in (after[1], after[3]))
