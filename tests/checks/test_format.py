"""What the examples on the pages of the format family don't show."""

import pytest
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family

METRIC = "metrics/answered.yaml"


def names(files: dict[str, str]) -> list[str]:
    """The checks of form that find something; the things in these tests are unfinished in other ways."""
    return [entry.info.name for entry in diagnosed(files) if entry.info.family is Family.FORMAT]


@pytest.mark.parametrize(
    ("unit", "target"),
    [
        ('"%"', "95 %"),
        ('"%"', "95"),
        ("min", "2 h"),
        ("EUR", "10 EUR"),
        ("visits", "12 visits"),
        ("{en: points, fi: pistettä}", "40 pistettä"),
        ("/ 5", "4.3 / 5"),
    ],
)
def test_value_in_its_metrics_unit(unit: str, target: str) -> None:
    """A value that can be compared with the metric's is fine, however its unit is written."""
    assert names({METRIC: f"unit: {unit}\ntarget: {{at_least: {target}}}\n"}) == []


@pytest.mark.parametrize(
    ("unit", "target"),
    [
        ('"%"', "15 min"),
        ("min", "95 %"),
        ("EUR", "10 SEK"),
        ("visits", "12 calls"),
        ("/ 5", "8 / 10"),
        ("days", "3 working days"),
    ],
)
def test_value_in_another_unit(unit: str, target: str) -> None:
    """A value that can't be compared with the metric's is told."""
    assert names({METRIC: f"unit: {unit}\ntarget: {{at_least: {target}}}\n"}) == ["value-in-another-unit"]


def test_every_value_of_a_metric() -> None:
    """Baseline, limits and the target of a promise are compared with the metric, too."""
    metric = "unit: min\nbaseline: {value: 71 %, period: 2025}\nlimits: {amber: 1 h, red: 90 %}\n"
    promise = "metric: answered\ntarget: {at_most: 3 EUR}\n"

    assert names({METRIC: metric, "promises/answer.yaml": promise}) == ["value-in-another-unit"] * 3


def test_bounds_in_different_units() -> None:
    """Bounds that can't be compared aren't crossed."""
    target = "unit: visits\ntarget: {at_least: 12 visits, at_most: 5}\n"

    assert names({METRIC: target}) == []


def test_bounds_that_are_equal() -> None:
    """A target may be one value alone."""
    assert names({METRIC: "target: {at_least: 95 %, at_most: 95 %}\n"}) == []


def test_evidence_anywhere() -> None:
    """Evidence needs its source in whatever kind it stands."""
    evidence = "evidence: [{date: 2025-11-30, figure: 18 of 24}]\n"

    assert names({"segments/warm.yaml": evidence, "promises/answer.yaml": evidence}) == ["evidence-without-source"] * 2


def test_item_of_one_day() -> None:
    """A roadmap item may begin and end on one day."""
    item = (
        "items:\n  - {id: a, title: A, horizon: 1, outcome: B., battle: warm-same-day, "
        "start: 2026-10-01, due: 2026-10-01, status: done}\n"
    )

    assert names({"roadmap.yaml": item}) == []


def test_missing_strategy_has_no_battles() -> None:
    """Battles aren't counted in a strategy that can't be read."""
    assert names({"strategy.yaml": "goals: none\n"}) == ["not-a-list"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("One<br>two", ["<br>"]),
        ("See <a href='https://example.com'>this</a>", ["<a href='https://example.com'>"]),
        ("</P>", ["</P>"]),
        ("Fewer than <5 calls", []),
        ("<name> of the customer", []),
        ("a < b and b > c", []),
    ],
)
def test_tags_of_html(text: str, tags: list[str]) -> None:
    """Tags are told where readers would see them, signs of comparison and blanks to fill in are not."""
    found = diagnosed({"plays/cold-house-call.yaml": f'done_well: "{text}"\n'})

    assert [entry.diagnostic.arguments["tag"] for entry in found if entry.info.name == "html-in-text"] == tags
