"""Dates, days that return every year, and the zone that tells which day it is."""

import re
from dataclasses import dataclass
from datetime import UTC, date, tzinfo
from typing import Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from cxplaybook.values.decimals import trimmed
from cxplaybook.values.unreadable import Notation, Why

YEARS = range(1900, 2200)
"""Years that a playbook can speak of; another one is a typing error (`0206`, `2206`)."""

_DATE = Notation("date", ("2026-03-31",))
_MONTH_DAY = Notation("day-of-the-year", ("01-01", "07-01"))
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_YEAR_FIRST = re.compile(r"(?P<year>[0-9]{4})(?P<mark>[-./]?)(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})")
_YEAR_LAST = re.compile(r"(?P<a>[0-9]{1,2})(?P<mark>[-./])\s?(?P<b>[0-9]{1,2})(?P=mark)\s?(?P<year>[0-9]{4})")
_FINNISH_DAY = re.compile(r"(?P<day>[0-9]{1,2})\.\s?(?P<month>[0-9]{1,2})\.?")


def parse_date(text: str) -> date:
    """The day that `2026-03-31` writes.

    Raises:
        Unreadable: another form; `meant` says how to write `31.3.2026`, and both ways of reading `3/4/2026`.
    """
    match = _ISO.fullmatch(trimmed(text))
    if not match:
        raise _DATE.refuse(text, meant=[day.isoformat() for day in likely_dates(trimmed(text))])
    day = _existing(*map(int, match.groups()))
    if day is None:
        raise _DATE.refuse(text, Why.IMPOSSIBLE)
    return day


def zone_of(name: str) -> tzinfo:
    """The time zone of an IANA name; UTC where there is none, which the checks report."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def likely_dates(text: str) -> list[date]:
    """Days that a date in another form than ours can mean."""
    if match := _YEAR_FIRST.fullmatch(text):
        orders = [(match["month"], match["day"])]
    elif match := _YEAR_LAST.fullmatch(text):
        orders = [(match["b"], match["a"])]
        if match["mark"] != ".":
            # Americans put the month first; dots are used by those who don't.
            orders.append((match["a"], match["b"]))
    else:
        return []
    days = (_existing(int(match["year"]), int(month), int(day)) for month, day in orders)
    return list(dict.fromkeys(day for day in days if day))


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, order=True)
class MonthDay:
    """A day that every year has, such as the first day of a financial year."""

    month: int
    day: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `02-01` (1 February). 29 February is refused, as most years lack it."""
        match = re.fullmatch(r"([0-9]{2})-([0-9]{2})", trimmed(text))
        if match and _every_year(int(match[1]), int(match[2])):
            return cls(int(match[1]), int(match[2]))
        if match:
            raise _MONTH_DAY.refuse(text, Why.IMPOSSIBLE)
        finnish = _FINNISH_DAY.fullmatch(trimmed(text))
        if finnish and _every_year(int(finnish["month"]), int(finnish["day"])):
            raise _MONTH_DAY.refuse(text, meant=[str(cls(int(finnish["month"]), int(finnish["day"])))])
        raise _MONTH_DAY.refuse(text)

    def in_year(self, year: int) -> date:
        """The day in one year."""
        return date(year, self.month, self.day)

    def latest(self, day: date) -> date:
        """The last time it came round, `day` included: the start of the financial year that holds `day`."""
        this_year = self.in_year(day.year)
        return this_year if this_year <= day else self.in_year(day.year - 1)

    def __str__(self) -> str:
        return f"{self.month:02}-{self.day:02}"


def _every_year(month: int, day: int) -> bool:
    # 2025 has no 29 February.
    return _existing(2025, month, day) is not None
