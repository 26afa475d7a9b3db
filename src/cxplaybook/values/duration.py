"""Spans of time: time limits of promises and plays, days of a response rule, lengths of trainings."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise, product
from typing import Self

from cxplaybook.values.decimals import NUMBER, readings, trimmed, write
from cxplaybook.values.unreadable import Notation


class DurationUnit(StrEnum):
    """What a duration counts."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    """24 hours, weekends included."""
    WORKING_DAY = "working-day"
    """Monday to Friday without public holidays: no fixed number of hours."""
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    @property
    def scale(self) -> "Scale":
        """The units it converts into exactly."""
        return _SIZES[self][0]

    @property
    def size(self) -> int:
        """How many of its scale's smallest unit it holds: seconds, working days or months."""
        return _SIZES[self][1]


class Scale(StrEnum):
    """Units that convert into each other exactly; durations of different scales can't be compared."""

    CLOCK = "clock"
    WORKING = "working"
    CALENDAR = "calendar"


_SIZES = {
    DurationUnit.SECOND: (Scale.CLOCK, 1),
    DurationUnit.MINUTE: (Scale.CLOCK, 60),
    DurationUnit.HOUR: (Scale.CLOCK, 3_600),
    DurationUnit.DAY: (Scale.CLOCK, 86_400),
    DurationUnit.WEEK: (Scale.CLOCK, 604_800),
    DurationUnit.WORKING_DAY: (Scale.WORKING, 1),
    DurationUnit.MONTH: (Scale.CALENDAR, 1),
    DurationUnit.YEAR: (Scale.CALENDAR, 12),
}

_DAYS = {Scale.CLOCK: Decimal(1) / 86_400, Scale.WORKING: Decimal("1.4"), Scale.CALENDAR: Decimal("30.4375")}
"""Days in each scale's smallest unit, weekends and leap years evened out."""

_WRITTEN = {
    DurationUnit.SECOND: ("s", "s"),
    DurationUnit.MINUTE: ("min", "min"),
    DurationUnit.HOUR: ("h", "h"),
    DurationUnit.DAY: ("day", "days"),
    DurationUnit.WORKING_DAY: ("working day", "working days"),
    DurationUnit.WEEK: ("week", "weeks"),
    DurationUnit.MONTH: ("month", "months"),
    DurationUnit.YEAR: ("year", "years"),
}
"""Authoring form for one and for any other amount."""

# English, Finnish (nominative, partitive, genitive) and Swedish. `m` (minutes, months) and `v` (Finnish
# years, Swedish weeks) stand twice on purpose: they are ambiguous.
_WORDS = {
    DurationUnit.SECOND: "s, sec, secs, second, seconds, sek, sekunti, sekuntia, sekunnin, sekund, sekunder",
    DurationUnit.MINUTE: "min, mins, minute, minutes, m, minuutti, minuuttia, minuutin, minut, minuter",
    DurationUnit.HOUR: "h, hr, hrs, hour, hours, t, tunti, tuntia, tunnin, tim, timme, timmar",
    DurationUnit.DAY: (
        "d, day, days, pv, päivä, päivää, päivän, vrk, vuorokausi, vuorokautta, vuorokauden, dag, dagar, dygn"
    ),
    DurationUnit.WORKING_DAY: (
        "working day, working days, workday, workdays, business day, business days, työpäivä, työpäivää, "
        "työpäivän, arkipäivä, arkipäivää, arkipäivän, arbetsdag, arbetsdagar, vardag, vardagar"
    ),
    DurationUnit.WEEK: "w, wk, wks, week, weeks, vk, viikko, viikkoa, viikon, v, vecka, veckor",
    DurationUnit.MONTH: ("mo, mth, mths, month, months, m, kk, kuukausi, kuukautta, kuukauden, mån, månad, månader"),
    DurationUnit.YEAR: "y, yr, yrs, year, years, vuosi, vuotta, vuoden, v, år",
}


def _by_word() -> dict[str, tuple[DurationUnit, ...]]:
    units: dict[str, tuple[DurationUnit, ...]] = {}
    for unit, words in _WORDS.items():
        for word in words.split(", "):
            units[word] = (*units.get(word, ()), unit)
    return units


_UNITS = _by_word()
_WORD = r"[^\W\d_]+(?:\s+[^\W\d_]+)?"
_PART = re.compile(rf"(?P<number>{NUMBER})\s*(?P<word>{_WORD})\.?\s*")
# Five units descend at most; without the limit ambiguous parts would multiply.
_PARTS = re.compile(rf"(?:{NUMBER}\s*{_WORD}\.?\s*){{1,5}}")
_NOTATION = Notation("duration", ("15 min", "2 h", "3 working days", "2 weeks", "6 months"))


@dataclass(frozen=True, slots=True, eq=False)
class Duration:
    """An amount of time in the unit its author chose.

    Equality and order follow the length, not the writing: `60 min` equals `1 h`. Seconds to weeks compare
    with each other, months with years, working days with working days; sort a mix by `approximate_days`.
    """

    amount: Decimal
    """Zero or more as an author writes it; a difference of two durations may be less."""
    unit: DurationUnit

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `15 min`, `1 h 30 min` (as 90 minutes), `3 working days`, `2 viikkoa`, `3 arbetsdagar`."""
        if not _PARTS.fullmatch(trimmed(text)):
            raise _NOTATION.refuse(text)
        parts = [_part_readings(part["number"], part["word"]) for part in _PART.finditer(text)]
        return _NOTATION.decide(text, [cls._sum(chosen) for chosen in product(*parts) if _descends(chosen)])

    @classmethod
    def _sum(cls, parts: tuple[tuple[Decimal, DurationUnit], ...]) -> Self:
        smallest = parts[-1][1]
        return cls(sum((amount * (unit.size // smallest.size) for amount, unit in parts), Decimal(0)), smallest)

    def in_unit(self, unit: DurationUnit) -> Decimal:
        """The amount in another unit of the same scale.

        Raises:
            ValueError: the unit is of another scale.
        """
        if unit.scale != self.unit.scale:
            raise ValueError(f"{self} can't be told in {unit} units")
        return self.amount * self.unit.size / unit.size

    @property
    def approximate_days(self) -> Decimal:
        """Calendar days on average, for sorting durations of different scales."""
        return self._length * _DAYS[self.unit.scale]

    @property
    def magnitude(self) -> Decimal:
        """The amount without its unit."""
        return self.amount

    @property
    def unit_text(self) -> str:
        """The unit as an author writes it after the number."""
        return _WRITTEN[self.unit][1]

    @property
    def _length(self) -> Decimal:
        """In the smallest unit of its scale."""
        return self.amount * self.unit.size

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Duration):
            return NotImplemented
        return (self.unit.scale, self._length) == (other.unit.scale, other._length)

    def __hash__(self) -> int:
        return hash((self.unit.scale, self._length))

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Duration) or self.unit.scale != other.unit.scale:
            return NotImplemented
        return self._length < other._length

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Duration) or self.unit.scale != other.unit.scale:
            return NotImplemented
        return self._length <= other._length

    def __str__(self) -> str:
        one, many = _WRITTEN[self.unit]
        return f"{write(self.amount)} {one if self.amount == 1 else many}"


def names_a_unit(text: str) -> bool:
    """Whether `text` is a word for a unit of time in one of our languages."""
    return " ".join(text.lower().split()) in _UNITS


def _part_readings(number: str, word: str) -> list[tuple[Decimal, DurationUnit]]:
    """Every amount and unit that one part of a text can mean."""
    units = _UNITS.get(" ".join(word.lower().split()), ())
    return [(amount, unit) for amount in readings(number) for unit in units]


def _descends(parts: tuple[tuple[Decimal, DurationUnit], ...]) -> bool:
    """Whether the parts add up: one scale, each unit smaller than the one before."""
    units = [unit for _, unit in parts]
    return all(first.scale == then.scale and first.size > then.size for first, then in pairwise(units))
