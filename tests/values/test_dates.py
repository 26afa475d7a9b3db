"""Dates and days of the year."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.values import MonthDay, Unreadable, Why, parse_date


def test_iso_date() -> None:
    """Year, month and day, blanks around them aside."""
    assert parse_date(" 2026-03-31 ") == date(2026, 3, 31)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_date_round_trip(day: date) -> None:
    """Every day of the years we know reads back."""
    assert parse_date(day.isoformat()) == day


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("31.3.2026", ("2026-03-31",)),
        ("31.03.2026", ("2026-03-31",)),
        ("31. 3. 2026", ("2026-03-31",)),
        ("31/3/2026", ("2026-03-31",)),
        ("3/31/2026", ("2026-03-31",)),
        ("3/4/2026", ("2026-04-03", "2026-03-04")),
        ("4/4/2026", ("2026-04-04",)),
        ("3.4.2026", ("2026-04-03",)),
        ("2026/03/31", ("2026-03-31",)),
        ("2026-3-31", ("2026-03-31",)),
        ("20260331", ("2026-03-31",)),
        ("2026-03", ()),
        ("31.2.2026", ()),
        ("soon", ()),
        ("", ()),
    ],
)
def test_other_forms_are_understood_not_read(text: str, meant: tuple[str, ...]) -> None:
    """One form is read; for others the refusal says how to write what was probably meant."""
    with pytest.raises(Unreadable) as caught:
        parse_date(text)

    assert caught.value == Unreadable("date", text, ("2026-03-31",), Why.FORM, meant)


@pytest.mark.parametrize("text", ["2026-02-30", "2026-13-01", "2026-00-10", "0206-03-31", "2206-03-31"])
def test_impossible_date(text: str) -> None:
    """Days that no calendar has, and years that are typing errors."""
    with pytest.raises(Unreadable) as caught:
        parse_date(text)

    assert caught.value.why is Why.IMPOSSIBLE


def test_month_day() -> None:
    """Month and day, written back alike."""
    first_of_february = MonthDay.parse("02-01")

    assert first_of_february == MonthDay(2, 1)
    assert str(first_of_february) == "02-01"


@pytest.mark.parametrize(
    ("text", "why", "meant"),
    [
        ("02-29", Why.IMPOSSIBLE, ()),
        ("13-01", Why.IMPOSSIBLE, ()),
        ("1.2.", Why.FORM, ("02-01",)),
        ("31.2.", Why.FORM, ()),
        ("February", Why.FORM, ()),
    ],
)
def test_month_day_refused(text: str, why: Why, meant: tuple[str, ...]) -> None:
    """A day that some years lack is refused, and so is every other form."""
    with pytest.raises(Unreadable) as caught:
        MonthDay.parse(text)

    assert (caught.value.why, caught.value.meant) == (why, meant)


@pytest.mark.parametrize(
    ("day", "start"),
    [
        (date(2026, 1, 31), date(2025, 2, 1)),
        (date(2026, 2, 1), date(2026, 2, 1)),
        (date(2026, 12, 31), date(2026, 2, 1)),
    ],
)
def test_start_of_financial_year(day: date, start: date) -> None:
    """The latest return of the day on or before a date."""
    assert MonthDay(2, 1).latest(day) == start
