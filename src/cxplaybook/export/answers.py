"""What the analysis says of an edition, as plain data.

The same answers as on the pages, from the same functions. Outsiders hold a part of the playbook, and what is counted
on a part misleads, so their edition gets only where each metric stands and how promises went whose metric it shows.
"""

from cxplaybook.analysis.coverage import Cell, coverage
from cxplaybook.analysis.okrs import ObjectiveState, cycle_objectives
from cxplaybook.analysis.promises import promise_result
from cxplaybook.analysis.proofs import Share, proofs
from cxplaybook.analysis.rhythm import Due, dues
from cxplaybook.analysis.rules import FiredRule, fired_rules
from cxplaybook.analysis.series import standing
from cxplaybook.export.plain import plain
from cxplaybook.model import Playbook
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.views import Scope


def answers(scope: Scope) -> dict[str, list[dict[str, object]]]:
    """Every answer by what it is about, each in the order of the pages."""
    playbook = scope.playbook
    found = {
        "promises": [_promise(promise, playbook) for promise in playbook.all(Promise) if _is_told(promise, scope)],
        "metrics": [_metric(metric) for metric in playbook.all(Metric)],
    }
    return {**found, **_counted(scope)} if scope.inside else found


def _counted(scope: Scope) -> dict[str, list[dict[str, object]]]:
    playbook, today = scope.playbook, scope.today
    return {
        "objectives": [
            _objective(state) for cycle in playbook.all(OkrCycle) for state in cycle_objectives(cycle, playbook, today)
        ],
        "fired_rules": [_fired(fired, scope) for fired in fired_rules(playbook, today)],
        "proofs": [_share(share) for share in proofs(playbook, scope.graph, today)],
        "coverage": [_cell(cell) for cell in coverage(playbook)],
        "dues": [_due(due) for due in dues(playbook, today)],
    }


def _is_told(promise: Promise, scope: Scope) -> bool:
    return promise.state is PromiseState.LIVE and (scope.inside or promise.metric is not None)


def _promise(promise: Promise, playbook: Playbook) -> dict[str, object]:
    found = promise_result(promise, playbook)
    return {
        "promise": str(promise.ref),
        "result": found.keeping.value,
        "value": plain(found.point.value) if found.point else None,
        "period": plain(found.point.period) if found.point else None,
    }


def _metric(metric: Metric) -> dict[str, object]:
    found = standing(metric)
    return {
        "metric": str(metric.ref),
        "verdict": found.verdict.value,
        "value": plain(found.last.point.value) if found.last else None,
        "period": plain(found.last.point.period) if found.last else None,
        "change": plain(found.change),
        "trend": plain(found.trend),
        "distance": plain(found.distance),
        "misses_in_a_row": found.misses_in_a_row,
    }


def _objective(state: ObjectiveState) -> dict[str, object]:
    return {
        "objective": str(state.objective.ref),
        "progress": float(state.progress),
        "course": state.course.value,
        "key_results": [
            {
                "key_result": str(result.key_result.ref),
                "value": plain(result.last.value) if result.last else None,
                "progress": float(result.progress),
                "expected": float(result.expected),
                "course": result.course.value,
            }
            for result in state.key_results
        ],
    }


def _fired(fired: FiredRule, scope: Scope) -> dict[str, object]:
    return {
        "rule": str(fired.rule.ref),
        "metric": str(fired.metric.ref),
        "since": plain(fired.since),
        "misses": fired.misses,
        "due": fired.due.isoformat(),
        "overdue": fired.overdue(scope.today),
        "answers": [str(item.ref) for item in fired.answers],
    }


def _share(share: Share) -> dict[str, object]:
    return {
        "proof": share.proof.value,
        "question": share.question.value,
        "met": [str(ref) for ref in share.met],
        "unmet": [str(ref) for ref in share.unmet],
    }


def _cell(cell: Cell) -> dict[str, object]:
    return {
        "role": str(cell.role.ref),
        "battle": str(cell.battle.ref),
        "reach": cell.reach.value,
        "expectations": [str(expectation.ref) for expectation in cell.expectations],
    }


def _due(due: Due) -> dict[str, object]:
    return {
        "day": due.day.isoformat(),
        "duty": due.duty.value,
        "about": str(due.about),
        "owner": str(due.owner) if due.owner else None,
    }
