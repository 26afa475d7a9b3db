"""Periods: the years, quarters, months, weeks and days that series, targets and cycles are told in.

Weeks follow ISO 8601: they start on Monday, and week 1 holds the year's first Thursday, so that week 1 of
2026 starts in December 2025. `Period.year` is the week's own year.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from cxplaybook.values.dates import YEARS, likely_dates
from cxplaybook.values.decimals import trimmed
from cxplaybook.values.unreadable import Notation, Why


class PeriodKind(StrEnum):
    """How long a period is, the longest first."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Period:
    """One year, half, quarter, month, week or day. Ordered by first day, then by last.

    Raises:
        ValueError: there is no such period.
    """

    kind: PeriodKind
    year: int
    index: int = 1
    """Which one of the year, from 1; always 1 for a year, the day of the year for a day."""

    def __post_init__(self) -> None:
        if not 1 <= self.index <= _count(self.kind, self.year):
            raise ValueError(f"no {self.kind} {self.index} in {self.year}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `2026`, `2026-H1`, `2026-Q3`, `2026-09`, `2026-W38` and `2026-09-14`.

        Raises:
            Unreadable: another form, where `meant` understands `Q3/2026`; or there is no such period.
        """
        for kind, form in _FORMS.items():
            if match := form.fullmatch(trimmed(text).upper()):
                return cls._existing(text, kind, *(int(number) for number in match.groups()))
        raise _NOTATION.refuse(text, meant=[str(period) for period in _likely_periods(trimmed(text).lower())])

    @classmethod
    def _existing(cls, text: str, kind: PeriodKind, year: int, *rest: int) -> Self:
        try:
            if year not in YEARS:
                raise _NOTATION.refuse(text, Why.IMPOSSIBLE)
            if kind is PeriodKind.DAY:
                return cls.containing(date(year, *rest), kind)
            return cls(kind, year, *rest)
        except ValueError:
            raise _NOTATION.refuse(text, Why.IMPOSSIBLE) from None

    @classmethod
    def containing(cls, day: date, kind: PeriodKind) -> Self:
        """The period of a kind that holds `day`."""
        match kind:
            case PeriodKind.WEEK:
                return cls(kind, *day.isocalendar()[:2])
            case PeriodKind.DAY:
                return cls(kind, day.year, day.timetuple().tm_yday)
            case _:
                return cls(kind, day.year, (day.month - 1) // (12 // _PER_YEAR[kind]) + 1)

    @property
    def start(self) -> date:
        """First day."""
        return _start(self.kind, self.ordinal)

    @property
    def end(self) -> date:
        """Last day, still inside."""
        return _start(self.kind, self.ordinal + 1) - timedelta(days=1)

    def plus(self, count: int) -> Self:
        """The period of the same kind `count` later; earlier when negative."""
        return self.containing(_start(self.kind, self.ordinal + count), self.kind)

    def next(self) -> Self:
        """The period of the same kind that follows."""
        return self.plus(1)

    def minus(self, other: "Period") -> int:
        """How many periods later than `other` this one is; negative when earlier.

        Raises:
            ValueError: they are of different kinds.
        """
        if self.kind != other.kind:
            raise ValueError(f"{self} and {other} are of different kinds")
        return self.ordinal - other.ordinal

    @property
    def ordinal(self) -> int:
        """Position among all periods of its kind: the next one has one more."""
        match self.kind:
            case PeriodKind.WEEK:
                return (date.fromisocalendar(self.year, self.index, 1).toordinal() - 1) // 7
            case PeriodKind.DAY:
                return date(self.year, 1, 1).toordinal() + self.index - 1
            case kind:
                return self.year * _PER_YEAR[kind] + self.index - 1

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        return (self.start, self.end) <= (other.start, other.end)

    def __str__(self) -> str:
        match self.kind:
            case PeriodKind.YEAR:
                return f"{self.year:04}"
            case PeriodKind.MONTH:
                return f"{self.year:04}-{self.index:02}"
            case PeriodKind.WEEK:
                return f"{self.year:04}-W{self.index:02}"
            case PeriodKind.DAY:
                return self.start.isoformat()
            case kind:
                return f"{self.year:04}-{kind[0].upper()}{self.index}"


_PER_YEAR = {PeriodKind.YEAR: 1, PeriodKind.HALF: 2, PeriodKind.QUARTER: 4, PeriodKind.MONTH: 12}
_FORMS = {
    PeriodKind.YEAR: re.compile(r"([0-9]{4})"),
    PeriodKind.HALF: re.compile(r"([0-9]{4})-H([0-9])"),
    PeriodKind.QUARTER: re.compile(r"([0-9]{4})-Q([0-9])"),
    PeriodKind.MONTH: re.compile(r"([0-9]{4})-([0-9]{2})"),
    PeriodKind.WEEK: re.compile(r"([0-9]{4})-W([0-9]{2})"),
    PeriodKind.DAY: re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})"),
}
_NOTATION = Notation("period", ("2026-09", "2026-Q3", "2026-W38", "2026"))

_LETTER = r"(?P<letter>[a-zäö]*)\.?\s?"
_NUMBER = r"(?P<index>[0-9]{1,2})"
_YEAR_FIRST = re.compile(rf"(?P<year>[0-9]{{4}})[\s./-]*{_LETTER}{_NUMBER}")
_YEAR_LAST = re.compile(rf"{_LETTER}{_NUMBER}\s?[./-]?\s?(?P<year>[0-9]{{4}})")
_LETTERS = {
    "": PeriodKind.MONTH,
    "h": PeriodKind.HALF,
    "q": PeriodKind.QUARTER,
    "kvartal": PeriodKind.QUARTER,
    "w": PeriodKind.WEEK,
    "week": PeriodKind.WEEK,
    "v": PeriodKind.WEEK,
    "vk": PeriodKind.WEEK,
    "vko": PeriodKind.WEEK,
    "viikko": PeriodKind.WEEK,
    "vecka": PeriodKind.WEEK,
}


def _count(kind: PeriodKind, year: int) -> int:
    """How many periods of a kind a year has."""
    match kind:
        case PeriodKind.WEEK:
            # 28 December is always in the last week.
            return date(year, 12, 28).isocalendar().week
        case PeriodKind.DAY:
            return date(year, 12, 31).timetuple().tm_yday
        case _:
            return _PER_YEAR[kind]


def _start(kind: PeriodKind, ordinal: int) -> date:
    match kind:
        case PeriodKind.WEEK:
            return date.fromordinal(ordinal * 7 + 1)
        case PeriodKind.DAY:
            return date.fromordinal(ordinal)
        case _:
            year, position = divmod(ordinal, _PER_YEAR[kind])
            return date(year, position * (12 // _PER_YEAR[kind]) + 1, 1)


def _likely_periods(text: str) -> list[Period]:
    """Periods that a text in another form than ours can mean."""
    if days := likely_dates(text):
        return [Period.containing(day, PeriodKind.DAY) for day in days]
    match = _YEAR_FIRST.fullmatch(text) or _YEAR_LAST.fullmatch(text)
    kind = _LETTERS.get(match["letter"]) if match else None
    if not match or not kind or int(match["year"]) not in YEARS:
        return []
    year, index = int(match["year"]), int(match["index"])
    return [Period(kind, year, index)] if 1 <= index <= _count(kind, year) else []
