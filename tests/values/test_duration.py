"""Spans of time."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.values import Duration, DurationUnit, Unreadable, Why
from cxplaybook.values.duration import names_a_unit

durations = st.builds(Duration, st.decimals(0, 10**6, places=3), st.sampled_from(DurationUnit))


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("30 s", "30", DurationUnit.SECOND),
        ("15 min", "15", DurationUnit.MINUTE),
        ("15min.", "15", DurationUnit.MINUTE),
        ("2 h", "2", DurationUnit.HOUR),
        ("1,5 h", "1.5", DurationUnit.HOUR),
        ("1 day", "1", DurationUnit.DAY),
        ("3 d", "3", DurationUnit.DAY),
        ("3 Working  Days", "3", DurationUnit.WORKING_DAY),
        ("2 weeks", "2", DurationUnit.WEEK),
        ("6 months", "6", DurationUnit.MONTH),
        ("1 year", "1", DurationUnit.YEAR),
        ("15 minuuttia", "15", DurationUnit.MINUTE),
        ("24 tunnin", "24", DurationUnit.HOUR),
        ("3 pv", "3", DurationUnit.DAY),
        ("3 työpäivää", "3", DurationUnit.WORKING_DAY),
        ("2 viikkoa", "2", DurationUnit.WEEK),
        ("3 kk", "3", DurationUnit.MONTH),
        ("1 vuosi", "1", DurationUnit.YEAR),
        ("15 minuter", "15", DurationUnit.MINUTE),
        ("1 timme", "1", DurationUnit.HOUR),
        ("2 dygn", "2", DurationUnit.DAY),
        ("3 arbetsdagar", "3", DurationUnit.WORKING_DAY),
        ("2 veckor", "2", DurationUnit.WEEK),
        ("6 månader", "6", DurationUnit.MONTH),
        ("2 år", "2", DurationUnit.YEAR),
    ],
)
def test_words_of_three_languages(text: str, amount: str, unit: DurationUnit) -> None:
    """English, Finnish and Swedish words give the same units."""
    duration = Duration.parse(text)

    assert (duration.amount, duration.unit) == (Decimal(amount), unit)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [("1 h 30 min", "90 min"), ("2 min 30 s", "150 s"), ("1 day 4 h", "28 h"), ("1 year 6 months", "18 months")],
)
def test_several_parts(text: str, canonical: str) -> None:
    """Parts add up in the smallest unit."""
    assert str(Duration.parse(text)) == canonical


@pytest.mark.parametrize(
    "text",
    [
        "",
        "15",
        "min",
        "fifteen min",
        "3 dyas",
        "-5 min",
        "1 h, 30 min",
        "30 min 1 h",
        "1 h 1 h",
        "1 month 3 days",
        "1:30",
    ],
)
def test_refused(text: str) -> None:
    """A duration is a number and a known unit; parts descend within one scale."""
    with pytest.raises(Unreadable) as caught:
        Duration.parse(text)

    assert (caught.value.expected, caught.value.why) == ("duration", Why.FORM)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2 v", ("2 weeks", "2 years")),
        ("5 m", ("5 min", "5 months")),
        ("1,500 h", ("1500 h", "1.5 h")),
    ],
)
def test_ambiguous(text: str, meant: tuple[str, ...]) -> None:
    """A letter that two units share is refused with both."""
    with pytest.raises(Unreadable) as caught:
        Duration.parse(text)

    assert caught.value.why is Why.AMBIGUOUS
    assert caught.value.meant == meant


def test_context_settles_a_letter() -> None:
    """After hours `m` can only be minutes."""
    assert Duration.parse("1 h 30 m") == Duration(Decimal(90), DurationUnit.MINUTE)


def test_many_ambiguous_parts() -> None:
    """Parts beyond what can descend are refused at once, however many readings they have."""
    with pytest.raises(Unreadable):
        Duration.parse("1 m " * 25)


@given(durations)
def test_round_trip(duration: Duration) -> None:
    """A written duration reads back with the same amount and unit."""
    again = Duration.parse(str(duration))

    assert (again.amount, again.unit) == (duration.amount, duration.unit)


def test_same_length_is_equal() -> None:
    """Sixty minutes are an hour, also in a set."""
    minutes, hour = Duration.parse("60 min"), Duration.parse("1 h")

    assert minutes == hour
    assert len({minutes, hour}) == 1
    assert minutes <= hour
    assert not minutes < hour


def test_scales_do_not_mix() -> None:
    """Working days, days and months have no order, and none equals another."""
    working, day, month = (Duration.parse(text) for text in ("1 working day", "1 day", "1 month"))

    assert len({working, day, month}) == 3
    for first, second in ((working, day), (day, month), (month, working)):
        with pytest.raises(TypeError):
            _ = first < second
        with pytest.raises(TypeError):
            _ = first <= second


def test_not_equal_to_other_things() -> None:
    """A duration and its text are different things."""
    assert Duration.parse("1 h") != "1 h"


def test_approximate_days_sort_a_mix() -> None:
    """Durations of all scales have an order for lists."""
    texts = ["90 s", "1 h", "1 day", "1 working day", "1 week", "10 working days", "1 month", "5 weeks", "1 year"]
    days = [Duration.parse(text).approximate_days for text in texts]

    assert all(shorter < longer for shorter, longer in pairwise(days))


def test_other_unit_of_the_scale() -> None:
    """Two hours are 120 minutes; in working days they can't be told."""
    duration = Duration.parse("2 h")

    assert duration.in_unit(DurationUnit.MINUTE) == 120
    with pytest.raises(ValueError, match="working-day"):
        duration.in_unit(DurationUnit.WORKING_DAY)


def test_words_for_units() -> None:
    """Words of time are known as such, whatever their case."""
    assert names_a_unit("Working days")
    assert not names_a_unit("visits")
