"""Any measurable value in one type, for targets, limits and series whose unit the metric decides."""

from dataclasses import replace
from decimal import Decimal

from cxplaybook.values.decimals import MAX_DIGITS, digits
from cxplaybook.values.duration import Duration, names_a_unit
from cxplaybook.values.money import Money
from cxplaybook.values.numbers import Number, Percent, Score
from cxplaybook.values.unreadable import Notation, Unreadable, Why

Quantity = Money | Percent | Score | Duration | Number

_NARROWEST_FIRST: tuple[type[Money | Percent | Score | Duration], ...] = (Percent, Score, Money, Duration)
_NOTATION = Notation("quantity", ("95 %", "4.3 / 5", "15 min", "10 EUR", "12 visits"))


def parse_quantity(value: str | float | Decimal) -> Quantity:
    """The value in its narrowest type: `15 min` is a duration, `12 visits` a number with a unit.

    Args:
        value: what the YAML reader made of it: a text, or a number (a float means the decimals it was written with).

    Raises:
        Unreadable: it is no quantity, or an ambiguous one (`10 kr`, `1,200 EUR`).
    """
    match value:
        case str():
            return _parse_text(value)
        case bool():
            # YAML's `true` is an int to Python.
            raise _NOTATION.refuse(str(value).lower())
        case float():
            number = Decimal(repr(value))
        case _:
            number = Decimal(value)
    # The same limit as for texts: `1e300` measures nothing.
    if not number.is_finite() or digits(number) > MAX_DIGITS:
        raise _NOTATION.refuse(str(number))
    return Number(number)


def _parse_text(text: str) -> Quantity:
    for narrow in _NARROWEST_FIRST:
        try:
            return narrow.parse(text)
        except Unreadable as unreadable:
            # With guesses, or impossible, the text is of this type, and a wider one would hide that.
            if unreadable.why is not Why.FORM:
                raise
    try:
        number = Number.parse(text)
    except Unreadable as unreadable:
        raise _NOTATION.refuse(text, unreadable.why, unreadable.meant) from None
    if names_a_unit(number.unit):
        # `-5 min`: a time that `Duration` turned down, not five of the unit `min`.
        raise _NOTATION.refuse(text)
    return number


def quantity_in(value: Decimal, unit_text: str) -> Quantity:
    """A number from a series in the unit that its metric states: 93.2 in `%` is `Percent(93.2)`.

    Args:
        value: taken as it is, so that computed values keep all their digits.
        unit_text: as an author writes it after a number, such as a quantity's `unit_text`; empty for none.

    Raises:
        Unreadable: there is no such unit.
    """
    return with_magnitude(parse_quantity(f"0 {unit_text}"), value)


def with_magnitude(quantity: Quantity, value: Decimal) -> Quantity:
    """The quantity with another number in the same unit."""
    match quantity:
        case Money() | Duration():
            return replace(quantity, amount=value)
        case _:
            return replace(quantity, value=value)


def comparable(first: Quantity, second: Quantity) -> bool:
    """Whether the order of two quantities means anything: minutes with hours, but not euros with kronor."""
    return _measure(first) == _measure(second)


def _measure(quantity: Quantity) -> tuple[type[Quantity], str]:
    unit = quantity.unit.scale if isinstance(quantity, Duration) else quantity.unit_text
    return type(quantity), unit
