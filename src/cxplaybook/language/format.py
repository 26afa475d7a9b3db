"""Values as a language writes them: dates, periods, quantities, lists, rhythms.

Views format everything they show through a `Formatter`. It turns values into text, knows nothing of pages, and never
asks the machine's locale. A number and its unit are held together by a no-break space.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_skeleton, get_month_names
from babel.lists import format_list
from babel.units import format_unit

from cxplaybook.language.catalogue import Words, words
from cxplaybook.language.figures import MINUS, rounded, show_money, show_number, show_percent
from cxplaybook.language.languages import language
from cxplaybook.values import (
    Cadence,
    Duration,
    DurationUnit,
    Money,
    MonthDay,
    Number,
    Percent,
    Period,
    PeriodKind,
    Quantity,
    Score,
    with_magnitude,
)

NO_BREAK = "\N{NO-BREAK SPACE}"

LONG_UNIT = 10
"""Letters from which on a unit may begin a line: held to its number, "procentenheter" would be cut on a phone."""


@dataclass(frozen=True, slots=True)
class Formatter:
    """Writes values in one language."""

    language: str
    """Code of the language."""

    @property
    def _locale(self) -> Locale:
        return language(self.language).locale

    @property
    def _words(self) -> Words:
        return words(self.language)

    def date(self, day: dt.date) -> str:
        """A day, short enough for tables: `14.9.2026`, `14 sep. 2026`, `14 Sept 2026`."""
        return _unbroken(format_date(day, "medium", self._locale))

    def month_day(self, day: MonthDay) -> str:
        """A day of every year: `1. helmikuuta`, `1 februari`, `1 February`."""
        # Any year that isn't a leap year would do.
        return _unbroken(format_skeleton("MMMMd", day.in_year(2025), locale=self._locale))

    def month(self, number: int) -> str:
        """Name of a month, counted from 1: `syyskuu`."""
        name: str = get_month_names("wide", "stand-alone", self._locale)[number]
        return name

    def month_short(self, number: int) -> str:
        """Short name of a month, counted from 1: `syys`, `sep.`, `Sept`."""
        name: str = get_month_names("abbreviated", "stand-alone", self._locale)[number]
        return name

    def period(self, period: Period) -> str:
        """A period: `Q3/2026`, `vecka 38 2026`, `September 2026`."""
        match period.kind:
            case PeriodKind.DAY:
                return self.date(period.start)
            case PeriodKind.MONTH:
                return f"{self.month(period.index)}{NO_BREAK}{period.year}"
            case kind:
                return self._period(f"period.{kind}", period)

    def period_short(self, period: Period) -> str:
        """A period for the axis of a chart: `syys 2026`, `v. 38 2026`, `Q3 2026`."""
        match period.kind:
            case PeriodKind.DAY:
                return self.date(period.start)
            case PeriodKind.MONTH:
                return _unbroken(format_skeleton("yMMM", period.start, locale=self._locale))
            case kind:
                return self._period(f"period-short.{kind}", period)

    def _period(self, key: str, period: Period) -> str:
        return _unbroken(self._words(key, index=str(period.index), year=str(period.year)))

    def number(self, number: Decimal | int, decimals: int | None = None) -> str:
        """A bare number. Without `decimals` it has as many as it needs, at most three."""
        return show_number(Decimal(number), self._locale, decimals)

    def percent(self, percent: Percent, decimals: int | None = None) -> str:
        """A percentage. Without `decimals` it has at most one."""
        return show_percent(percent.value, self._locale, decimals)

    def money(self, money: Money) -> str:
        """An amount of money, with cents only where there are some."""
        return show_money(money.amount, money.currency, self._locale)

    def duration(self, duration: Duration) -> str:
        """A span of time in the unit its author chose: `15 minuuttia`, `3 arbetsdagar`."""
        match duration.unit:
            # Babel knows no working days, and its Swedish days are `dygn`, which no training lasts.
            case DurationUnit.DAY | DurationUnit.WORKING_DAY:
                return _held(self._words(f"duration.{duration.unit}", count=duration.amount))
            case unit:
                amount = rounded(duration.amount)
                return _held(format_unit(amount, f"duration-{unit}", length="long", locale=self._locale))

    def score(self, score: Score) -> str:
        """A score with its scale: `4,3 / 5`."""
        return f"{self.number(score.value)}{NO_BREAK}/{NO_BREAK}{self.number(score.of)}"

    def quantity(self, quantity: Quantity) -> str:
        """Any quantity; a unit in the author's own words stays as it is."""
        match quantity:
            case Money():
                return self.money(quantity)
            case Percent():
                return self.percent(quantity)
            case Duration():
                return self.duration(quantity)
            case Score():
                return self.score(quantity)
            case Number(value, unit) if len(unit) > LONG_UNIT:
                return f"{self.number(value)} {unit}"
            case Number(value, unit):
                return f"{self.number(value)}{NO_BREAK}{unit}" if unit else self.number(value)

    def level(
        self,
        at_least: Quantity | None,
        at_most: Quantity | None,
        start: Period | None = None,
        end: Period | None = None,
    ) -> str:
        """A level to reach or to stay at: `vähintään 95 %, alkaen: Q2/2026`, `at most 2 minutes, by December 2026`."""
        parts = (
            "" if at_least is None else self._words("target.at-least", value=self.quantity(at_least)),
            "" if at_most is None else self._words("target.at-most", value=self.quantity(at_most)),
            "" if start is None else self._words("target.from", period=self.period(start)),
            "" if end is None else self._words("target.by", period=self.period(end)),
        )
        return ", ".join(part for part in parts if part)

    def change(self, difference: Quantity) -> str:
        """A difference with its sign: `+3,5 prosenttiyksikköä`, `+2 minutes`; no change has none.

        Args:
            difference: the later value less the earlier one, in their unit. Of percentages it is told in percentage
                points, of scores without the scale.
        """
        zero = Decimal(0)
        size = self._size(with_magnitude(difference, abs(difference.magnitude)))
        if size == self._size(with_magnitude(difference, zero)):
            return size
        return f"{'+' if difference.magnitude > 0 else MINUS}{size}"

    def _size(self, difference: Quantity) -> str:
        match difference:
            case Percent(value):
                return _held(self._words("change.percentage-points", count=rounded(value, 1)))
            case Score(value):
                return self.number(value)
            case _:
                return self.quantity(difference)

    def share(self, part: int, whole: int) -> str:
        """How much of a whole, in full percents; never 0 % unless it is nothing, never 100 % unless it is all.

        Raises:
            ZeroDivisionError: there is no whole.
        """
        percent = (200 * part + whole) // (2 * whole)
        if 0 < part < whole:
            percent = min(max(percent, 1), 99)
        return self.percent(Percent(Decimal(percent)))

    def part_of(self, part: int, whole: int) -> str:
        """How many of how many: `12/16`, `12 av 16`, `12 of 16`."""
        return _unbroken(self._words("part-of", part=self.number(part), whole=self.number(whole)))

    def list(self, items: Sequence[str]) -> str:
        """Texts as one: `a, b ja c`. Empty when there are none."""
        return format_list(items, locale=self._locale)

    def language_name(self, code: str) -> str:
        """What a language is called: `ruotsi`, `svenska`, `Swedish`; the code of one that nobody knows."""
        name: str | None = self._locale.languages.get(code)
        return name or code

    def cadence(self, cadence: Cadence) -> str:
        """How often: `viikoittain`, `varannan vecka`, `after each contact`."""
        return self._words(f"cadence.{cadence}")


def _unbroken(text: str) -> str:
    """The text in one piece: short, and misread when split over two lines."""
    return text.replace(" ", NO_BREAK)


def _held(text: str) -> str:
    """The text with its number and unit held together."""
    return text.replace(" ", NO_BREAK, 1)
