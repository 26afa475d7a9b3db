"""Response rules on real series."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.models import ANSWERED, model, series

from cxplaybook.analysis.rules import FiredRule, fired_rules

METRIC = "target: {at_least: 95 %}\nlimits: {amber: 92 %, red: 90 %}\n"
RULE = """\
response_rules:
  - id: waiting
    title: Callers wait
    metric: answered
    {more}
    forum: cx-board
    role: field-technician
    first_action: Open a line.
    within: {within}
"""
NOVEMBER = date(2026, 11, 23)


def fired(
    *values: str,
    more: str = "periods_in_a_row: 2",
    within: str = "5 working days",
    today: date = NOVEMBER,
    files: Mapping[str, str] | None = None,
) -> FiredRule | None:
    """The rule `waiting` on monthly values from January 2026 on. None: it didn't fire."""
    rules = RULE.format(more=more, within=within)
    data = {ANSWERED: METRIC, "metrics/data/answered.csv": series(*values), "management-model.yaml": rules}
    found = fired_rules(model({**data, **(files or {})}), today)
    return next(iter(found), None)


def roadmap(status: str, due: str = "2026-12-31") -> Mapping[str, str]:
    """A roadmap whose only item answers the rule."""
    item = f"""\
items:
  - id: more-people
    title: More people
    horizon: 3
    outcome: Nobody waits.
    battle: effortless-service
    start: 2026-01-01
    due: {due}
    status: {status}
    answers: [waiting]
"""
    return {"roadmap.yaml": item}


def test_run_fires() -> None:
    """Two misses in a row fire at the end of the second, and the run goes on."""
    found = fired("96", "94", "94", "94")

    assert found is not None
    assert (str(found.since), found.misses) == ("2026-03", 3)


@pytest.mark.parametrize("values", [("94",), ("94", "96"), ("94", "94", "95"), ("", ""), ()])
def test_short_or_ended_run_stays_quiet(values: tuple[str, ...]) -> None:
    """One miss is not two, and a good value ends the run."""
    assert fired(*values) is None


def test_gap_keeps_the_run() -> None:
    """A month nobody measured neither counts nor ends the run."""
    found = fired("94", "", "94")

    assert found is not None
    assert (str(found.since), found.misses) == ("2026-03", 2)


def test_running_period_does_not_count() -> None:
    """A month counts when it is over: on its last day it isn't yet."""
    assert fired("94", "94", today=date(2026, 2, 28)) is None
    assert fired("94", "94", today=date(2026, 3, 1)) is not None


@pytest.mark.parametrize(("line", "fires"), [("target", True), ("amber", True), ("red", False)])
def test_line_decides(line: str, fires: bool) -> None:  # noqa: FBT001 - a case of the table
    """A value beyond amber counts for target and amber, not for red."""
    assert (fired("91", more=f"misses: {line}") is not None) is fires


def test_due_counts_from_the_end_of_the_period() -> None:
    """Five working days from the last day of the month: Saturday 28 February to Friday 6 March."""
    found = fired("94", "94")

    assert found is not None
    assert found.due == date(2026, 3, 6)


def test_overdue_begins_after_the_last_day() -> None:
    """On the last day there is still time."""
    found = fired("94", "94")

    assert found is not None
    assert [found.overdue(day) for day in (date(2026, 3, 6), date(2026, 3, 7))] == [False, True]


@pytest.mark.parametrize("status", ["planned", "ongoing", "done"])
def test_roadmap_answers(status: str) -> None:
    """An item that names the rule and reaches into its time is the answer, and nothing is overdue."""
    found = fired("94", "94", files=roadmap(status))

    assert found is not None
    assert [item.id for item in found.answers] == ["more-people"]
    assert not found.overdue(NOVEMBER)


@pytest.mark.parametrize(("status", "due"), [("stopped", "2026-12-31"), ("done", "2026-01-31")])
def test_stopped_or_old_item_is_no_answer(status: str, due: str) -> None:
    """Work that was stopped, or was over before the rule fired, answers nothing."""
    found = fired("94", "94", files=roadmap(status, due))

    assert found is not None
    assert found.answers == ()


def test_metric_without_series_fires_nothing() -> None:
    """Nothing measured, nothing missed."""
    assert fired() is None


@settings(deadline=None, max_examples=20)
@given(st.lists(st.sampled_from(["", "94", "96"]), max_size=8), st.integers(1, 4))
def test_firing_laws(values: list[str], wanted: int) -> None:
    """A rule fires exactly when the run is long enough, and since a period that missed."""
    measured = [value for value in values if value]
    run = next((length for length, value in enumerate(reversed(measured)) if value == "96"), len(measured))
    found = fired(*values, more=f"periods_in_a_row: {wanted}")

    assert (found is not None) is (run >= wanted)
    assert found is None or (found.misses == run and values[found.since.index - 1] == "94")
