"""A metric through time."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.charts.paper import assert_golden, outside, parsed, path_points, with_class, words
from tests.charts.samples import CAPTION, FULL_SERIES, TREND_LABELS, drawn, points, show

from cxplaybook.charts import Alarm, Baseline, Limit, Point, Series, Target, trend

VALUES = st.none() | st.decimals(-1000, 1000, places=1)
SERIES = st.builds(
    lambda values, target, limit, baseline: Series(
        tuple(Point(f"period {index}", value) for index, value in enumerate(values)),
        () if target is None else (Target(target),),
        () if limit is None else (Limit(limit, "Red limit", Alarm.RED),),
        None if baseline is None else Baseline(baseline),
    ),
    st.lists(VALUES, max_size=30),
    VALUES,
    VALUES,
    VALUES,
)


def strokes(series: Series) -> list[int]:
    """How many values each stroke of the line joins."""
    paths = with_class(drawn(series), "cx-chart-line")
    return [len(stroke) for path in paths for stroke in path_points(path.get("d", ""))]


def test_golden_full_series() -> None:
    """The picture with everything in it."""
    assert_golden(drawn(FULL_SERIES), "trend-full")


def test_golden_range_to_hold() -> None:
    """The picture of a range to stay in."""
    series = Series(points([-8, 2, 12, 15, 9]), (Target(Decimal(0), upper=Decimal(10)),))

    assert_golden(drawn(series), "trend-range")


def test_gap_breaks_the_line() -> None:
    """Nothing is drawn across periods without data."""
    assert strokes(Series(points([1, 2, None, 3, 4, 5]))) == [2, 3]


def test_value_between_gaps_has_no_line() -> None:
    """A lonely value is a point."""
    series = Series(points([1, 2, None, 3, None]))

    assert strokes(series) == [2]
    assert len(with_class(drawn(series), "cx-chart-point")) == 3


def test_gap_is_marked_and_named() -> None:
    """A gap is a hatched band, and the legend says what that means."""
    chart = drawn(Series(points([1, None, None, 2, None])))

    in_picture = [node for node in with_class(chart, "cx-chart-gap") if float(node.get("height", "0")) > 100]
    assert len(in_picture) == 2
    assert TREND_LABELS.no_data in words(chart)


def test_series_of_gaps_shows_no_numbers() -> None:
    """An axis without any number has no ticks."""
    assert words(drawn(Series(points([None, None])))) == ["no data", "1", "2", "no data"]


def test_empty_series_is_one_gap() -> None:
    """A series without any point still gives a picture."""
    assert words(drawn(Series(()))) == ["no data", "no data"]


def test_miss_has_its_own_shape() -> None:
    """A miss is a triangle, not only another colour."""
    chart = drawn(Series(points([5, 3, 5], missed=[1])))

    missed = [node.tag for node in with_class(chart, "cx-chart-missed")]
    reached = [node.tag for node in with_class(chart, "cx-chart-point")]
    assert (missed, reached) == (["path", "path"], ["circle", "circle"])


def test_target_steps_where_it_begins() -> None:
    """A target that changes is one line with a step at its first period."""
    first, second = with_class(drawn(FULL_SERIES), "cx-chart-target")[:2]

    (before,), (after,) = path_points(first.get("d", "")), path_points(second.get("d", ""))
    assert before[-1] == after[0]
    assert after[0][0] == after[1][0]


def test_target_begins_with_its_period() -> None:
    """A target that holds from the third of four periods covers the right half."""
    chart = drawn(Series(points([1, 2, 3, 4]), (Target(Decimal(3), first=2),)))

    ((start, _), (end, _)) = path_points(with_class(chart, "cx-chart-target")[0].get("d", ""))[0]
    axis = [float(line.get(end, "0")) for line in with_class(chart, "cx-chart-grid")[:1] for end in ("x1", "x2")]
    assert start == pytest.approx(sum(axis) / 2, abs=0.1)
    assert end == pytest.approx(axis[1], abs=0.1)


def test_last_value_is_written() -> None:
    """The last value stands at the end of the line."""
    last = with_class(drawn(Series(points([1, 7]))), "cx-chart-last")

    assert [node.text for node in last] == ["7"]


def test_last_value_before_gap_is_written_at_its_point() -> None:
    """When the series ends in a gap no leader crosses it."""
    chart = drawn(Series(points([1, 7, None, None])))

    assert [node.text for node in with_class(chart, "cx-chart-last")] == ["7"]
    assert with_class(chart, "cx-chart-leader") == []


def test_points_name_themselves() -> None:
    """Under the pointer a point tells its period and value."""
    titles = [node.findtext("title") for node in with_class(drawn(Series(points([1, 7]))), "cx-chart-point")]

    assert titles == ["period 1: 1", "period 2: 7"]


def test_periods_are_thinned() -> None:
    """Labels below the axis never touch, and the last one is always there."""
    series = Series(tuple(Point(f"September {2000 + index}", Decimal(index)) for index in range(24)))

    shown = [word for word in words(drawn(series)) if word.startswith("September")]
    assert shown == ["September 2011", "September 2023"]


def test_table_tells_everything() -> None:
    """The table has every period with value, target and remark."""
    struck = Point("period 3", Decimal(38), missed=True, note="strike")
    table = drawn(Series((*points([31, None]), struck), (Target(Decimal(40), first=1),))).table

    assert table.header == ("Period", "Value", "Target", "Remark")
    assert table.rows == (
        ("period 1", "31", "", ""),
        ("period 2", "no data", "40", ""),
        ("period 3", "38", "40", "misses the target; strike"),
    )


def test_table_names_both_ends_of_a_range() -> None:
    """A range to hold is written as a range."""
    table = drawn(Series(points([5]), (Target(Decimal(0), Decimal(10)),))).table

    assert table.rows == (("period 1", "5", "0\u201310"),)


def test_table_has_no_empty_columns() -> None:
    """Without target and remarks there are two columns."""
    assert drawn(Series(points([5]))).table.header == ("Period", "Value")


@settings(max_examples=60, deadline=None)
@given(SERIES)
def test_everything_stays_on_paper(series: Series) -> None:
    """No mark and no letter leaves the picture, whatever the numbers are."""
    assert outside(drawn(series)) == []


@settings(max_examples=60, deadline=None)
@given(SERIES)
def test_line_joins_neighbours_only(series: Series) -> None:
    """The line joins exactly the pairs of neighbouring values."""
    known = [point.value is not None for point in series.points]

    assert sum(stroke - 1 for stroke in strokes(series)) == sum(a and b for a, b in pairwise(known))


@settings(max_examples=60, deadline=None)
@given(SERIES)
def test_every_number_is_in_the_table(series: Series) -> None:
    """The table has all values in their order."""
    cells = [row[1] for row in drawn(series).table.rows]

    assert cells == [TREND_LABELS.no_data if point.value is None else show(point.value) for point in series.points]


def test_equal_numbers_of_other_spelling() -> None:
    """1.0 and 1.00 are the same number and give the same picture."""
    one, other = (Series((Point("a", Decimal(value)), Point("b", Decimal(2)))) for value in ("1.0", "1.00"))

    assert parsed(drawn(one)).attrib == parsed(drawn(other)).attrib


def test_format_is_the_callers() -> None:
    """Every number is written by the given format."""
    chart = trend(Series(points([41.5])), CAPTION, TREND_LABELS, lambda value: f"{value} %")

    assert all(word.endswith(" %") or word == "1" for word in words(chart))
