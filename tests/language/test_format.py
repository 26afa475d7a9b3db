"""Values as each language writes them."""

from datetime import date
from decimal import Decimal

import pytest

from cxplaybook.language import Formatter
from cxplaybook.values import (
    Cadence,
    Duration,
    DurationUnit,
    MonthDay,
    Number,
    Percent,
    Period,
    PeriodKind,
    Quantity,
    Score,
    parse_quantity,
)

FI, SV, EN = Formatter("fi"), Formatter("sv"), Formatter("en")
DAY = date(2026, 9, 14)


def plain(text: str) -> str:
    """The text with ordinary spaces, where the case isn't about them."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("formatter", "text"), [(FI, "14.9.2026"), (SV, "14 sep. 2026"), (EN, "14 Sept 2026")])
def test_date(formatter: Formatter, text: str) -> None:
    """A day as the language writes it, short enough for a table."""
    assert plain(formatter.date(DAY)) == text


@pytest.mark.parametrize(("formatter", "text"), [(FI, "1. helmikuuta"), (SV, "1 februari"), (EN, "1 February")])
def test_month_day(formatter: Formatter, text: str) -> None:
    """A day without a year."""
    assert plain(formatter.month_day(MonthDay(2, 1))) == text


@pytest.mark.parametrize(
    ("formatter", "name", "short"), [(FI, "syyskuu", "syys"), (SV, "september", "sep."), (EN, "September", "Sept")]
)
def test_month(formatter: Formatter, name: str, short: str) -> None:
    """Months are counted from one and named on their own."""
    assert (formatter.month(9), formatter.month_short(9)) == (name, short)


@pytest.mark.parametrize(
    ("text", "fi", "sv", "en"),
    [
        ("2026", "2026", "2026", "2026"),
        ("2026-H1", "1. vuosipuolisko 2026", "halvår 1 2026", "H1 2026"),
        ("2026-Q3", "Q3/2026", "kvartal 3 2026", "Q3 2026"),
        ("2026-09", "syyskuu 2026", "september 2026", "September 2026"),
        ("2026-W38", "vko 38/2026", "vecka 38 2026", "week 38, 2026"),
        ("2026-09-14", "14.9.2026", "14 sep. 2026", "14 Sept 2026"),
    ],
)
def test_period(text: str, fi: str, sv: str, en: str) -> None:
    """Each kind of period in the form people write."""
    period = Period.parse(text)

    assert [plain(formatter.period(period)) for formatter in (FI, SV, EN)] == [fi, sv, en]


@pytest.mark.parametrize(
    ("text", "fi", "sv", "en"),
    [
        ("2026", "2026", "2026", "2026"),
        ("2026-H1", "H1/2026", "H1 2026", "H1 2026"),
        ("2026-Q3", "Q3/2026", "Q3 2026", "Q3 2026"),
        ("2026-09", "syys 2026", "sep. 2026", "Sept 2026"),
        ("2026-W38", "vk 38/2026", "v. 38 2026", "wk 38 2026"),
        ("2026-09-14", "14.9.2026", "14 sep. 2026", "14 Sept 2026"),
    ],
)
def test_period_on_an_axis(text: str, fi: str, sv: str, en: str) -> None:
    """Each kind of period in few letters."""
    period = Period.parse(text)

    assert [plain(formatter.period_short(period)) for formatter in (FI, SV, EN)] == [fi, sv, en]


@pytest.mark.parametrize("formatter", [FI, SV, EN])
@pytest.mark.parametrize("kind", list(PeriodKind))
def test_period_stays_in_one_piece(formatter: Formatter, kind: PeriodKind) -> None:
    """No period breaks over two lines."""
    period = Period.containing(DAY, kind)

    assert " " not in formatter.period(period) + formatter.period_short(period)


@pytest.mark.parametrize(
    ("text", "fi", "sv", "en"),
    [
        ("30 s", "30 sekuntia", "30 sekunder", "30 seconds"),
        ("15 min", "15 minuuttia", "15 minuter", "15 minutes"),
        ("1 h", "1 tunti", "1 timme", "1 hour"),
        ("1,5 h", "1,5 tuntia", "1,5 timmar", "1.5 hours"),
        ("1 day", "1 päivä", "1 dag", "1 day"),
        ("2 days", "2 päivää", "2 dagar", "2 days"),
        ("1 working day", "1 työpäivä", "1 arbetsdag", "1 working day"),
        ("3 working days", "3 työpäivää", "3 arbetsdagar", "3 working days"),
        ("2 weeks", "2 viikkoa", "2 veckor", "2 weeks"),
        ("6 months", "6 kuukautta", "6 månader", "6 months"),
        ("1 year", "1 vuosi", "1 år", "1 year"),
    ],
)
def test_duration(text: str, fi: str, sv: str, en: str) -> None:
    """Units are words in the form that the number asks for."""
    duration = Duration.parse(text)

    assert [plain(formatter.duration(duration)) for formatter in (FI, SV, EN)] == [fi, sv, en]


@pytest.mark.parametrize(
    ("text", "fi", "en"),
    [
        ("95 %", "95\u00a0%", "95%"),
        ("4.3 / 5", "4,3\u00a0/\u00a05", "4.3\u00a0/\u00a05"),
        ("1200 EUR", "1\u00a0200\u00a0€", "€1,200"),
        ("3 working days", "3\u00a0työpäivää", "3\u00a0working days"),
        ("12 visits", "12\u00a0visits", "12\u00a0visits"),
        ("1.25", "1,25", "1.25"),
    ],
)
def test_quantity(text: str, fi: str, en: str) -> None:
    """Every type is written its own way, number and unit held together."""
    quantity = parse_quantity(text)

    assert (FI.quantity(quantity), EN.quantity(quantity)) == (fi, en)


def test_long_unit_may_begin_a_line() -> None:
    """A unit as long as half a phone's line is not held to its number, a short one is."""
    units = ("procentenheter", "samtal")

    assert [SV.quantity(Number(Decimal("6.9"), unit)) for unit in units] == ["6,9 procentenheter", "6,9\u00a0samtal"]


@pytest.mark.parametrize(
    ("formatter", "text"),
    [
        (FI, "vähintään 40 %, enintään 60 %, alkaen: Q2/2026, määräaika: 2027"),
        (SV, "minst 40 %, högst 60 %, från kvartal 2 2026, senast 2027"),
        (EN, "at least 40%, at most 60%, from Q2 2026, by 2027"),
    ],
)
def test_level(formatter: Formatter, text: str) -> None:
    """A level says its bounds and when they hold; what isn't set isn't said."""
    low, high = Percent(Decimal(40)), Percent(Decimal(60))

    assert plain(formatter.level(low, high, Period.parse("2026-Q2"), Period.parse("2027"))) == text
    assert plain(formatter.level(None, high)) == text.split(", ")[1]


@pytest.mark.parametrize(
    ("difference", "fi", "sv", "en"),
    [
        (Percent(Decimal("3.5")), "+3,5 prosenttiyksikköä", "+3,5 procentenheter", "+3.5 percentage points"),
        (Percent(Decimal(-1)), "\u22121 prosenttiyksikkö", "\u22121 procentenhet", "\u22121 percentage point"),
        (Percent(Decimal("0.01")), "0 prosenttiyksikköä", "0 procentenheter", "0 percentage points"),
        (Score(Decimal("-0.2"), Decimal(5)), "\u22120,2", "\u22120,2", "\u22120.2"),
        (Duration(Decimal(-3), DurationUnit.MINUTE), "\u22123 minuuttia", "\u22123 minuter", "\u22123 minutes"),
        (parse_quantity("10 EUR"), "+10 €", "+10 €", "+€10"),
        (parse_quantity("-80 EUR"), "\u221280 €", "\u221280 €", "\u2212€80"),
        (parse_quantity(0), "0", "0", "0"),
    ],
)
def test_change(difference: Quantity, fi: str, sv: str, en: str) -> None:
    """A difference bears its sign; what rounds to nothing has none."""
    assert [plain(formatter.change(difference)) for formatter in (FI, SV, EN)] == [fi, sv, en]


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [(0, 3, "0%"), (1, 1000, "1%"), (1, 3, "33%"), (5, 8, "63%"), (999, 1000, "99%"), (3, 3, "100%")],
)
def test_share_is_honest(part: int, whole: int, text: str) -> None:
    """Nothing but nothing is 0 %, and nothing but all is 100 %."""
    assert EN.share(part, whole) == text


def test_share_of_nothing() -> None:
    """Without a whole there is no share; the view says what to show instead."""
    with pytest.raises(ZeroDivisionError):
        EN.share(0, 0)


def test_part_of() -> None:
    """So many of so many."""
    assert [plain(formatter.part_of(12, 16)) for formatter in (FI, SV, EN)] == ["12/16", "12 av 16", "12 of 16"]


@pytest.mark.parametrize(
    ("items", "fi", "en"),
    [([], "", ""), (["a"], "a", "a"), (["a", "b"], "a ja b", "a and b"), (["a", "b", "c"], "a, b ja c", "a, b and c")],
)
def test_list(items: list[str], fi: str, en: str) -> None:
    """Commas, and the language's word before the last."""
    assert (FI.list(items), EN.list(items)) == (fi, en)


@pytest.mark.parametrize(
    ("cadence", "fi", "sv", "en"),
    [
        (Cadence.EVERY_TWO_WEEKS, "joka toinen viikko", "varannan vecka", "every two weeks"),
        (Cadence.ON_DEMAND, "tarvittaessa", "vid behov", "on demand"),
    ],
)
def test_cadence(cadence: Cadence, fi: str, sv: str, en: str) -> None:
    """Rhythms are adverbs of the language."""
    assert [formatter.cadence(cadence) for formatter in (FI, SV, EN)] == [fi, sv, en]


@pytest.mark.parametrize("formatter", [FI, SV, EN])
def test_every_cadence_has_words(formatter: Formatter) -> None:
    """No two rhythms are called the same."""
    names = [formatter.cadence(cadence) for cadence in Cadence]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("formatter", "text"), [(FI, "ruotsi"), (SV, "svenska"), (EN, "Swedish")])
def test_language_name(formatter: Formatter, text: str) -> None:
    """A language has a name in each language; a code that nobody knows stays as it is."""
    assert formatter.language_name("sv") == text
    assert formatter.language_name("qqq") == "qqq"


def test_language_without_words() -> None:
    """German writes its own numbers and dates around English words."""
    german = Formatter("de")

    assert german.number(Decimal("1234.5")) == "1.234,5"
    assert plain(german.date(DAY)) == "14.09.2026"
    assert german.cadence(Cadence.WEEKLY) == "weekly"
