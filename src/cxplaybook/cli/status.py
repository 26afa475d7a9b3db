"""The cockpit as text for people and as data for programs.

The text says the same as the handbook's cockpit, from the same view; the data holds ids, days and shares as they are
computed.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypedDict

from cxplaybook.analysis.okrs import objectives
from cxplaybook.analysis.promises import promise_result
from cxplaybook.analysis.rhythm import Due, coming, overdue
from cxplaybook.analysis.rules import FiredRule, fired_rules
from cxplaybook.cli.coverage import ShareData, proofs_as_json
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.views import Scope
from cxplaybook.views.cockpit import AHEAD, DueView, cockpit


class PromiseStatus(TypedDict):
    """How a live promise went."""

    id: str
    result: str
    value: str | None
    period: str | None


class RuleStatus(TypedDict):
    """A rule that fired."""

    id: str
    metric: str
    since: str
    misses: int
    role: str
    forum: str
    due: str
    overdue: bool
    answers: list[str]


class ObjectiveStatus(TypedDict):
    """An objective of the running cycle; progress is a share from 0 to 1."""

    id: str
    progress: float
    course: str


class DueStatus(TypedDict):
    """Something due on a day."""

    day: str
    duty: str
    about: str
    owner: str | None


class Status(TypedDict):
    """The whole cockpit."""

    today: str
    promises: list[PromiseStatus]
    rules: list[RuleStatus]
    objectives: list[ObjectiveStatus]
    overdue: list[DueStatus]
    coming: list[DueStatus]
    proofs: list[ShareData]


def as_json(scope: Scope) -> Status:
    """The cockpit as data."""
    playbook, today = scope.playbook, scope.today
    return {
        "today": today.isoformat(),
        "promises": [
            _promise(promise, scope) for promise in playbook.all(Promise) if promise.state is PromiseState.LIVE
        ],
        "rules": [_rule(fired, today) for fired in fired_rules(playbook, today)],
        "objectives": [
            {"id": state.objective.ref.id, "progress": round(float(state.progress), 3), "course": state.course.value}
            for state in objectives(playbook, today)
        ],
        "overdue": _dues(overdue(playbook, today)),
        "coming": _dues(coming(playbook, today, AHEAD)),
        "proofs": proofs_as_json(scope),
    }


def as_text(scope: Scope) -> str:
    """The cockpit as lines of text, in the scope's language."""
    return "\n".join(_lines(scope))


def _promise(promise: Promise, scope: Scope) -> PromiseStatus:
    found = promise_result(promise, scope.playbook)
    value = found.point.value if found.point else None
    return {
        "id": promise.id,
        "result": found.keeping.value,
        "value": None if value is None else str(value),
        "period": str(found.point.period) if found.point else None,
    }


def _rule(fired: FiredRule, today: date) -> RuleStatus:
    return {
        "id": fired.rule.id,
        "metric": fired.metric.id,
        "since": str(fired.since),
        "misses": fired.misses,
        "role": fired.rule.role.id,
        "forum": fired.rule.forum.id,
        "due": fired.due.isoformat(),
        "overdue": fired.overdue(today),
        "answers": [item.id for item in fired.answers],
    }


def _dues(dues: Iterable[Due]) -> list[DueStatus]:
    return [
        {
            "day": due.day.isoformat(),
            "duty": due.duty.value,
            "about": str(due.about),
            "owner": due.owner.id if due.owner else None,
        }
        for due in dues
    ]


def _lines(scope: Scope) -> Iterable[str]:
    view, words = cockpit(scope), scope.words
    yield f"{words.heading('page.cockpit')}, {view.today}"
    yield from ("", words("home.promises"))
    for promise in view.promises:
        result = promise.extras["result"]
        yield f"  {promise.title}: {result}"
    yield from ("", words.heading("cockpit.fired"))
    for fired in view.fired:
        answer = ", ".join(str(link.title) for link in fired.answers) or words("cockpit.unanswered")
        since, due = f"{words('cockpit.since')} {fired.since}", f"{words('cockpit.act-by')} {fired.due}"
        yield f"  {fired.rule.title} ({since}, {due}): {answer}"
    if not view.fired:
        yield f"  {words('cockpit.nothing-fired')}"
    yield from ("", words.heading("cockpit.objectives"))
    for state in view.objectives:
        yield f"  {state.objective.title}: {state.progress}, {state.course}"
    yield from ("", words.heading("cockpit.overdue-items"))
    yield from (_due(due) for due in view.overdue)
    yield from ("", words.heading("cockpit.proofs"))
    for proof in view.proofs:
        yield f"  {proof.proof.label.capitalize()}"
        yield from (f"    {share.question}: {share.part_of}" for share in proof.shares)
    yield from ("", words.heading("cockpit.coming"))
    yield from (_due(due) for due in view.coming)


def _due(due: DueView) -> str:
    owner = f" ({due.owner.title})" if due.owner else ""
    return f"  {due.day}  {due.duty}: {due.about.title}{owner}"
