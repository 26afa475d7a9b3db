"""Amounts of money."""

from decimal import Decimal

import pytest
from babel import Locale
from babel.numbers import get_currency_name
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.values import CURRENCIES, Money, Unreadable, Why


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("10 EUR", Money(Decimal(10), "EUR")),
        ("10 eur", Money(Decimal(10), "EUR")),
        ("10€", Money(Decimal(10), "EUR")),
        ("€10", Money(Decimal(10), "EUR")),
        ("EUR 10", Money(Decimal(10), "EUR")),
        ("10 euroa", Money(Decimal(10), "EUR")),
        ("10 e", Money(Decimal(10), "EUR")),
        ("£5", Money(Decimal(5), "GBP")),
        ("250 SEK", Money(Decimal(250), "SEK")),
        ("1 200,50 EUR", Money(Decimal("1200.5"), "EUR")),
        ("1,200.50 EUR", Money(Decimal("1200.5"), "EUR")),
        ("25 k€", Money(Decimal(25_000), "EUR")),
        ("1,2 M€", Money(Decimal(1_200_000), "EUR")),
        ("1,125 MEUR", Money(Decimal(1_125_000), "EUR")),
        ("-80 EUR", Money(Decimal(-80), "EUR")),
    ],
)
def test_forms_people_write(text: str, money: Money) -> None:
    """Code, symbol or word, before or behind; thousands and millions in short."""
    assert Money.parse(text) == money


@pytest.mark.parametrize(
    "text", ["", "10", "EUR", "€ 10 €", "10 ABC", "3 all", "10 EUR / month", "ten EUR", "10 20 EUR"]
)
def test_refused(text: str) -> None:
    """Money needs one number and one currency that exists."""
    with pytest.raises(Unreadable) as caught:
        Money.parse(text)

    assert (caught.value.expected, caught.value.why) == ("money", Why.FORM)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1,200 EUR", ("1200 EUR", "1.20 EUR")),
        ("1.200 €", ("1200 EUR", "1.20 EUR")),
        ("10 kr", ("10 SEK", "10 NOK", "10 DKK")),
    ],
)
def test_ambiguous(text: str, meant: tuple[str, ...]) -> None:
    """A mark before three digits and the crown of three countries are refused with every reading."""
    with pytest.raises(Unreadable) as caught:
        Money.parse(text)

    assert caught.value.why is Why.AMBIGUOUS
    assert caught.value.meant == meant


@pytest.mark.parametrize(
    ("amount", "text"), [("10", "10 EUR"), ("10.5", "10.50 EUR"), ("10.50", "10.50 EUR"), ("1.234", "1.2340 EUR")]
)
def test_canonical_form(amount: str, text: str) -> None:
    """Whole amounts have no cents, others at least two decimals."""
    assert str(Money(Decimal(amount), "EUR")) == text


@given(st.decimals(-(10**9), 10**9, places=3), st.sampled_from(sorted(CURRENCIES)))
def test_round_trip(amount: Decimal, currency: str) -> None:
    """Written money reads back as itself, in every currency."""
    assert Money.parse(str(Money(amount, currency))) == Money(amount, currency)


def test_currencies_differ() -> None:
    """Euros and crowns have no order."""
    euros, crowns = Money(Decimal(10), "EUR"), Money(Decimal(10), "SEK")

    assert euros < Money(Decimal(11), "EUR")
    assert euros >= Money(Decimal(10), "EUR")
    with pytest.raises(TypeError):
        _ = euros < crowns
    with pytest.raises(TypeError):
        _ = euros <= crowns


def test_every_currency_has_a_name() -> None:
    """Each code we read is one that can be shown."""
    english = Locale("en")

    assert {code for code in CURRENCIES if get_currency_name(code, locale=english) == code} == set()
