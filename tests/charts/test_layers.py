"""The order of boxes in their columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.charts.layers import crossings, layered

COLUMNS = (("a0", "a1", "a2"), ("b0", "b1", "b2", "b3"), ("c0", "c1", "c2"))
KEYS = [key for column in COLUMNS for key in column]
EDGES = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)).filter(lambda edge: edge[0][0] < edge[1][0]))


def test_crossed_pairs_are_counted() -> None:
    """Two lines that swap sides cross once; lines that meet in a box don't cross."""
    layers = (("a", "b"), ("c", "d"))

    assert crossings(layers, [("a", "d"), ("b", "c")]) == 1
    assert crossings(layers, [("a", "c"), ("b", "c")]) == 0


def test_crossing_is_undone() -> None:
    """Boxes change places where that saves a crossing."""
    laid = layered([["a", "b"], ["c", "d"]], [("a", "d"), ("b", "c")])

    assert laid.layers == (("a", "b"), ("d", "c"))


def test_order_stays_without_need() -> None:
    """Without crossings boxes stand as given."""
    laid = layered([["a", "b"], ["c", "d"]], [("a", "c"), ("b", "d")])

    assert laid.layers == (("a", "b"), ("c", "d"))


def test_long_line_gets_a_waypoint() -> None:
    """A line over a column has a place in it."""
    laid = layered([["a"], ["b"], ["c"]], [("a", "c")])

    (way,) = laid.ways
    assert (len(way), way[0], way[-1]) == (3, "a", "c")
    assert way[1] in laid.layers[1]


@pytest.mark.parametrize("edge", [("b0", "a0"), ("a0", "a1"), ("a0", "nobody"), ("nobody", "a0")])
def test_wrong_way_is_refused(edge: tuple[str, str]) -> None:
    """A line back, within a column or to nowhere is a fault of the caller."""
    with pytest.raises(ValueError, match="no way from"):
        layered(COLUMNS, [edge])


@given(EDGES)
def test_never_more_crossings(edges: list[tuple[str, str]]) -> None:
    """Sorting never makes it worse than the order given."""
    laid = layered(COLUMNS, edges)

    waypoints = [key for way in laid.ways for key in way[1:-1]]
    unsorted = tuple(
        (*column, *(key for key in waypoints if key in layer))
        for column, layer in zip(COLUMNS, laid.layers, strict=True)
    )
    assert crossings(laid.layers, laid.ways) <= crossings(unsorted, laid.ways)


@given(EDGES)
def test_boxes_keep_their_columns(edges: list[tuple[str, str]]) -> None:
    """Every box stays in its column, once."""
    laid = layered(COLUMNS, edges)

    boxes = [[key for key in layer if key in KEYS] for layer in laid.layers]
    assert [sorted(layer) for layer in boxes] == [sorted(column) for column in COLUMNS]


@given(EDGES)
def test_ways_lead_from_column_to_column(edges: list[tuple[str, str]]) -> None:
    """A way has one stop in each column from its first to its last."""
    laid = layered(COLUMNS, edges)

    level = {key: index for index, layer in enumerate(laid.layers) for key in layer}
    for (start, end), way in zip(edges, laid.ways, strict=True):
        assert (way[0], way[-1]) == (start, end)
        assert [level[key] for key in way] == list(range(level[start], level[end] + 1))
