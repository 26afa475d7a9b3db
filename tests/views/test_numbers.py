"""A metric's numbers in words."""

import re

import pytest
from tests.models import ANSWERED, metric, scope, series

from cxplaybook.model.kinds.metric import Metric
from cxplaybook.views.numbers import NumberView, in_unit, number_view, target_text
from cxplaybook.views.trends import small_trend, trend_picture

AT_LEAST = "target: {at_least: 95 %}\n"


def number(fields: str, *values: str, language: str = "en") -> NumberView:
    """Where the metric stands, in words."""
    files = {ANSWERED: fields, "metrics/data/answered.csv": series(*values)}
    of = scope(files, language)
    found = of.playbook.get(Metric, "answered")
    assert found is not None
    return number_view(found, of)


def plain(words: str | None) -> str:
    """Words with plain spaces, which are easier to read in a test."""
    return str(words).replace("\N{NO-BREAK SPACE}", " ")


def test_nothing_measured_has_no_number() -> None:
    """Without a value there are no words about one, and no picture."""
    found = number(AT_LEAST)

    assert (found.value, found.period, found.change, found.tone) == (None, None, None, "neutral")
    assert trend_picture(metric(AT_LEAST), scope()) is None


@pytest.mark.parametrize(
    ("language", "value", "period"),
    [("en", "93.2%", "February 2026"), ("fi", "93,2 %", "helmikuu 2026"), ("sv", "93,2 %", "februari 2026")],
)
def test_value_is_written_in_the_language(language: str, value: str, period: str) -> None:
    """Number, unit and period as the page's language writes them."""
    found = number(f"decimals: 1\n{AT_LEAST}", "96", "93.24", language=language)

    assert (plain(found.value), plain(found.period)) == (value, period)


@pytest.mark.parametrize(("direction", "better"), [("up", False), ("down", True), ("hold", None)])
def test_direction_decides_what_is_better(direction: str, better: bool | None) -> None:  # noqa: FBT001 - a case
    """A fall is good news for some metrics, and no news for a level to hold."""
    assert number(f"direction: {direction}\n", "96", "93").change_is_better is better


def test_no_change_is_neither_better_nor_worse() -> None:
    """A value that stands still didn't go any way."""
    assert number("", "96", "96").change_is_better is None


def test_value_is_rounded_half_up() -> None:
    """Half a decimal goes up, as people round."""
    assert in_unit(metric("decimals: 0\n"), metric("", "92.5").series[0].value or 0, scope()) == "93%"  # type: ignore[arg-type]


def test_unit_that_is_a_word_is_translated() -> None:
    """A unit of its own keeps its own translation."""
    assert number("unit: {en: visits, fi: käyntiä}\n", "5", language="fi").value == "5\N{NO-BREAK SPACE}käyntiä"


def test_target_reads_as_a_sentence() -> None:
    """Both bounds and both periods, in order."""
    found = metric("target: {at_least: 40 %, at_most: 60 %, from: 2026-04, by: 2026-12}\n")

    assert plain(target_text(found.target, scope())) == "at least 40%, at most 60%, from April 2026, by December 2026"
    assert target_text(None, scope()) is None


def test_single_value_makes_no_course() -> None:
    """The small picture needs two values."""
    assert small_trend(metric("", "93"), scope()) is None
    assert small_trend(metric("", "93", "", "94"), scope()) is not None


@pytest.mark.parametrize(
    ("unit", "ticks"),
    [("procentenheter", ["6", "7"]), ("samtal", ["6\N{NO-BREAK SPACE}samtal", "7\N{NO-BREAK SPACE}samtal"])],
)
def test_long_unit_is_not_on_every_line(unit: str, ticks: list[str]) -> None:
    """The lines of a picture bear a short unit and leave a long word to the page around it."""
    drawn = trend_picture(metric(f"unit: {unit}\n", "6", "7"), scope())

    assert drawn is not None
    assert re.findall(r"cx-chart-tick[^>]*>([67][^<]*)<", drawn.svg) == ticks
