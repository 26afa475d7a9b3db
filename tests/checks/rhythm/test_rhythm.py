"""What the examples on the pages of the rhythm family don't show: the day from which each check speaks."""

from datetime import date, timedelta

import pytest
from tests.builders import TODAY, diagnosed

from cxplaybook.diagnostics import Family

ANSWERED = "metrics/answered.yaml"
VALUES = "metrics/data/answered.csv"
PROMISE = "promises/answer-in-15-minutes.yaml"
CYCLE = "okrs/now.yaml"
ROADMAP = "roadmap.yaml"


def names(files: dict[str, str], today: date = TODAY) -> set[str]:
    """The rhythm checks that speak on a day."""
    return {entry.info.name for entry in diagnosed(files, today, families={Family.RHYTHM})}


def cycle(check_ins: str = "", objective: str = "", period: str = "2026-Q4", result: str = "") -> dict[str, str]:
    """A cycle with one key result from 82 to 95 %."""
    fields = f"title: Calls answered, baseline: 82 %, target: 95 %, check_ins: [{check_ins}]{result}"
    return {
        CYCLE: f"cycle: {period}\nobjectives:\n  - id: nobody-waits\n    title: Nobody waits\n"
        f"    battle: effortless-service\n{objective}    key_results:\n      - {{id: answered, {fields}}}\n"
    }


def look(day: str, value: str = "94 %", confidence: str = "high") -> str:
    """A check-in."""
    return f"{{date: {day}, value: {value}, confidence: {confidence}}}"


def item(status: str, due: str = "2026-10-30") -> dict[str, str]:
    """A roadmap with one item."""
    return {
        ROADMAP: "items:\n  - {id: call-back-queue, title: Queue, horizon: 3, outcome: Nobody waits., "
        f"battle: effortless-service, start: 2026-08-01, due: {due}, status: {status}}}\n"
    }


def test_quiet_without_anything() -> None:
    """A playbook that plans nothing is late with nothing."""
    assert names({}) == set()


def test_review_on_its_day() -> None:
    """A review is late from the day after."""
    files = {ANSWERED: "review_by: 2026-10-31\n"}

    assert names(files, date(2026, 10, 31)) == set()
    assert names(files, date(2026, 11, 1)) == {"review-overdue"}


def test_retired_promise_needs_no_review() -> None:
    """What is over isn't looked at again."""
    assert names({PROMISE: "state: retired\nreview_by: 2026-01-31\n"}) == set()


def test_check_in_within_a_month() -> None:
    """Thirty-one days after a check-in the next one is due, and late the day after."""
    looked = date(2026, 10, 20)
    files = cycle(look(looked.isoformat()))

    assert names(files, looked + timedelta(days=31)) == set()
    assert names(files, looked + timedelta(days=32)) == {"key-result-nobody-looked-at"}


def test_first_month_of_a_cycle() -> None:
    """A cycle that has just begun needs no check-in yet."""
    assert names(cycle(), date(2026, 10, 15)) == set()


def test_cycle_nobody_looked_at() -> None:
    """A cycle without any check-in lacks just that: how far it is nobody knows."""
    assert names(cycle()) == {"key-result-nobody-looked-at"}


def test_ended_cycle_needs_no_check_in() -> None:
    """Of a cycle that is over only what it taught is missing."""
    assert names(cycle(period="2026-Q3")) == {"cycle-without-lesson", "no-running-cycle"}


def test_unsure_owner() -> None:
    """An objective is at risk as soon as the owner is unsure, whatever the number says."""
    assert names(cycle(look("2026-11-20", confidence="low"))) == {"objective-at-risk-without-response"}


@pytest.mark.parametrize(("status", "answered"), [("ongoing", True), ("done", True), ("stopped", False)])
def test_response_to_a_risk(status: str, answered: bool) -> None:  # noqa: FBT001 - a case of the table
    """A step that was stopped answers nothing."""
    files = {**cycle(look("2026-11-20", "83 %"), "    response: call-back-queue\n"), **item(status, "2026-12-31")}

    assert names(files) == (set() if answered else {"objective-at-risk-without-response"})


def test_unknown_response() -> None:
    """A response that doesn't exist is told as an unknown id and not as a missing one."""
    assert names(cycle(look("2026-11-20", "83 %"), "    response: call-bakc-queue\n")) == set()


@pytest.mark.parametrize(
    ("status", "late"), [("planned", True), ("ongoing", True), ("done", False), ("stopped", False)]
)
def test_roadmap_item(status: str, late: bool) -> None:  # noqa: FBT001 - a case of the table
    """Only what is still to be done can be late, from the day after its last."""
    assert names(item(status), date(2026, 10, 30)) == set()
    assert names(item(status), date(2026, 10, 31)) == ({"roadmap-item-overdue"} if late else set())


def test_rule_within_its_time() -> None:
    """A rule that fired has its days for the first action: ten working days from the end of October."""
    files = {
        "management-model.yaml": "response_rules:\n  - {id: calls-unanswered, title: Calls, metric: answered, "
        "forum: cx-board, role: field-technician, first_action: Looks., within: 10 working days}\n",
        ANSWERED: "target: {at_least: 95 %}\n",
        VALUES: "period,value\n2026-10,90\n",
    }

    assert names(files, date(2026, 11, 13)) == set()
    assert names(files, date(2026, 11, 16)) == {"fired-rule-without-answer"}


def test_leap_of_an_ended_cycle() -> None:
    """What an ended cycle asked for is history."""
    values = "period,value\n" + "".join(f"2026-{month:02},80\n" for month in range(1, 11))
    measured = {ANSWERED: "", VALUES: values}
    seen = look("2026-11-20")

    assert names({**cycle(seen, result=", metric: answered"), **measured}) == {"leap-beyond-history"}
    assert "leap-beyond-history" not in names({**cycle(period="2026-Q3", result=", metric: answered"), **measured})


@pytest.mark.parametrize(
    ("cadence", "newest", "stale"),
    [
        ("monthly", "2026-09", False),
        ("monthly", "2026-08", True),
        ("quarterly", "2026-Q2", False),
        ("quarterly", "2026-Q1", True),
        ("every-two-months", "2026-07", False),
        ("yearly", "2024", False),
        ("yearly", "2023", True),
        ("per-contact", "2020-01", False),
    ],
)
def test_stale_metric(cadence: str, newest: str, stale: bool) -> None:  # noqa: FBT001 - a case of the table
    """In November a metric may lack the running turn and the two before it."""
    files = {ANSWERED: f"cadence: {cadence}\n", VALUES: f"period,value\n{newest},80\n"}

    assert names(files) == ({"stale-metric"} if stale else set())


def test_gap_is_no_value() -> None:
    """A row without a value doesn't make a metric younger."""
    files = {ANSWERED: "", VALUES: "period,value\n2026-06,80\n2026-07,\n2026-08,\n2026-09,\n2026-10,\n"}

    assert names(files) == {"stale-metric"}


@pytest.mark.parametrize(
    ("state", "day", "old"),
    [
        ("live", "2024-11-01", False),
        ("live", "2024-10-31", True),
        ("live", "2024-10", True),
        ("live", "2024", False),
        ("proposed", "2019-01-01", False),
    ],
)
def test_old_evidence(state: str, day: str, old: bool) -> None:  # noqa: FBT001 - a case of the table
    """Evidence grows old 24 months after the last day it may be from, and only a live promise is asked for newer."""
    files = {PROMISE: f"state: {state}\nevidence: [{{source: Calls, date: {day}, figure: 34 %}}]\n"}

    assert names(files) == ({"old-evidence"} if old else set())


def test_cycle_to_come() -> None:
    """Before the first cycle there is none that should be running."""
    assert names(cycle(period="2027-Q1")) == set()


def test_month_to_look_back() -> None:
    """What a cycle taught may take a month to write down."""
    assert names(cycle(period="2026-Q3"), date(2026, 10, 31)) == {"no-running-cycle"}
    assert names(cycle(period="2026-Q3"), date(2026, 11, 1)) == {"cycle-without-lesson", "no-running-cycle"}


def test_check_in_of_today() -> None:
    """A look at a key result may be dated today, not tomorrow."""
    assert names(cycle(look("2026-11-23"))) == set()
    assert "check-in-from-the-future" in names(cycle(f"{look('2026-11-20')}, {look('2026-11-24')}"))
