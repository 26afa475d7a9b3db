"""Days counted as people agree on them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.analysis.calendar import after
from cxplaybook.values import Duration

FRIDAY = date(2026, 10, 30)
DURATIONS = st.builds(
    lambda amount, unit: Duration.parse(f"{amount} {unit}"),
    st.integers(0, 60),
    st.sampled_from(["min", "h", "days", "working days", "weeks", "months", "years"]),
)


@pytest.mark.parametrize(
    ("duration", "day"),
    [
        ("0 days", date(2026, 10, 30)),
        ("3 days", date(2026, 11, 2)),
        ("1 working day", date(2026, 11, 2)),
        ("1.5 working days", date(2026, 11, 3)),
        ("5 working days", date(2026, 11, 6)),
        ("15 min", date(2026, 10, 31)),
        ("25 h", date(2026, 11, 1)),
        ("2 weeks", date(2026, 11, 13)),
        ("4 months", date(2027, 2, 28)),
        ("1 year", date(2027, 10, 30)),
    ],
)
def test_time_is_over(duration: str, day: date) -> None:
    """From a Friday at the end of October."""
    assert after(FRIDAY, Duration.parse(duration)) == day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), DURATIONS)
def test_time_never_runs_back(day: date, duration: Duration) -> None:
    """No time is over before it began."""
    assert after(day, duration) >= day


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 60))
def test_working_days_end_on_one(day: date, count: int) -> None:
    """Working days never end on a weekend."""
    assert after(day, Duration.parse(f"{count} working days")).weekday() < 5
