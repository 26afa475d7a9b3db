"""Plain numbers, percentages and scores."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from cxplaybook.values.decimals import readings, split, trimmed, write
from cxplaybook.values.unreadable import Notation, Why

_NUMBER = Notation("number", ("12", "4.5", "1 200", "3 visits"))
_PERCENT = Notation("percentage", ("95 %", "4.5 %"))
_SCORE = Notation("score", ("4.3 / 5", "8 / 10"))

# Figures only within a word (`kWh/m2`): `1 month 3 days` is no unit, and neither is the exponent of `1e5`.
_UNIT = re.compile(r"(?![eE][0-9])[^\W\d_](?:[^\W_]|[/.'()-]|\s(?![0-9])){0,39}")
_PERCENT_SIGN = re.compile(r"(?P<number>.+?)\s*(?:%|per ?cent|pct|prosenttia?|procent)", re.IGNORECASE)


def parse_decimal(text: str) -> Decimal:
    """The number that `text` alone writes, with nothing but blanks around it; `1.200` is read as YAML does.

    Raises:
        Unreadable: it isn't a number, or an ambiguous one such as `1,200`.
    """
    return _NUMBER.decide(text, [Number(value) for value in readings(text, decimal_marks=".")]).value


@dataclass(frozen=True, slots=True)
class Number:
    """A number with a unit in the author's own words: `12`, `3 visits`, `0.4 calls per visit`.

    Almost any words can be a unit, so narrower types come first (`parse_quantity` does that).
    """

    value: Decimal
    unit: str = ""
    """At most 40 characters; empty: a bare number."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `12` and `3 visits`. `1,200` is always ambiguous, `1.200` only with a unit."""
        parts = split(text)
        if not parts or parts[0]:
            raise _NUMBER.refuse(text)
        _, number, after = parts
        unit = " ".join(after.split())
        if unit and not _UNIT.fullmatch(unit):
            raise _NUMBER.refuse(text)
        marks = "" if unit else "."
        return _NUMBER.decide(text, [cls(value, unit) for value in readings(number, decimal_marks=marks)])

    @property
    def magnitude(self) -> Decimal:
        """The number without its unit."""
        return self.value

    @property
    def unit_text(self) -> str:
        """The unit as an author writes it after the number."""
        return self.unit

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Number) or self.unit != other.unit:
            return NotImplemented
        return self.value < other.value

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Number) or self.unit != other.unit:
            return NotImplemented
        return self.value <= other.value

    def __str__(self) -> str:
        if not self.unit:
            return write(self.value, decimal_marks=".")
        return f"{write(self.value)} {self.unit}"


@dataclass(frozen=True, slots=True, order=True)
class Percent:
    """A percentage; more than 100 and less than 0 are fine (growth, balances such as eNPS)."""

    value: Decimal
    """In hundredths: 95 for `95 %`."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `95 %`, `95%`, `-3,5 %`, `95 prosenttia`. A lone mark always separates decimals."""
        match = _PERCENT_SIGN.fullmatch(trimmed(text))
        if not match:
            raise _PERCENT.refuse(text)
        return _PERCENT.decide(text, [cls(value) for value in readings(match["number"], decimal_marks=".,")])

    @property
    def share(self) -> Decimal:
        """As a part of one: 0.95 for `95 %`."""
        return self.value / 100

    @property
    def magnitude(self) -> Decimal:
        """The number before the percent sign."""
        return self.value

    @property
    def unit_text(self) -> str:
        """The unit as an author writes it after the number."""
        return "%"

    def __str__(self) -> str:
        return f"{write(self.value, decimal_marks='.,')} %"


@dataclass(frozen=True, slots=True)
class Score:
    """A result on a scale from 0 or 1 to `of`. Only scores on one scale can be compared."""

    value: Decimal
    of: Decimal
    """The best possible value; above zero."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `4.3 / 5` and `4,3/5`.

        Raises:
            Unreadable: also when the value is below zero or beyond the scale.
        """
        value, slash, of = trimmed(text).partition("/")
        if not slash:
            raise _SCORE.refuse(text)
        score = _SCORE.decide(
            text,
            [cls(v, o) for v in readings(value, decimal_marks=".,") for o in readings(of, decimal_marks=".,")],
        )
        if not 0 <= score.value <= score.of or score.of == 0:
            raise _SCORE.refuse(text, Why.IMPOSSIBLE)
        return score

    @property
    def share(self) -> Decimal:
        """As a part of one: 0.86 for `4.3 / 5`."""
        return self.value / self.of

    @property
    def magnitude(self) -> Decimal:
        """The number before the stroke."""
        return self.value

    @property
    def unit_text(self) -> str:
        """The unit as an author writes it after the number."""
        return f"/ {write(self.of, decimal_marks='.,')}"

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Score) or self.of != other.of:
            return NotImplemented
        return self.value < other.value

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Score) or self.of != other.of:
            return NotImplemented
        return self.value <= other.value

    def __str__(self) -> str:
        return f"{write(self.value, decimal_marks='.,')} {self.unit_text}"
