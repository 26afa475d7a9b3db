"""The cut of a playbook to an audience."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import SMALLEST, SMALLEST_THINGS
from tests.models import model, refs

from cxplaybook.checks.audience import audiences
from cxplaybook.model import Playbook, Ref, UnknownEditionError, cut, graph_of
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.play import Play
from cxplaybook.model.kinds.promise import Promise
from cxplaybook.model.kinds.roadmap import Roadmap
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.kinds.strategy import Strategy

EDITIONS = ("public", "employees", "leadership")
PUBLIC = {"strategy.yaml": "audience: public\n"}
HIDDEN_BATTLE = {
    "strategy.yaml": """\
audience: public
battles:
  - {id: effortless-service, title: B, why: W., changes: [C.], goals: [retention], audience: employees}
  - {id: warm-same-day, title: B, why: W., changes: [C.], goals: [retention]}
  - {id: honest-advice, title: B, why: W., changes: [C.], goals: [retention]}
"""
}
EVERYTHING = sorted(
    {*(place for place in SMALLEST_THINGS if not place.endswith("/")), *SMALLEST} - {"playbook.yaml"}
) + [f"{place}extra.yaml" for place in sorted(SMALLEST_THINGS) if place.endswith("/")]


def shown(edition: str, files: Mapping[str, str] | None = None) -> Playbook:
    """The smallest playbook and these files as an edition shows them."""
    return cut(model(files), edition)


def promise(edition: str, fields: str, files: Mapping[str, str] | None = None) -> Promise | None:
    """A promise as an edition shows it."""
    return shown(edition, {**PUBLIC, **(files or {}), "promises/answer.yaml": fields}).get(Promise, "answer")


def test_silent_thing_is_for_employees() -> None:
    """What names no audience is shown to employees and narrower readers, not in public."""
    assert [edition for edition in EDITIONS if shown(edition).all(Role)] == ["employees", "leadership"]


@pytest.mark.parametrize(("audience", "editions"), [(EDITIONS[i], EDITIONS[i:]) for i in range(3)])
def test_audience_names_the_widest_edition(audience: str, editions: tuple[str, ...]) -> None:
    """An item is shown in the edition it names and in every narrower one."""
    fields = f"audience: {audience}\n"

    assert tuple(edition for edition in EDITIONS if promise(edition, fields)) == editions


def test_entry_inherits_from_its_file() -> None:
    """An expectation is for those its role is for."""
    files = {"roles/field-technician.yaml": "audience: leadership\n"}

    assert refs(shown("employees", files).all(Role)) == frozenset()


def test_entry_may_be_narrower() -> None:
    """An entry that names a narrower audience is cut from a file that stays."""
    role = """\
expectations:
  - {id: open, battle: effortless-service, when: Always., do: Call.}
  - {id: secret, battle: effortless-service, when: Always., do: Call., audience: leadership}
"""
    (found,) = shown("employees", {"roles/field-technician.yaml": role}).all(Role)

    assert [expectation.id for expectation in found.expectations] == ["open"]


def test_entry_is_never_wider_than_its_file() -> None:
    """What stands in a hidden file is hidden, whatever it says itself."""
    role = """\
audience: leadership
expectations:
  - {id: open, battle: effortless-service, when: Always., do: Call., audience: public}
"""

    assert refs(shown("employees", {"roles/field-technician.yaml": role}).all(Role)) == frozenset()


def test_optional_pointer_is_lost() -> None:
    """A thing stays without an optional reference to what is cut."""
    found = promise("public", "audience: public\nmetric: answered\n", {"metrics/answered.yaml": ""})

    assert found is not None
    assert found.metric is None


def test_record_falls_with_its_required_reference() -> None:
    """A step without the role that does it says nothing, so it goes."""
    play = "steps: [{role: field-technician, do: Call.}, {role: chief, do: Decide.}]\n"
    files = {"plays/cold.yaml": play, "roles/chief.yaml": "audience: leadership\n"}
    (found,) = shown("employees", files).all(Play)

    assert [step.role.id for step in found.steps] == ["field-technician"]


def test_required_list_may_become_empty() -> None:
    """A public promise stays a promise when the groups that wrote it aren't shown outside."""
    found = promise("public", "audience: public\n")

    assert found is not None
    assert found.made_with == ()


def test_thing_falls_with_its_required_reference() -> None:
    """A promise can't be shown where its battle isn't."""
    assert promise("public", "audience: public\n", HIDDEN_BATTLE) is None


def test_fall_goes_on() -> None:
    """What points at something that fell loses that pointer as well."""
    files = {
        **HIDDEN_BATTLE,
        "promises/answer.yaml": "audience: public\n",
        "plays/cold.yaml": "audience: public\nredeems: [answer]\n",
    }
    (play,) = shown("public", files).all(Play)

    assert play.redeems == ()


def test_value_that_is_zero_stays() -> None:
    """Only what is cut falls: an even feeling of 0 is a value."""
    journey = "phases: [{id: searching, title: S, goal: G, feeling: 0, feels: F}]\n"
    files = {"journeys/a.yaml": journey, "segments/warm-without-thinking.yaml": ""}

    assert Ref("phase", "a/searching") in refs(shown("employees", files))


def test_prose_loses_links_to_what_is_cut() -> None:
    """A link to something narrower becomes the words it stood on."""
    found = promise("public", "audience: public\nproblem: See [the role](role:field-technician).\n")

    assert found is not None
    assert str(found.problem) == "See the role."


def test_series_loses_hidden_segments() -> None:
    """Values of a customer group stay with those who may see the group."""
    files = {
        "segments/homes.yaml": "audience: leadership\n",
        "metrics/answered.yaml": "segments: [homes]\n",
        "metrics/data/answered.csv": "period,value,segment\n2026-01,95,\n2026-01,90,homes\n",
    }
    segments = {
        edition: [point.segment for point in metric.series]
        for edition in EDITIONS
        for metric in shown(edition, files).all(Metric)
    }

    assert segments == {"employees": [None], "leadership": [None, "homes"]}


def test_budget_stays_inside() -> None:
    """Outsiders see the roadmap without the day of its review and without the money set aside for an item."""
    roadmap = """\
audience: public
review_by: 2026-12-31
items:
  - id: signs
    title: Signs
    horizon: 3
    outcome: O.
    battle: effortless-service
    start: 2026-01-01
    due: 2026-03-31
    status: planned
    budget: 400 EUR
"""
    plans = {edition: shown(edition, {**PUBLIC, "roadmap.yaml": roadmap}).one(Roadmap) for edition in EDITIONS}

    assert [edition for edition, plan in plans.items() if plan and plan.items] == list(EDITIONS)
    assert [edition for edition, plan in plans.items() if plan and plan.review_by] == ["employees", "leadership"]
    assert [edition for edition, plan in plans.items() if plan and plan.items[0].budget] == ["employees", "leadership"]


def test_repository_stays_inside() -> None:
    """Outsiders aren't shown where the handbook is kept, so no page of theirs can offer to edit it."""
    files = {"playbook.yaml": "repository: {url: https://example.org/book}\n"}

    assert [edition for edition in EDITIONS if shown(edition, files).settings.repository] == ["employees", "leadership"]


def test_settings_are_always_shown() -> None:
    """Each edition knows the organisation, its languages and editions, whatever audience the file names."""
    found = shown("public", {"playbook.yaml": "audience: leadership\n"})

    assert str(found.settings.organisation) == "Tyynilämpö Oy"
    assert found.editions == EDITIONS


def test_hidden_strategy_is_none() -> None:
    """An edition without the strategy has no battles."""
    assert shown("public").all(Strategy) == ()
    assert shown("public").battles == ()


def test_unknown_audience_hides() -> None:
    """Until an unknown audience is mended only the narrowest edition shows the thing."""
    assert [edition for edition in EDITIONS if promise(edition, "audience: pubic\n")] == ["leadership"]


def test_default_without_employees_is_narrow() -> None:
    """Without an edition for employees, what nobody placed is shown to the fewest."""
    files = {"playbook.yaml": "editions: [{id: public, title: All}, {id: staff, title: Staff}]\n"}

    assert [edition for edition in ("public", "staff") if shown(edition, files).all(Role)] == ["staff"]


def test_unknown_edition_is_refused() -> None:
    """An edition that doesn't exist is a fault of the caller, with those that do."""
    with pytest.raises(UnknownEditionError) as caught:
        shown("press")

    assert caught.value == UnknownEditionError("press", EDITIONS)
    assert str(caught.value) == "the playbook has no edition press; it has public, employees, leadership"


def test_narrowest_edition_loses_nothing() -> None:
    """The narrowest edition is the playbook itself."""
    whole = model(dict.fromkeys(EVERYTHING, "") | {"segments/warm-without-thinking.yaml": ""})

    assert cut(whole, "leadership") == whole


@st.composite
def placed(draw: st.DrawFn) -> Mapping[str, str]:
    """Every kind's smallest thing, each with some audience."""
    audience = st.sampled_from([*EDITIONS, None])
    chosen = {path: draw(audience) for path in [*EVERYTHING, "segments/warm-without-thinking.yaml"]}
    return {path: f"audience: {edition}\n" if edition else "" for path, edition in chosen.items()}


@settings(deadline=None, max_examples=20)
@given(placed())
def test_cut_laws(files: Mapping[str, str]) -> None:
    """A cut of a cut changes nothing, a narrower edition holds all a wider one does, and no pointer leads outside."""
    whole = model(files)
    cuts = {edition: cut(whole, edition) for edition in EDITIONS}
    items = {edition: refs(found) for edition, found in cuts.items()}

    assert all(cut(found, edition) == found for edition, found in cuts.items())
    assert items["public"] <= items["employees"] <= items["leadership"]
    assert all(not graph_of(found).unresolved for found in cuts.values())
    assert all(audiences(whole)[ref].rank <= rank for rank, edition in enumerate(EDITIONS) for ref in items[edition])
