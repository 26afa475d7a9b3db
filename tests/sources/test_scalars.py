"""What plain words of YAML mean."""

import pytest

from cxplaybook.sources.scalars import resolve


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL"])
def test_nothing(text: str) -> None:
    """Nothing has four spellings besides an empty one."""
    assert resolve(text) is None


@pytest.mark.parametrize("text", ["true", "True", "TRUE"])
def test_true(text: str) -> None:
    """Truth has three spellings."""
    assert resolve(text) is True


@pytest.mark.parametrize("text", ["false", "False", "FALSE"])
def test_false(text: str) -> None:
    """Falsehood has three spellings."""
    assert resolve(text) is False


@pytest.mark.parametrize(
    ("text", "value"), [("0", 0), ("-0", 0), ("+7", 7), ("-12", -12), ("999999999999999999", 10**18 - 1)]
)
def test_integer(text: str, value: int) -> None:
    """A row of digits without a leading zero is an integer."""
    assert resolve(text) == value
    assert isinstance(resolve(text), int)


@pytest.mark.parametrize(
    ("text", "value"),
    [("4.30", 4.3), ("0.5", 0.5), (".5", 0.5), ("1.", 1.0), ("1e3", 1000.0), ("-2.5E-1", -0.25), ("+.0", 0.0)],
)
def test_float(text: str, value: float) -> None:
    """A decimal point or an exponent makes a float."""
    assert resolve(text) == value
    assert isinstance(resolve(text), float)


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "no", "on", "off", "y", "n", "Yes", "tRUE", "nULL", "None"),
        *("8:30", "190:20:30", "08.30", "2026-09-01", "2026-02-30"),
        *("012", "00100", "-012", "+00", "0x1F", "0o17", "0b1", "1_000", "1,5", "1 000"),
        *(".inf", "-.INF", ".nan", "inf", "nan", "Infinity", "1e999", "-1e999"),
        *("1000000000000000000", "9" * 5000, "+" + "9" * 19),
        *(".", "-", "+", "-.", "1e", "e1", "1e+", "1.2.3", "--1", "+-1", "٣", "½", "1٣"),
    ],
)
def test_text(text: str) -> None:
    """Everything else is the text that was written, digits of other scripts and endless numbers included."""
    assert resolve(text) == text
