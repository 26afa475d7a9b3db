"""Numbers with free units, percentages and scores."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.values import Number, Percent, Score, Unreadable, Why

decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4)
units = st.sampled_from(["", "visits", "calls per visit", "käyntiä", "kWh/m2", "NPS"])


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", Number(Decimal(12))),
        ("1.200", Number(Decimal("1.2"))),
        ("3 visits", Number(Decimal(3), "visits")),
        ("0,4  calls per visit", Number(Decimal("0.4"), "calls per visit")),
        ("85 kWh/m2", Number(Decimal(85), "kWh/m2")),
        ("-20 NPS", Number(Decimal(-20), "NPS")),
    ],
)
def test_number_with_and_without_unit(text: str, number: Number) -> None:
    """A number takes the words behind it as its unit."""
    assert Number.parse(text) == number


@pytest.mark.parametrize("text", ["", "visits", "visits 3", "3 %", "3 visits: many", "1 a 2 b", "1e5", "3 " + "x" * 41])
def test_number_refused(text: str) -> None:
    """A unit starts with a letter, has no free figures and stays short."""
    with pytest.raises(Unreadable) as caught:
        Number.parse(text)

    assert caught.value.expected == "number"
    assert caught.value.why is Why.FORM


@pytest.mark.parametrize("text", ["1,200 visits", "1.200 visits"])
def test_thousands_of_a_unit(text: str) -> None:
    """With a unit even the point may separate thousands."""
    with pytest.raises(Unreadable) as caught:
        Number.parse(text)

    assert caught.value.meant == ("1200 visits", "1.2 visits")


@given(decimals, units)
def test_number_round_trip(value: Decimal, unit: str) -> None:
    """A written number reads back as itself."""
    assert Number.parse(str(Number(value, unit))) == Number(value, unit)


def test_numbers_of_different_units() -> None:
    """Visits and calls have no order."""
    visits, calls = Number(Decimal(3), "visits"), Number(Decimal(4), "calls")

    assert visits < Number(Decimal(4), "visits")
    assert visits >= Number(Decimal(3), "visits")
    with pytest.raises(TypeError):
        _ = visits < calls
    with pytest.raises(TypeError):
        _ = visits <= calls


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("95 %", "95"),
        ("95%", "95"),
        ("95\u00a0%", "95"),
        ("-3,5 %", "-3.5"),
        ("99,125 %", "99.125"),
        ("95 prosenttia", "95"),
    ],
)
def test_percent_forms(text: str, value: str) -> None:
    """The sign or its word, with or without a space; a lone comma separates decimals."""
    assert Percent.parse(text) == Percent(Decimal(value))


@pytest.mark.parametrize("text", ["", "95", "% 95", "%", "95 % abandoned", "ninety %"])
def test_percent_refused(text: str) -> None:
    """A percentage is one number and the sign."""
    with pytest.raises(Unreadable) as caught:
        Percent.parse(text)

    assert caught.value.expected == "percentage"


@given(decimals)
def test_percent_round_trip(value: Decimal) -> None:
    """A written percentage reads back as itself."""
    assert Percent.parse(str(Percent(value))) == Percent(value)


def test_percent_as_share() -> None:
    """A percentage is a hundred times its share."""
    assert Percent(Decimal("95.5")).share == Decimal("0.955")


@pytest.mark.parametrize("text", ["4.3 / 5", "4,3/5", "4.30 / 5.0"])
def test_score_forms(text: str) -> None:
    """A score is a value, a stroke and the scale."""
    assert Score.parse(text) == Score(Decimal("4.3"), Decimal(5))


@pytest.mark.parametrize("text", ["", "4.3", "/ 5", "4.3 /", "4 / 5 / 6", "four / 5"])
def test_score_refused(text: str) -> None:
    """Both sides of the stroke are needed, once."""
    with pytest.raises(Unreadable) as caught:
        Score.parse(text)

    assert (caught.value.expected, caught.value.why) == ("score", Why.FORM)


@pytest.mark.parametrize("text", ["6 / 5", "-1 / 5", "0 / 0"])
def test_score_off_its_scale(text: str) -> None:
    """No score is better than the best or worse than nothing."""
    with pytest.raises(Unreadable) as caught:
        Score.parse(text)

    assert caught.value.why is Why.IMPOSSIBLE


@given(st.decimals(0, 10, places=3), st.integers(10, 1000))
def test_score_round_trip(value: Decimal, of: int) -> None:
    """A written score reads back as itself."""
    assert Score.parse(str(Score(value, Decimal(of)))) == Score(value, Decimal(of))


def test_scores_of_different_scales() -> None:
    """A four of five and an eight of ten have the same share and no order."""
    four, eight = Score(Decimal(4), Decimal(5)), Score(Decimal(8), Decimal(10))

    assert four.share == eight.share
    assert four > Score(Decimal(3), Decimal(5))
    assert four <= Score(Decimal(4), Decimal(5))
    with pytest.raises(TypeError):
        _ = four < eight
    with pytest.raises(TypeError):
        _ = four <= eight
