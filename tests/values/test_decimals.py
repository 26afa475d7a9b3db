"""Reading and writing bare numbers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.values import Unreadable, Why, parse_decimal
from cxplaybook.values.decimals import readings, split, write

decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("10", "10"),
        (" 10 ", "10"),
        ("1 200", "1200"),
        ("1\u00a0200", "1200"),
        ("1\u202f200\u202f300", "1200300"),
        ("1\u2009200,50", "1200.50"),
        ("1 200.50", "1200.50"),
        ("1,200.50", "1200.50"),
        ("1.200,50", "1200.50"),
        ("1,200,300", "1200300"),
        ("1.200.300", "1200300"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("1200,125", "1200.125"),
        ("1 200,125", "1200.125"),
        ("-3,5", "-3.5"),
        ("\u22123.5", "-3.5"),
        ("- 3", "-3"),
        ("+4", "4"),
    ],
)
def test_forms_people_write(text: str, number: str) -> None:
    """Spaces group, point and comma separate decimals, and any minus sign counts."""
    assert readings(text) == (Decimal(number),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        ".",
        ".5",
        "5.",
        "1 20",
        "12 00",
        "1,20,300",
        "1.200,",
        "1,200 300",
        "1..2",
        "1e5",
        "1_000",
        "٣",
        "--1",
        "-+1",
    ],
)
def test_no_numbers(text: str) -> None:
    """What is grouped or marked as nobody writes it isn't a number."""
    assert readings(text) == ()


@pytest.mark.parametrize("text", ["1,200", "1.200"])
def test_lone_mark_before_three_digits(text: str) -> None:
    """A thousand and two hundred, or one and a fifth: both are told."""
    assert readings(text) == (Decimal(1200), Decimal("1.2"))


def test_known_decimal_mark() -> None:
    """A mark that the caller knows to be the decimal one is no longer ambiguous, the other still is."""
    assert readings("1,200", decimal_marks=",") == (Decimal("1.2"),)
    assert readings("1.200", decimal_marks=",") == (Decimal(1200), Decimal("1.2"))


def test_bare_number_like_yaml() -> None:
    """A bare number reads a point as YAML does, and refuses the comma with both ways to write it."""
    with pytest.raises(Unreadable) as caught:
        parse_decimal("1,200")

    assert parse_decimal("1.200") == Decimal("1.2")
    assert caught.value.why is Why.AMBIGUOUS
    assert caught.value.meant == ("1200", "1.2")


def test_number_with_unit_is_no_bare_number() -> None:
    """A cell of a series holds digits only."""
    with pytest.raises(Unreadable):
        parse_decimal("12 visits")


def test_too_many_digits() -> None:
    """More digits than exact arithmetic holds are a typing error."""
    assert readings("9" * 18) == (Decimal("9" * 18),)
    assert readings("9" * 19) == ()


def test_endless_text() -> None:
    """A text of megabytes is turned down without being searched."""
    assert readings("1" * 5_000_000) == ()
    assert split("a" + " " * 5_000_000 + "b") is None


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("10.50", "10.5"),
        ("1E+3", "1000"),
        ("-0.0", "0"),
        ("0.125", "0.125"),
        ("1.234", "1.2340"),
        ("1234.567", "1234.567"),
    ],
)
def test_canonical_form(number: str, text: str) -> None:
    """No exponent, no needless zero, except the one that keeps three decimals from reading as thousands."""
    assert write(Decimal(number)) == text


@given(decimals, st.sampled_from(["", ".", ",", ".,"]))
def test_written_reads_back(number: Decimal, marks: str) -> None:
    """Whatever is known about the marks, the written form means one number: the same one."""
    assert readings(write(number, decimal_marks=marks), decimal_marks=marks) == (number,)


@given(st.text(max_size=30))
def test_any_text_is_answered(text: str) -> None:
    """No text makes the reader fail; what it reads is a finite number."""
    assert all(number.is_finite() for number in readings(text))
