"""Responsibility along a journey."""

from collections.abc import Mapping

from tests.models import model

from cxplaybook.analysis.journeys import handovers, stops, stops_of, way_to_customer
from cxplaybook.model import Playbook, Ref, cut, graph_of
from cxplaybook.model.kinds.journey import Journey
from cxplaybook.model.kinds.role import Role

JOURNEY = """\
segment: homes
phases:
  - {id: calling, title: C, goal: G, feeling: 0, feels: F, touchpoints: [call, web]}
  - {id: visit, title: V, goal: G, feeling: 1, feels: F, touchpoints: [visit]}
"""
FILES = {
    "segments/homes.yaml": "",
    "journeys/cold.yaml": JOURNEY,
    "touchpoints/call.yaml": "responsible: [{role: adviser, does: Answers.}]\n",
    "touchpoints/web.yaml": "responsible: [{role: adviser, does: Writes.}, {role: coder, does: Builds.}]\n",
    "touchpoints/visit.yaml": "responsible: [{role: field-technician, does: Mends.}]\n",
    "roles/adviser.yaml": "",
    "roles/coder.yaml": "contact: support\n",
}


def journey(playbook: Playbook) -> Journey:
    """The only journey."""
    found = playbook.one(Journey)
    assert found is not None
    return found


def way(role: str, files: Mapping[str, str]) -> tuple[list[str], str | None] | None:
    """Ids on the shortest way of a role, and the touchpoint at its end."""
    playbook = model(files)
    start = playbook.get(Role, role)
    assert start is not None
    found = way_to_customer(start, playbook, graph_of(playbook))
    if found is None:
        return None
    return [ref.id for ref in found.roles], found.touchpoint.id if found.touchpoint else None


def through(*roles: str) -> str:
    """A support role whose work goes through others."""
    return f"contact: support\nreaches_customer: {{how: By them., through: [{', '.join(roles)}]}}\n"


def test_stops_run_in_the_customer_order() -> None:
    """Touchpoint after touchpoint, phase after phase."""
    found = stops(journey(model(FILES)), model(FILES))

    assert [(stop.phase.id, stop.touchpoint.id) for stop in found] == [
        ("calling", "call"),
        ("calling", "web"),
        ("visit", "visit"),
    ]


def test_missing_touchpoint_is_left_out() -> None:
    """A touchpoint that doesn't exist is no stop."""
    files = {path: text for path, text in FILES.items() if path != "touchpoints/web.yaml"}
    playbook = model(files)

    assert [stop.touchpoint.id for stop in stops(journey(playbook), playbook)] == ["call", "visit"]


def test_handover_shares_no_role() -> None:
    """Responsibility changes hands where no role is at both of two stops in a row."""
    playbook = model(FILES)
    found = handovers(journey(playbook), playbook)

    assert [(change.before.touchpoint.id, change.after.touchpoint.id) for change in found] == [("web", "visit")]


def test_hidden_roles_are_no_handover() -> None:
    """An edition that shows no roles doesn't know whether responsibility changes hands."""
    files = {path: f"audience: public\n{text}" for path, text in FILES.items() if not path.startswith("roles/")}
    shown = cut(model({**FILES, **files}), "public")

    assert len(stops(journey(shown), shown)) == 3
    assert handovers(journey(shown), shown) == ()


def test_role_has_its_stops() -> None:
    """A role meets the customer where it has a part."""
    playbook = model(FILES)
    coder = playbook.get(Role, "coder")
    assert coder is not None

    assert [stop.touchpoint.ref for stop in stops_of(coder, playbook)] == [Ref("touchpoint", "web")]


def test_frontline_is_there_itself() -> None:
    """A role that meets customers needs nobody."""
    assert way("adviser", FILES) == (["adviser"], "call")


def test_support_goes_through_others() -> None:
    """The shortest way is taken, though a longer one is named first."""
    files = {
        **FILES,
        "roles/payroll.yaml": through("coder", "field-technician"),
        "roles/coder.yaml": through("adviser"),
    }

    assert way("payroll", files) == (["payroll", "field-technician"], "visit")


def test_way_without_touchpoint() -> None:
    """A role that meets customers ends the way even where no touchpoint names it."""
    assert way("payroll", {"roles/payroll.yaml": through("field-technician")}) == (
        ["payroll", "field-technician"],
        None,
    )


def test_circle_leads_nowhere() -> None:
    """Two support roles that name each other have no way, and the search ends."""
    files = {"roles/a.yaml": through("b"), "roles/b.yaml": through("a")}

    assert way("a", files) is None


def test_support_without_way() -> None:
    """A support role that names nobody has no way yet."""
    assert way("coder", FILES) is None
