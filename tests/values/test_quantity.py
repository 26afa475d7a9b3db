"""Any measurable value."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.values import (
    Duration,
    DurationUnit,
    Money,
    Number,
    Percent,
    Quantity,
    Score,
    Unreadable,
    Why,
    comparable,
    parse_quantity,
    quantity_in,
)


@pytest.mark.parametrize(
    ("value", "quantity"),
    [
        ("95 %", Percent(Decimal(95))),
        ("4.3 / 5", Score(Decimal("4.3"), Decimal(5))),
        ("10 EUR", Money(Decimal(10), "EUR")),
        ("15 min", Duration(Decimal(15), DurationUnit.MINUTE)),
        ("12 visits", Number(Decimal(12), "visits")),
        ("40 NPS", Number(Decimal(40), "NPS")),
        ("0.4 EUR / visit", Number(Decimal("0.4"), "EUR / visit")),
        ("-12", Number(Decimal(-12))),
        (12, Number(Decimal(12))),
        (0.1, Number(Decimal("0.1"))),
        (Decimal("8.40"), Number(Decimal("8.4"))),
    ],
)
def test_narrowest_type(value: str | float | Decimal, quantity: Quantity) -> None:
    """The unit decides the type; what YAML read as a number is one, exactly as written."""
    assert parse_quantity(value) == quantity


@pytest.mark.parametrize("value", ["", "many", "-5 min", "1 month 3 days", True, float("inf"), float("nan"), 1e300])
def test_refused(value: str | float) -> None:
    """No number, a time below zero, what YAML calls true, and numbers that measure nothing."""
    with pytest.raises(Unreadable) as caught:
        parse_quantity(value)

    assert (caught.value.expected, caught.value.why) == ("quantity", Why.FORM)


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("10 kr", "money", Why.AMBIGUOUS),
        ("2 v", "duration", Why.AMBIGUOUS),
        ("1,200 visits", "quantity", Why.AMBIGUOUS),
        ("6 / 5", "score", Why.IMPOSSIBLE),
    ],
)
def test_refusal_of_the_narrow_type(text: str, expected: str, why: Why) -> None:
    """A text that a narrow type recognises and refuses isn't passed on as a number with a unit."""
    with pytest.raises(Unreadable) as caught:
        parse_quantity(text)

    assert (caught.value.expected, caught.value.why) == (expected, why)


@given(
    st.sampled_from(["", "%", "EUR", "min", "working days", "/ 5", "visits"]),
    st.decimals(0, 5, places=3),
)
def test_series_value_in_its_unit(unit: str, value: Decimal) -> None:
    """A number with the metric's unit is the quantity that an author would have written."""
    quantity = quantity_in(value, unit)

    assert (quantity.magnitude, quantity.unit_text) == (value, unit)
    assert parse_quantity(str(quantity)) == quantity


def test_computed_value_keeps_its_digits() -> None:
    """A mean with endless decimals is a quantity too."""
    third = Decimal(1) / 3

    assert quantity_in(third, "%") == Percent(third)


@pytest.mark.parametrize("unit", ["kr", "m", "12", ":"])
def test_no_such_unit(unit: str) -> None:
    """A metric's unit must be one that a quantity can have."""
    with pytest.raises(Unreadable):
        quantity_in(Decimal(1), unit)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("15 min", "2 h"),
        ("10 EUR", "20 EUR"),
        ("95 %", "9 %"),
        ("4 / 5", "3 / 5"),
        ("3 visits", "4 visits"),
    ],
)
def test_what_compares(first: str, second: str) -> None:
    """Quantities compare within one type and one scale, currency or unit."""
    assert comparable(parse_quantity(first), parse_quantity(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("15 min", "2 working days"),
        ("10 EUR", "20 SEK"),
        ("95 %", "0.95"),
        ("4 / 5", "8 / 10"),
        ("3 visits", "4 calls"),
    ],
)
def test_what_does_not_compare(first: str, second: str) -> None:
    """Another scale, currency or unit is another thing."""
    assert not comparable(parse_quantity(first), parse_quantity(second))


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    """Whatever is written, the answer is a quantity that reads back, or a refusal."""
    with suppress(Unreadable):
        quantity = parse_quantity(text)

        assert parse_quantity(str(quantity)) == quantity


def test_endless_integer() -> None:
    """An integer beyond what Python turns into text is refused like any other."""
    with pytest.raises(Unreadable):
        parse_quantity(10**5000)
