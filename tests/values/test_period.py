"""Years, halves, quarters, months, weeks and days."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.values import Period, PeriodKind, Unreadable, Why

periods = st.builds(Period.containing, st.dates(date(1901, 1, 1), date(2198, 12, 31)), st.sampled_from(PeriodKind))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-H1", date(2026, 1, 1), date(2026, 6, 30)),
        ("2026-Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026-q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-W01", date(2025, 12, 29), date(2026, 1, 4)),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3)),
        ("2026-09-14", date(2026, 9, 14), date(2026, 9, 14)),
    ],
)
def test_first_and_last_day(text: str, start: date, end: date) -> None:
    """A period knows its days; ISO weeks cross the turn of the year."""
    period = Period.parse(text)

    assert (period.start, period.end) == (start, end)


@given(periods)
def test_round_trip(period: Period) -> None:
    """A written period reads back as itself."""
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize(
    "text",
    [
        "2026-13",
        "2026-00",
        "2026-H3",
        "2026-Q0",
        "2026-Q5",
        "2026-W00",
        "2026-W54",
        "2025-W53",
        "2026-02-30",
        "0206-09",
        "2206",
    ],
)
def test_impossible_period(text: str) -> None:
    """Months, quarters, weeks and days that the year doesn't have."""
    with pytest.raises(Unreadable) as caught:
        Period.parse(text)

    assert (caught.value.expected, caught.value.why) == ("period", Why.IMPOSSIBLE)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Q3/2026", ("2026-Q3",)),
        ("Q3 2026", ("2026-Q3",)),
        ("2026Q3", ("2026-Q3",)),
        ("kvartal 3 2026", ("2026-Q3",)),
        ("H1/2026", ("2026-H1",)),
        ("9/2026", ("2026-09",)),
        ("2026-9", ("2026-09",)),
        ("vko 38/2026", ("2026-W38",)),
        ("v. 38 2026", ("2026-W38",)),
        ("2026-W3", ("2026-W03",)),
        ("31.3.2026", ("2026-03-31",)),
        ("3/4/2026", ("2026-04-03", "2026-03-04")),
        ("Q5/2026", ()),
        ("13/2026", ()),
        ("autumn 2026", ()),
        ("x3 2026", ()),
        ("", ()),
    ],
)
def test_other_forms_are_understood_not_read(text: str, meant: tuple[str, ...]) -> None:
    """Forms of the intranet and the spreadsheet are answered with ours."""
    with pytest.raises(Unreadable) as caught:
        Period.parse(text)

    assert (caught.value.why, caught.value.meant) == (Why.FORM, meant)


def test_impossible_period_in_code() -> None:
    """No code can make a period that doesn't exist."""
    with pytest.raises(ValueError, match="no quarter 5 in 2026"):
        Period(PeriodKind.QUARTER, 2026, 5)


@given(periods, st.integers(-20, 20))
def test_steps_undo_each_other(period: Period, count: int) -> None:
    """So many periods later is so many periods apart, and back again is the same period."""
    later = period.plus(count)

    assert later.minus(period) == count
    assert later.plus(-count) == period


@given(periods)
def test_no_day_between_neighbours(period: Period) -> None:
    """The next period starts the day after this one ends."""
    assert period.next().start == period.end + timedelta(days=1)
    assert period.next().plus(-1) == period


def test_distance_needs_one_kind() -> None:
    """A month and a quarter aren't a number of anything apart."""
    with pytest.raises(ValueError, match="different kinds"):
        Period.parse("2026-09").minus(Period.parse("2026-Q3"))


@given(st.dates(date(1901, 1, 1), date(2198, 12, 31)), st.sampled_from(PeriodKind))
def test_containing_holds_the_day(day: date, kind: PeriodKind) -> None:
    """The period of a day holds it, and its neighbours don't."""
    period = Period.containing(day, kind)

    assert day in period
    assert day not in period.next()
    assert day not in period.plus(-1)


def test_order_of_kinds() -> None:
    """By first day; of those that start together the shortest comes first."""
    texts = ["2026-01-01", "2026-01", "2026-Q1", "2026-H1", "2026", "2026-W02", "2026-02"]
    ordered = [Period.parse(text) for text in texts]

    assert all(first < second for first, second in pairwise(ordered))
    assert ordered[0] <= ordered[0]


def test_no_order_with_dates() -> None:
    """A period and a date are different things."""
    with pytest.raises(TypeError):
        _ = Period.parse("2026") < date(2026, 1, 1)
    with pytest.raises(TypeError):
        _ = Period.parse("2026") <= date(2026, 1, 1)
