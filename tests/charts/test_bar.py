"""Small bars."""

from decimal import Decimal

import pytest
from tests.charts.paper import assert_golden, outside, with_class
from tests.charts.samples import CAPTION

from cxplaybook.charts import Against, Bounds, Chart, Fact, Progress, bullet, progress, share

FACTS = (Fact("Reached", "41 %"), Fact("Expected", "60 %"))
BEHIND = Progress(Decimal("0.41"), Decimal("0.6"), behind=True)


def widths(chart: Chart, class_: str) -> list[float]:
    """Width of each box of a class."""
    return [float(node.get("width", "")) for node in with_class(chart, class_)]


def test_golden_progress() -> None:
    """A key result that is behind."""
    assert_golden(progress(BEHIND, CAPTION, FACTS), "progress")


def test_golden_bullet() -> None:
    """A value below zero against a target above."""
    assert_golden(bullet(Against(Decimal(-12), Decimal(10), missed=True), CAPTION, FACTS), "bullet")


def test_golden_share() -> None:
    """Three of five."""
    assert_golden(share(3, 5, CAPTION, FACTS), "share")


@pytest.mark.parametrize(("done", "width"), [("0", 0), ("0.5", 76), ("1", 152), ("1.7", 152), ("-0.3", 0)])
def test_progress_has_the_length_of_its_share(done: str, width: float) -> None:
    """Half the way is half the bar; beyond either end it is drawn at the end."""
    assert widths(progress(Progress(Decimal(done)), CAPTION, ()), "cx-chart-done") == [width]


def test_behind_is_slashed() -> None:
    """Being behind is a pattern, not only a colour."""
    chart = progress(BEHIND, CAPTION, ())

    assert len(with_class(chart, "cx-chart-slash")) == 1


def test_unknown_is_hatched() -> None:
    """What isn't known is not zero."""
    chart = progress(Progress(None), CAPTION, ())

    assert len(with_class(chart, "cx-chart-hatch")) == 1
    assert widths(chart, "cx-chart-done") == []


def test_expected_is_marked() -> None:
    """The pointer stands where the way should be by now."""
    pointer = with_class(progress(BEHIND, CAPTION, ()), "cx-chart-expected")[0].get("d", "")

    assert pointer.startswith("M91.2 0.5L99.2 0.5")


def test_bullet_reaches_its_value() -> None:
    """A value of 45 on a bar to 60 fills three quarters."""
    chart = bullet(Against(Decimal(45), Decimal(60), bounds=Bounds(Decimal(0), Decimal(60))), CAPTION, ())

    assert widths(chart, "cx-chart-done") == [114]


def test_bullet_below_zero_goes_left() -> None:
    """A negative value ends at zero."""
    bar = with_class(bullet(Against(Decimal(-10), Decimal(10)), CAPTION, ()), "cx-chart-done")[0]

    assert float(bar.get("x", "")) + float(bar.get("width", "")) == 80


def test_bullet_without_value_keeps_target() -> None:
    """Without a value the target is still shown."""
    chart = bullet(Against(None, Decimal(10)), CAPTION, ())

    assert len(with_class(chart, "cx-chart-goal")) == 1
    assert len(with_class(chart, "cx-chart-hatch")) == 1


def test_share_can_be_counted() -> None:
    """Each of a few is a box."""
    chart = share(13, 16, CAPTION, ())

    assert (len(widths(chart, "cx-chart-done")), len(widths(chart, "cx-chart-rail"))) == (13, 3)


def test_large_share_is_one_bar() -> None:
    """Many are one bar."""
    assert widths(share(60, 120, CAPTION, ()), "cx-chart-done") == [76]


def test_share_of_nothing_is_hatched() -> None:
    """None of none is not known, neither all nor nothing."""
    assert len(with_class(share(0, 0, CAPTION, ()), "cx-chart-hatch")) == 1


def test_facts_are_the_table() -> None:
    """The words of the bar are one row."""
    table = progress(BEHIND, CAPTION, FACTS).table

    assert (table.header, table.rows) == (("Reached", "Expected"), (("41 %", "60 %"),))


@pytest.mark.parametrize("value", ["-1000", "-0.5", "0", "3", "99999"])
def test_bullet_stays_on_paper(value: str) -> None:
    """Any value has a place."""
    assert outside(bullet(Against(Decimal(value), Decimal(5)), CAPTION, ())) == []
