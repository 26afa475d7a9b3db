"""A series as small as a word."""

from decimal import Decimal

import pytest
from tests.charts.paper import assert_golden, outside, path_points, with_class, words
from tests.charts.samples import CAPTION, FULL_SERIES, TREND_LABELS, points, show

from cxplaybook.charts import Chart, Series, Target, sparkline


def small(series: Series) -> Chart:
    """The series as a sparkline."""
    return sparkline(series, CAPTION, TREND_LABELS, show)


def test_golden_sparkline() -> None:
    """The picture with a gap, misses and a target."""
    assert_golden(small(FULL_SERIES), "sparkline")


def test_no_words_in_it() -> None:
    """A sparkline is too small for letters."""
    assert words(small(FULL_SERIES)) == []


def test_gap_breaks_the_line() -> None:
    """Nothing is drawn across periods without data."""
    paths = with_class(small(Series(points([1, 2, None, 3, 4, 5]))), "cx-chart-line")

    assert [len(stroke) for path in paths for stroke in path_points(path.get("d", ""))] == [2, 3]


def test_lonely_value_is_seen() -> None:
    """A value between gaps is a point."""
    assert len(with_class(small(Series(points([1, None, 3, None, 5]))), "cx-chart-point")) == 3


@pytest.mark.parametrize("values", [[], [None, None], [3], [0, 0, 0], [-5, 5], [1, None]])
def test_odd_series_stay_on_paper(values: list[float | None]) -> None:
    """Series without shape give a picture all the same."""
    assert outside(small(Series(points(values), (Target(Decimal(4)),)))) == []


def test_table_is_the_trends() -> None:
    """The same facts as in the large picture."""
    assert small(FULL_SERIES).table.rows[-1] == ("period 12", "41", "45", "misses the target")
