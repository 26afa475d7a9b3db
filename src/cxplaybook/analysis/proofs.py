"""The four proofs that the vision became everyday work, each a share with the list behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cxplaybook.analysis.coverage import Reach, coverage
from cxplaybook.analysis.promises import Keeping, promise_result
from cxplaybook.analysis.rules import fired_rules
from cxplaybook.analysis.series import Verdict, standing
from cxplaybook.model import Graph, Playbook, Ref
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.model.kinds.role import Role


class Proof(StrEnum):
    """A stage on the way from a sentence to everyday work."""

    UNDERSTOOD = "understood"
    MEANINGFUL = "meaningful"
    LED = "led"
    MEASURED = "measured"


class Question(StrEnum):
    """What is counted for a proof."""

    SELF_CHECK = "self-check"
    """Roles with a vision sentence and questions to check oneself."""
    COVERAGE = "coverage"
    """Cells of role and battle that hold an expectation or a reason."""
    TRAINED = "trained"
    """Expectations with a training of their own."""
    LED = "led"
    """Expectations with a way of leading."""
    MANDATE = "mandate"
    """Roles that decide something without asking."""
    PROMISES_KEPT = "promises-kept"
    """Live promises that were kept in the newest period."""
    METRICS_ON_TARGET = "metrics-on-target"
    """Metrics with a target whose newest value meets it."""
    RULES_ANSWERED = "rules-answered"
    """Rules that fired and are answered by the roadmap."""


PROOF_OF = {
    Question.SELF_CHECK: Proof.UNDERSTOOD,
    Question.COVERAGE: Proof.MEANINGFUL,
    Question.TRAINED: Proof.MEANINGFUL,
    Question.LED: Proof.LED,
    Question.MANDATE: Proof.LED,
    Question.PROMISES_KEPT: Proof.MEASURED,
    Question.METRICS_ON_TARGET: Proof.MEASURED,
    Question.RULES_ANSWERED: Proof.MEASURED,
}


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a question holds."""

    question: Question
    met: tuple[Ref, ...]
    """What it holds for; a role stands once for each battle in the coverage."""
    unmet: tuple[Ref, ...]
    """What it doesn't hold for: the list to work on."""

    @property
    def whole(self) -> int:
        """How many were asked; 0: there was nothing to ask, and the share says nothing."""
        return len(self.met) + len(self.unmet)

    @property
    def proof(self) -> Proof:
        """The proof it belongs to."""
        return PROOF_OF[self.question]


def proofs(playbook: Playbook, graph: Graph, today: date) -> tuple[Share, ...]:
    """Every share, proof by proof."""
    roles = playbook.all(Role)
    expectations = [(expectation, role) for role in roles for expectation in role.expectations]
    live = [promise for promise in playbook.all(Promise) if promise.state is PromiseState.LIVE]
    aimed = [metric for metric in playbook.all(Metric) if standing(metric).verdict not in _UNAIMED]
    return (
        _share(Question.SELF_CHECK, ((role.ref, bool(role.check_yourself)) for role in roles)),
        _share(Question.COVERAGE, ((cell.role.ref, cell.reach is not Reach.SILENT) for cell in coverage(playbook))),
        _share(
            Question.TRAINED,
            (
                (expectation.ref, bool(expectation.training or graph.sources(expectation.ref, "training", "teaches")))
                for expectation, _ in expectations
            ),
        ),
        _share(Question.LED, ((expectation.ref, expectation.led_by is not None) for expectation, _ in expectations)),
        _share(Question.MANDATE, ((role.ref, bool(role.mandate)) for role in roles)),
        _share(
            Question.PROMISES_KEPT,
            ((promise.ref, promise_result(promise, playbook).keeping is Keeping.KEPT) for promise in live),
        ),
        _share(
            Question.METRICS_ON_TARGET, ((metric.ref, standing(metric).verdict is Verdict.GOOD) for metric in aimed)
        ),
        _share(
            Question.RULES_ANSWERED, ((fired.rule.ref, bool(fired.answers)) for fired in fired_rules(playbook, today))
        ),
    )


_UNAIMED = frozenset({Verdict.NO_TARGET, Verdict.NO_DATA})


def _share(question: Question, answers: Iterable[tuple[Ref, bool]]) -> Share:
    found = tuple(answers)
    return Share(question, tuple(ref for ref, holds in found if holds), tuple(ref for ref, holds in found if not holds))
