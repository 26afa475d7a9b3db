"""What a metric's series says."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.models import ANSWERED, metric, one

from cxplaybook.analysis.series import Verdict, by_segment, in_force, level, standing
from cxplaybook.model import Location, Target
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.values import Period, parse_quantity

AT_LEAST = "target: {at_least: 95 %}\nlimits: {amber: 92 %, red: 90 %}\n"
AT_MOST = "direction: down\nunit: min\ntarget: {at_most: 15 min}\nlimits: {amber: 20 min, red: 0.5 h}\n"
BETWEEN = "direction: hold\ntarget: {at_least: 40 %, at_most: 60 %}\nlimits: {amber: 30 %, red: 20 %}\n"


def verdicts(fields: str, *values: str, first: str = "2026-01") -> list[Verdict]:
    """How each value does."""
    return [entry.verdict for entry in standing(metric(fields, *values, first=first)).points]


def test_metric_without_series_has_no_data() -> None:
    """Nothing measured: no last value, no change, no distance."""
    found = standing(metric(AT_LEAST))

    assert (found.verdict, found.last, found.change, found.distance) == (Verdict.NO_DATA, None, None, None)


@pytest.mark.parametrize(
    ("values", "trend"),
    [
        (("90", "91", "92"), None),
        (("90", "91", "92", "93"), "1"),
        (("90", "91", "10", "93", "94"), "1"),
        (("90", "", "94", "96", "98"), "2"),
        (("5", "5", "5", "5"), "0"),
    ],
)
def test_trend_is_the_usual_slope(values: tuple[str, ...], trend: str | None) -> None:
    """The median slope for each period: of four values at least, over gaps, and untouched by one odd month."""
    assert standing(metric(AT_LEAST, *values)).trend == (None if trend is None else Decimal(trend))


def test_trend_is_of_the_newest_year() -> None:
    """What was more than a year ago says nothing of where it goes."""
    fall_and_rise = [*map(str, range(90, 78, -1)), *map(str, range(80, 92))]

    assert standing(metric(AT_LEAST, *fall_and_rise, first="2024-11")).trend == 1


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(-100, 100), min_size=4, max_size=10))
def test_trend_turns_with_the_series(values: list[int]) -> None:
    """The same values upside down have the opposite trend."""
    up, down = (standing(metric("", *(str(sign * value) for value in values))).trend for sign in (1, -1))

    assert up is not None
    assert down == -up


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        ("95", Verdict.GOOD),
        ("94.9", Verdict.MISSED),
        ("92", Verdict.MISSED),
        ("91.9", Verdict.AMBER),
        ("89", Verdict.RED),
    ],
)
def test_more_is_better(value: str, verdict: Verdict) -> None:
    """Target and limits themselves are still on their good side."""
    assert verdicts(AT_LEAST, value) == [verdict]


@pytest.mark.parametrize(
    ("value", "verdict"),
    [("15", Verdict.GOOD), ("16", Verdict.MISSED), ("21", Verdict.AMBER), ("30", Verdict.AMBER), ("31", Verdict.RED)],
)
def test_less_is_better(value: str, verdict: Verdict) -> None:
    """A limit in hours holds for a metric in minutes."""
    assert verdicts(AT_MOST, value) == [verdict]


@pytest.mark.parametrize(
    ("value", "verdict"),
    [("50", Verdict.GOOD), ("61", Verdict.MISSED), ("39", Verdict.MISSED), ("29", Verdict.AMBER), ("19", Verdict.RED)],
)
def test_level_is_held(value: str, verdict: Verdict) -> None:
    """A value to hold misses on both sides; limits lie behind one of them."""
    assert verdicts(BETWEEN, value) == [verdict]


def test_limits_above_a_level_to_hold() -> None:
    """Limits above the upper bound worry on that side only."""
    fields = "direction: hold\ntarget: {at_least: 40 %, at_most: 60 %}\nlimits: {red: 80 %}\n"

    assert verdicts(fields, "81", "10") == [Verdict.RED, Verdict.MISSED]


def test_target_begins() -> None:
    """Before its first period a target judges nothing, and neither do the limits."""
    fields = "target: {at_least: 95 %, from: 2026-02}\nlimits: {red: 90 %}\n"

    assert verdicts(fields, "80", "80") == [Verdict.NO_TARGET, Verdict.RED]


def test_target_to_reach_later() -> None:
    """A target to be reached by a period judges from then on; until then only the limits worry."""
    fields = "target: {at_least: 95 %, by: 2026-03}\nlimits: {red: 80 %}\n"

    assert verdicts(fields, "94", "79", "94") == [Verdict.NO_TARGET, Verdict.RED, Verdict.MISSED]


def test_value_without_target_is_watched() -> None:
    """A metric without target and limits has no verdict."""
    assert verdicts("", "10") == [Verdict.NO_TARGET]


def test_missing_month_is_a_gap() -> None:
    """A period without row and one without value are both gaps."""
    csv = "period,value\n2026-01,95\n2026-03,\n2026-04,96\n"
    found = standing(one(Metric, "answered", {ANSWERED: AT_LEAST, "metrics/data/answered.csv": csv}))

    assert [str(period) for period in found.gaps] == ["2026-02", "2026-03"]
    assert [entry.verdict for entry in found.points].count(Verdict.NO_DATA) == 2


def test_gap_keeps_the_run() -> None:
    """A gap neither counts as a miss nor ends the run."""
    assert standing(metric(AT_LEAST, "96", "94", "", "93")).misses_in_a_row == 2


def test_good_value_ends_the_run() -> None:
    """Only misses up to the newest value are in a row."""
    assert standing(metric(AT_LEAST, "94", "93", "95")).misses_in_a_row == 0


def test_change_is_over_the_gap() -> None:
    """The change is from the measured value before, whenever that was."""
    assert standing(metric(AT_LEAST, "90", "", "94.5")).change == Decimal("4.5")


def test_single_value_has_no_change() -> None:
    """Nothing to compare with: None, not zero."""
    assert standing(metric(AT_LEAST, "90", "")).change is None


@pytest.mark.parametrize(
    ("fields", "value", "distance"),
    [(AT_LEAST, "93", "-2"), (AT_MOST, "12", "3"), (BETWEEN, "58", "2"), (BETWEEN, "35", "-5"), ("", "5", None)],
)
def test_distance_falls_short_below_zero(fields: str, value: str, distance: str | None) -> None:
    """From the nearer bound, negative on the bad side; None without a target."""
    assert standing(metric(fields, value)).distance == (None if distance is None else Decimal(distance))


def test_segments_stand_apart() -> None:
    """Values of a segment are not part of the whole, and each segment has its own series."""
    csv = "period,value,segment\n2026-01,95,\n2026-01,90,homes\n2026-02,91,homes\n2026-01,80,blocks\n"
    found = one(Metric, "answered", {ANSWERED: AT_LEAST, "metrics/data/answered.csv": csv})

    assert [entry.point.value for entry in standing(found).points] == [95]
    assert {name: [point.value for point in points] for name, points in by_segment(found).items()} == {
        "blocks": [80],
        "homes": [90, 91],
    }


@pytest.mark.parametrize(
    ("unit", "quantity", "number"),
    [
        ("min", "2 h", "120"),
        ("h", "30 min", "0.5"),
        ("days", "2 weeks", "14"),
        ("days", "5 working days", "7"),
        ("%", "95 %", "95"),
        ("visits", "2 h", "2"),
        ("points", "4.3 / 5", "4.3"),
    ],
)
def test_level_is_in_the_metric_unit(unit: str, quantity: str, number: str) -> None:
    """Times convert, working days at their usual length; anything else keeps its number."""
    found = metric(f"unit: '{unit}'\n")

    assert level(found, parse_quantity(quantity)) == Decimal(number)


def test_no_level_is_none() -> None:
    """What isn't set has no level."""
    assert level(metric(""), None) is None


@pytest.mark.parametrize(
    ("period", "holds"), [("2026-05", False), ("2026-06", True), ("2026-Q2", True), ("2026-Q1", False), ("2027", True)]
)
def test_target_holds_from_its_first_period(period: str, holds: bool) -> None:  # noqa: FBT001 - a case of the table
    """The period in which a target begins counts already."""
    target = Target(location=Location("x"), at_least=parse_quantity("95 %"), from_=Period.parse("2026-06"))

    assert in_force(target, Period.parse(period)) is holds


@settings(deadline=None, max_examples=20)
@given(st.lists(st.one_of(st.just(""), st.integers(0, 100).map(str)), max_size=12))
def test_series_laws(values: list[str]) -> None:
    """Misses in a row never exceed the measured periods, and periods are all there, each once, in order."""
    found = standing(metric(AT_LEAST, *values))
    measured = [entry for entry in found.points if entry.point.value is not None]
    periods = [entry.point.period for entry in found.points]

    assert found.misses_in_a_row <= len(measured)
    assert len(found.gaps) + len(measured) == len(found.points)
    assert all(after == before.next() for before, after in pairwise(periods))
    assert (found.last is None) is (not measured)
