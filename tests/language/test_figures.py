"""Numbers, percentages and money in each language."""

from decimal import Decimal

import pytest

from cxplaybook.language import language
from cxplaybook.language.figures import rounded, show_money, show_number, show_percent


@pytest.mark.parametrize(
    ("number", "fi", "sv", "en"),
    [
        ("1234.5", "1\u00a0234,5", "1\u00a0234,5", "1,234.5"),
        ("-12", "\u221212", "\u221212", "\u221212"),
        ("4.30", "4,3", "4,3", "4.3"),
        ("1E+3", "1\u00a0000", "1\u00a0000", "1,000"),
        ("-0.0001", "0", "0", "0"),
    ],
)
def test_number(number: str, fi: str, sv: str, en: str) -> None:
    """Groups, decimals and minus are those of the language; needless zeros go."""
    assert [show_number(Decimal(number), language(code).locale) for code in ("fi", "sv", "en")] == [fi, sv, en]


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [("2.5", 0, "3"), ("0.125", 2, "0.13"), ("-2.5", 0, "\u22123"), ("4", 1, "4.0"), ("0.3333", None, "0.333")],
)
def test_decimals(number: str, decimals: int | None, text: str) -> None:
    """Halves go up in size, as people round; asked decimals are always shown."""
    assert show_number(Decimal(number), language("en").locale, decimals) == text


@pytest.mark.parametrize(
    ("number", "decimals", "fi", "en"),
    [
        ("95", None, "95\u00a0%", "95%"),
        ("95.55", None, "95,6\u00a0%", "95.6%"),
        ("-3.5", 0, "\u22124\u00a0%", "\u22124%"),
        ("95", 1, "95,0\u00a0%", "95.0%"),
    ],
)
def test_percent(number: str, decimals: int | None, fi: str, en: str) -> None:
    """The sign stands where the language puts it, one decimal at most unless asked."""
    shown = [show_percent(Decimal(number), language(code).locale, decimals) for code in ("fi", "en")]

    assert shown == [fi, en]


@pytest.mark.parametrize(
    ("amount", "currency", "fi", "en"),
    [
        ("1200", "EUR", "1\u00a0200\u00a0€", "€1,200"),
        ("49.9", "EUR", "49,90\u00a0€", "€49.90"),
        ("-80", "EUR", "\u221280\u00a0€", "\u2212€80"),
        ("0.125", "EUR", "0,125\u00a0€", "€0.125"),
        ("250", "SEK", "250\u00a0SEK", "SEK\u00a0250"),
        ("1500", "JPY", "1\u00a0500\u00a0¥", "JP¥1,500"),
    ],
)
def test_money(amount: str, currency: str, fi: str, en: str) -> None:
    """Cents only where there are some; symbol or code with a space where the language has one."""
    assert [show_money(Decimal(amount), currency, language(code).locale) for code in ("fi", "en")] == [fi, en]


@pytest.mark.parametrize(("number", "text"), [("1.000", "1"), ("100", "100"), ("0.05", "0.1"), ("-0.04", "0")])
def test_rounded_has_only_decimals_that_count(number: str, text: str) -> None:
    """What is left is what a reader sees, so that plural forms fit it."""
    assert str(rounded(Decimal(number), 1)) == text
