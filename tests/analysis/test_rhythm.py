"""What is due when."""

from collections.abc import Mapping
from datetime import date

from tests.models import model

from cxplaybook.analysis.rhythm import Duty, coming, dues, overdue
from cxplaybook.model import Ref

TODAY = date(2026, 11, 23)
TECHNICIAN = Ref("role", "field-technician")
ITEM = "horizon: 3, outcome: X., battle: warm-same-day, start: 2026-10-01, due: 2026-11-22"
ROADMAP = f"""\
owner: field-technician
items:
  - {{id: open, title: O, status: ongoing, {ITEM}}}
  - {{id: done, title: D, status: done, {ITEM}}}
"""
OKR = """\
cycle: 2026-Q4
owner: field-technician
objectives:
  - id: nobody-waits
    title: N
    battle: effortless-service
    key_results:
      - id: answered
        title: A
        baseline: 1
        target: 2
        check_ins: [{date: 2026-11-02, value: 1, confidence: high}, {date: 2026-12-01, value: 1, confidence: high}]
      - {id: unseen, title: U, baseline: 1, target: 2, owner: chief}
"""


def days(duty: Duty, files: Mapping[str, str], today: date = TODAY) -> list[tuple[str, str]]:
    """Day and id of everything due of one sort."""
    return [(str(due.day), due.about.id) for due in dues(model(files), today) if due.duty is duty]


def test_review_of_an_entry() -> None:
    """An entry of a file may have a review of its own; its owner is the file's where it names none."""
    role = """\
owner: field-technician
expectations:
  - {id: call, battle: effortless-service, when: W., do: D., review_by: 2026-12-01}
"""
    (due,) = [due for due in dues(model({"roles/adviser.yaml": role}), TODAY) if due.duty is Duty.REVIEW]

    assert (due.day, due.about, due.owner) == (date(2026, 12, 1), Ref("expectation", "adviser/call"), TECHNICIAN)


def test_open_item_is_due() -> None:
    """What is done is no longer due; an item without owner is the roadmap's."""
    (due,) = [due for due in dues(model({"roadmap.yaml": ROADMAP}), TODAY) if due.duty is Duty.ROADMAP]

    assert (due.about.id, due.owner) == ("open", TECHNICIAN)


def test_check_in_is_due_a_month_after_the_last() -> None:
    """A look after today doesn't count yet; without any the cycle's first day is the start."""
    assert days(Duty.CHECK_IN, {"okrs/now.yaml": OKR}) == [("2026-11-01", "now/unseen"), ("2026-12-03", "now/answered")]


def test_check_in_ends_with_its_cycle() -> None:
    """Near its end the cycle's last day is the day."""
    assert days(Duty.CHECK_IN, {"okrs/now.yaml": OKR}, date(2026, 12, 20))[-1] == ("2026-12-31", "now/answered")


def test_owner_of_a_key_result() -> None:
    """A key result's own owner comes first, then the objective's, then the cycle's."""
    found = dues(model({"okrs/now.yaml": OKR, "roles/chief.yaml": ""}), TODAY)

    assert {due.about.id: due.owner for due in found if due.duty is Duty.CHECK_IN} == {
        "now/answered": TECHNICIAN,
        "now/unseen": Ref("role", "chief"),
    }


def test_ended_cycle_asks_for_nothing() -> None:
    """After the cycle nobody looks any more."""
    assert days(Duty.CHECK_IN, {"okrs/now.yaml": OKR}, date(2027, 1, 1)) == []


def test_forum_is_due_at_the_end_of_its_months() -> None:
    """This month still counts; earlier months come next year, February with its own length."""
    forum = "forums: [{id: board, title: B, purpose: P., every: quarterly, months: [2, 11], chair: field-technician}]\n"

    assert days(Duty.FORUM, {"management-model.yaml": forum}) == [("2026-11-30", "board"), ("2027-02-28", "board")]


def test_december_ends_the_year() -> None:
    """Work of December is due on its last day."""
    clock = "annual_clock: [{id: plan, title: P, months: [12]}]\n"

    assert days(Duty.CLOCK, {"management-model.yaml": clock}) == [("2026-12-31", "plan")]


def test_overdue_was_due_before_today() -> None:
    """Yesterday's is overdue, today's isn't."""
    found = model({"roadmap.yaml": ROADMAP})

    assert [due.about.id for due in overdue(found, TODAY)] == ["open"]
    assert overdue(found, date(2026, 11, 22)) == ()


def test_coming_reaches_its_last_day() -> None:
    """From today on, with the last day of the span."""
    found = model({"roadmap.yaml": ROADMAP})

    assert [due.about.id for due in coming(found, date(2026, 11, 12), 10)] == ["open"]
    assert coming(found, date(2026, 11, 12), 9) == ()
    assert coming(found, TODAY, 10) == ()
