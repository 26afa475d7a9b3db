"""The four proofs that the vision became everyday work."""

from collections.abc import Mapping

import pytest
from tests.builders import TODAY
from tests.models import ANSWERED, graph, model, series

from cxplaybook.analysis.proofs import PROOF_OF, Proof, Question, Share, proofs

ROLE = """\
check_yourself: [{question: Q?, answer: A.}]
mandate: [{may: Decide.}]
expectations:
  - {id: led, battle: effortless-service, when: W., do: D., led_by: ride-along}
  - {id: taught, battle: warm-same-day, when: W., do: D., training: first}
"""
FILES = {
    "roles/adviser.yaml": ROLE,
    "trainings/first.yaml": "teaches: [adviser/taught]\n",
    ANSWERED: "target: {at_least: 95 %}\n",
    "metrics/watched.yaml": "",
    "metrics/data/answered.csv": series("96"),
    "metrics/data/watched.csv": series("96"),
    "promises/answer.yaml": "state: live\nmetric: answered\n",
    "promises/other.yaml": "state: live\n",
    "promises/later.yaml": "",
}


def share(question: Question, files: Mapping[str, str]) -> Share:
    """One share."""
    return next(found for found in proofs(model(files), graph(files), TODAY) if found.question is question)


@pytest.mark.parametrize(
    ("question", "met", "unmet"),
    [
        (Question.SELF_CHECK, ["adviser"], ["field-technician"]),
        (
            Question.COVERAGE,
            ["adviser", "adviser", "field-technician"],
            ["adviser", "field-technician", "field-technician"],
        ),
        (Question.TRAINED, ["adviser/taught"], ["adviser/led", "field-technician/call-before-arrival"]),
        (Question.LED, ["adviser/led"], ["adviser/taught", "field-technician/call-before-arrival"]),
        (Question.MANDATE, ["adviser"], ["field-technician"]),
        (Question.PROMISES_KEPT, ["answer"], ["other"]),
        (Question.METRICS_ON_TARGET, ["answered"], []),
        (Question.RULES_ANSWERED, [], []),
    ],
)
def test_share_names_both_sides(question: Question, met: list[str], unmet: list[str]) -> None:
    """What it holds for and what it doesn't, by name."""
    found = share(question, FILES)

    assert ([ref.id for ref in found.met], [ref.id for ref in found.unmet]) == (met, unmet)
    assert found.whole == len(met) + len(unmet)


def test_training_that_names_the_expectation_counts() -> None:
    """An expectation is trained too when only the training says so."""
    files = {"trainings/first.yaml": "", "roles/field-technician.yaml": ""}

    assert share(Question.TRAINED, files).unmet == ()


def test_nothing_to_ask_is_empty() -> None:
    """A share of nothing says nothing: it is not a hundred percent."""
    assert share(Question.PROMISES_KEPT, {}).whole == 0


def test_every_question_has_its_proof() -> None:
    """Each question belongs to a proof, each proof has questions, and all are answered."""
    assert set(PROOF_OF) == set(Question)
    assert set(PROOF_OF.values()) == set(Proof)
    assert [found.question for found in proofs(model(), graph(), TODAY)] == list(Question)
