"""Which roles a thing concerns, and by what way."""

import pytest
from tests.models import graph

from cxplaybook.analysis.concerned import Concern, Relation, concerned
from cxplaybook.model import Location, Ref

FILES = {
    "promises/answer.yaml": "owner: manager\nmetric: answered\n",
    "promises/other.yaml": "",
    "metrics/answered.yaml": "",
    "systems/board.yaml": "",
    "trainings/calling.yaml": "roles: [installer]\ngiven_by: manager\nteaches: [call]\n",
    "touchpoints/fault-call.yaml": "responsible: [{role: dispatcher, does: Answers.}]\n",
    "plays/call.yaml": """\
redeems: [answer, other]
steps:
  - {role: dispatcher, do: Opens a case., system: board}
  - {role: installer, do: Drives out.}
escalation: [{when: Nobody is free., to: manager}]
""",
    "roles/field-technician.yaml": """\
expectations:
  - {id: call-before-arrival, battle: effortless-service, when: I set off., do: I call., promise: answer}
my_numbers: {report: [answered]}
supported_by: [{way: ride-along, every: monthly}]
""",
    "roles/dispatcher.yaml": """\
expectations:
  - {id: nearest, battle: warm-same-day, when: A call comes., do: I send the nearest., play: call, promise: other}
my_numbers: {steer_by: [answered]}
""",
    "roles/installer.yaml": "reaches_customer: {how: Neatly., touchpoints: [fault-call]}\n",
    "roles/manager.yaml": """\
expectations:
  - {id: look, battle: effortless-service, when: It is Monday., do: I read the calls., play: call}
""",
    "management-model.yaml": """\
forums:
  - {id: cx-board, title: CX board, purpose: Decides., every: monthly, chair: manager, members: [dispatcher]}
decision_rights:
  - {decision: Wages, decides: manager}
  - {decision: Shifts, decides: dispatcher, told: [cx-board]}
response_rules:
  - {id: late, title: Late, metric: answered, forum: cx-board, role: installer, first_action: Call., within: 2 days}
""",
}
GRAPH = graph(FILES)


def relations(kind: str, name: str) -> list[str]:
    """Each role that an item concerns with what it has to do with it, the closest first."""
    return [f"{found.role.id} {found.relation}" for found in concerned(Ref(kind, name), GRAPH)]


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        # The dispatcher's expectation on the play is for the other promise, so only its step counts.
        (
            "promise",
            "answer",
            ["field-technician expectation", "manager expectation", "dispatcher step", "installer step"],
        ),
        ("play", "call", ["dispatcher expectation", "manager expectation", "installer step"]),
        ("metric", "answered", ["installer responds", "dispatcher steers", "field-technician reports"]),
        ("system", "board", ["dispatcher step"]),
        ("training", "calling", ["installer trained", "manager trains"]),
        ("touchpoint", "fault-call", ["dispatcher responsible", "installer reaches"]),
        ("battle", "warm-same-day", ["dispatcher expectation"]),
        ("expectation", "field-technician/call-before-arrival", ["field-technician itself"]),
        ("role", "manager", ["manager itself"]),
        ("forum", "cx-board", ["dispatcher member", "manager member"]),
        ("rule", "late", ["installer responds"]),
        ("way-of-leading", "ride-along", ["field-technician led"]),
        ("goal", "retention", []),
        ("promise", "nobody", []),
    ],
)
def test_roles_of_an_item(kind: str, name: str, expected: list[str]) -> None:
    """Roles that keep, do, steer by or answer for something, each once with what is closest."""
    found = relations(kind, name)

    assert found == expected


def test_path_to_a_role() -> None:
    """The way from the item to the role is told with everything between."""
    (*_, step) = concerned(Ref("promise", "answer"), GRAPH)

    assert step.path == (Ref("promise", "answer"), Ref("play", "call"), Ref("role", "installer"))


def test_nearest_owner_answers() -> None:
    """An entry without an owner has that of what it belongs to, from the inside out."""
    found = graph(
        {
            "okrs/q4.yaml": """\
owner: manager
objectives:
  - id: nobody-waits
    owner: installer
    title: Nobody waits
    battle: effortless-service
    key_results: [{id: answered, title: Calls answered, baseline: 82 %, target: 95 %}]
"""
        }
    )

    assert concerned(Ref("key-result", "q4/answered"), found) == (
        Concern(Ref("role", "installer"), Relation.OWNER, (Ref("key-result", "q4/answered"), Ref("role", "installer"))),
    )


def test_strategy_is_for_everybody() -> None:
    """Vision and choices steer every role."""
    assert relations("strategy", "strategy") == [
        f"{role} everybody" for role in ("dispatcher", "field-technician", "installer", "manager")
    ]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (("decision_rights", 0, "decision"), ["manager"]),
        (("decision_rights", 1), ["dispatcher"]),
        (("decision_rights",), ["dispatcher", "manager"]),
        (("budget", "rule"), []),
    ],
)
def test_entry_of_an_only_file(field: tuple[str | int, ...], expected: list[str]) -> None:
    """Where one file holds many matters, only the entry at hand counts."""
    place = Location("content/management-model.yaml", field)

    found = concerned(Ref("management-model", "management-model"), GRAPH, place)

    assert [concern.role.id for concern in found] == expected


def test_writing_it_is_not_keeping_it() -> None:
    """Who took part in writing a promise isn't concerned by what becomes of it, nor is who is only linked to."""
    found = graph(
        {
            "promises/answer.yaml": "made_with: [{role: installer, how: A talk, date: 2026-01-01}]\n",
            "roles/installer.yaml": "vision_for_me: We [answer](promise:answer).\n",
        }
    )

    assert concerned(Ref("promise", "answer"), found) == ()
