"""Key results beyond the history of their metrics."""

from decimal import Decimal

import pytest
from tests.models import metric

from cxplaybook.analysis.leaps import Leap, leap
from cxplaybook.model import Location, Ref, Text
from cxplaybook.model.kinds.okr import Aim, KeyResult
from cxplaybook.values import Period, parse_quantity

QUARTER = Period.parse("2026-Q4")


def result(baseline: str, target: str, aim: Aim = Aim.REACH) -> KeyResult:
    """A key result between two levels."""
    return KeyResult(
        location=Location("x"),
        id="r",
        ref=Ref("key-result", "r"),
        title=Text({"en": "R"}),
        aim=aim,
        baseline=parse_quantity(baseline),
        target=parse_quantity(target),
    )


def found(target: str, *values: str, cycle: Period = QUARTER, fields: str = "", baseline: str = "80 %") -> Leap | None:
    """The leap from the baseline over a monthly history from January on."""
    return leap(result(baseline, target), cycle, metric(fields, *values))


@pytest.mark.parametrize(("target", "leaps"), [("84 %", False), ("86 %", False), ("86.1 %", True), ("73 %", True)])
def test_twice_the_largest_change(target: str, leaps: bool) -> None:  # noqa: FBT001 - a case of the table
    """Over three months it moved by 3 at most: 6 is the most that was nearly so, up or down."""
    assert (found(target, "76", "77", "78", "79", "79", "79", "80", "80") is not None) is leaps


def test_facts_of_a_leap() -> None:
    """A leap knows what is needed, the largest change and when that was."""
    assert found("95 %", "76", "77", "78", "79", "79", "79", "80", "80") == Leap(
        needed=Decimal(15), largest=Decimal(3), seen=Period.parse("2026-04")
    )


def test_falling_counts_as_moving() -> None:
    """What can fall by ten can rise by twenty: history tells how lively a metric is."""
    assert found("95 %", "90", "89", "88", "80", "80", "80", "80") is None


def test_metric_that_never_moved() -> None:
    """Any change of a metric that stood still is a leap."""
    assert found("81 %", *["80"] * 7) == Leap(Decimal(1), Decimal(0), Period.parse("2026-04"))


def test_short_history() -> None:
    """Six months are two quarters without a month to compare them to."""
    assert found("95 %", *["80"] * 6) is None


def test_no_history() -> None:
    """Without values nobody can say."""
    assert found("95 %") is None


def test_gaps_are_left_out() -> None:
    """Only months that were both measured tell a change."""
    assert found("95 %", "80", "", "", "", "80", "", "", "", "80") is None


def test_longer_cycle() -> None:
    """The longer the cycle, the longer the time over which history is looked at."""
    history = [str(number) for number in range(80, 94)]

    assert found("88 %", *history, cycle=Period.parse("2026-H2")) is None
    assert found("88 %", *history) == Leap(Decimal(8), Decimal(3), Period.parse("2026-04"))


def test_periods_longer_than_the_cycle() -> None:
    """A monthly series says nothing about what a week can bring."""
    assert found("95 %", *["80"] * 9, cycle=Period.parse("2026-W40")) is None


def test_level_to_hold() -> None:
    """To hold a level is no change at all."""
    assert leap(result("80 %", "95 %", Aim.HOLD), QUARTER, metric("", *["80"] * 9)) is None


def test_units_are_converted() -> None:
    """A target in hours is compared with a series in minutes."""
    series = ["60", "60", "60", "90", "90", "90", "60"]

    assert found("2 h", *series, fields="unit: min\n", baseline="60 min") is None
    assert found("3 h", *series, fields="unit: min\n", baseline="60 min") == Leap(
        Decimal(120), Decimal(30), Period.parse("2026-04")
    )
