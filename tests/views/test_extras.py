"""Computed answers on the pages of single kinds."""

from collections.abc import Mapping

from tests.models import scope

from cxplaybook.model import Ref
from cxplaybook.model.kinds.journey import Journey
from cxplaybook.model.kinds.management_model import ManagementModel
from cxplaybook.model.kinds.role import Role
from cxplaybook.views.extras import phase, promise, role
from cxplaybook.views.items import ItemView
from cxplaybook.views.months import clock_number

FILES = {
    "plays/own.yaml": "redeems: [kept]\nsteps: [{role: field-technician, do: A.}, {role: other, do: B.}]\n",
    "plays/stuck.yaml": (
        "redeems: [far]\nsteps: [{role: other, do: A.}]\nescalation: [{when: W., to: field-technician}]\n"
    ),
    "plays/foreign.yaml": "steps: [{role: other, do: A.}]\n",
    "promises/kept.yaml": "state: live\n",
    "promises/far.yaml": "",
    "promises/own.yaml": "",
    "roles/other.yaml": "",
    "roles/field-technician.yaml": """\
mandate: [{may: A.}, {may: B., up_to: 80 EUR}, {may: C., up_to: 20 EUR}]
expectations:
  - {id: a, battle: warm-same-day, when: W., do: D., promise: own, training: asked}
""",
    "trainings/named.yaml": "teaches: [other/call-before-arrival]\n",
    "trainings/asked.yaml": "roles: [other]\nteaches: [field-technician/a]\n",
}
TECHNICIAN = Ref("role", "field-technician")
JOURNEY = """\
phases:
  - {id: a, title: Searching, goal: G., feeling: -2, feels: F.}
  - {id: b, title: Buying, goal: G., feeling: 2, feels: F., returns: [{to: a, because: B.}, {to: gone, because: B.}]}
"""


def technician(name: str, files: Mapping[str, str] = FILES) -> object:
    """What is computed for the technician's page."""
    of = scope(files)
    found = of.playbook.get(Role, "field-technician")
    assert found is not None
    return role.page(found, of)[name]


def stops() -> list[tuple[str, list[str], list[str]]]:
    """Touchpoints on the technician's page, with the phases and the journeys they are met in."""
    files = {
        "segments/homes.yaml": "",
        "touchpoints/visit.yaml": "responsible: [{role: field-technician, does: Mends.}]\n",
        "touchpoints/text.yaml": "responsible: [{role: field-technician, does: Writes.}]\n",
        "journeys/cold.yaml": """\
segment: homes
phases:
  - {id: cold, title: Cold, goal: G., feeling: 0, feels: F., touchpoints: [text, visit]}
  - {id: after, title: After, goal: G., feeling: 0, feels: F., touchpoints: [visit]}
""",
        "journeys/new.yaml": """\
segment: homes
phases: [{id: daily, title: Daily life, goal: G., feeling: 0, feels: F., touchpoints: [visit]}]
""",
    }
    found = technician("stops", files)
    assert isinstance(found, tuple)
    return [
        (stop.touchpoint.ref.id, [phase.text for phase in stop.phases], [link.ref.id for link in stop.journeys])
        for stop in found
    ]


def refs(views: object) -> list[str]:
    """Ids of views."""
    assert isinstance(views, tuple)
    return [view.ref.id for view in views if isinstance(view, ItemView)]


def test_role_keeps_own_promises_first() -> None:
    """By an expectation first, then by a step of a play; one that only calls for help is not kept by it."""
    assert refs(technician("promises")) == ["own", "kept"]


def test_role_takes_part_by_step_or_call() -> None:
    """A play with a step of the role shows that step; one that calls it when stuck shows none."""
    parts = technician("plays")
    assert isinstance(parts, tuple)

    assert [(part.play.ref.id, len(part.steps)) for part in parts] == [("own", 1), ("stuck", 0)]


def test_role_learns_what_names_it_or_is_asked_for() -> None:
    """Trainings that name the role, and those its expectations ask for, each once."""
    assert refs(technician("trainings")) == ["named", "asked"]


def test_role_meets_touchpoint_once() -> None:
    """A touchpoint that two journeys pass is told once, with every phase that it belongs to."""
    assert stops() == [("text", ["Cold"], ["cold"]), ("visit", ["Cold", "After", "Daily life"], ["cold", "new"])]


def test_widest_mandate_is_at_a_glance() -> None:
    """The highest amount is what one needs to know."""
    glance = technician("glance")
    assert isinstance(glance, role.Glance)
    assert glance.mandate is not None

    assert str(glance.mandate["may"]) == "B."


def test_promise_is_kept_by_roles() -> None:
    """Roles with an expectation for it, by title."""
    also = "title: Adviser\nexpectations: [{id: a, battle: warm-same-day, when: W., do: D., promise: own}]\n"
    roles = promise.roles_keeping(Ref("promise", "own"), scope({**FILES, "roles/writer.yaml": also}))

    assert roles == (Ref("role", "writer"), TECHNICIAN)


def test_board_shows_what_is_given_first() -> None:
    """Live, selected, proposed, retired: every state has its column, also an empty one."""
    board = promise.index(scope(FILES))["board"]
    assert isinstance(board, tuple)

    assert [(column.state.value, refs(column.promises)) for column in board] == [
        ("live", ["kept"]),
        ("selected", []),
        ("proposed", ["far", "own"]),
        ("retired", []),
    ]


def test_way_back_names_a_shown_phase() -> None:
    """A way back to a phase that this edition lacks isn't shown, not even its id; feelings are words."""
    of = scope({"journeys/way.yaml": JOURNEY, "segments/warm-without-thinking.yaml": ""})
    (journey,) = of.playbook.all(Journey)
    first, second = (phase.part(each, of) for each in journey.phases)
    ways = second["ways_back"]
    assert isinstance(ways, tuple)

    assert [str(way.title) for way in ways] == ["Searching"]
    assert [first["feeling_word"], second["feeling_word"]] == ["very bad", "very good"]


def test_clock_is_numbered_forums_first() -> None:
    """Forums that meet in certain months and then the entries have the numbers that the picture shows."""
    files = {
        "management-model.yaml": """\
forums:
  - {id: weekly, title: Weekly, purpose: P., every: weekly, chair: field-technician}
  - {id: quarterly, title: Quarterly, purpose: P., every: quarterly, months: [1, 4], chair: field-technician}
annual_clock:
  - {id: vision, title: Vision, months: [1]}
"""
    }
    of = scope(files)
    model = of.playbook.one(ManagementModel)
    assert model is not None
    weekly, quarterly = model.forums
    (vision,) = model.annual_clock

    assert [clock_number(item, of) for item in (weekly, quarterly, vision)] == [None, "1", "2"]
