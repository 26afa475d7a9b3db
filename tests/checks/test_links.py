"""What the examples on the pages of the links family don't show."""

import pytest
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family

PLAY = "plays/cold-house-call.yaml"
PROMISE = "promises/answer-in-15-minutes.yaml"


def found(files: dict[str, str]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Check, field and suggestions of every diagnostic of form and links; the things in these tests are unfinished."""
    return [
        (entry.info.name, entry.diagnostic.field or "", entry.diagnostic.suggestions)
        for entry in diagnosed(files)
        if entry.info.family in {Family.FORMAT, Family.LINKS}
    ]


def test_several_similar_ids() -> None:
    """An id that resembles several gets the nearest first."""
    twins = {"promises/answer-in-15-minutes.yaml": "", "promises/answer-in-50-minutes.yaml": ""}

    assert found({**twins, PLAY: "redeems: [answer-in-5-minutes]\n"}) == [
        ("unknown-id", "redeems 1", ("answer-in-15-minutes", "answer-in-50-minutes"))
    ]


def test_few_ids_are_listed() -> None:
    """Where nothing is similar and there are few ids, the help lists them."""
    entry = next(entry for entry in diagnosed({PLAY: "battle: quality\n"}) if entry.info.name == "unknown-id")

    assert entry.diagnostic.arguments["why"] == "few"
    assert entry.diagnostic.arguments["known"] == "`effortless-service`, `honest-advice`, `warm-same-day`"


def test_expectation_without_its_role() -> None:
    """An expectation's own id leads to the id with the role in front."""
    training = {"trainings/first-minutes.yaml": "teaches: [call-before-arrival]\n"}

    assert found(training) == [("unknown-id", "teaches 1", ("field-technician/call-before-arrival",))]


def test_one_of_several_kinds() -> None:
    """A field that takes several kinds takes each of them."""
    assert found({"stories/christening.yaml": "shows: [warm-same-day, answer-in-15-minutes]\n", PROMISE: ""}) == []


def test_broken_file_hides_nothing_else() -> None:
    """What points at a thing whose file is broken isn't told, as the thing will be there."""
    broken = {PROMISE: "state: given\n", PLAY: "redeems: [answer-in-15-minutes]\n"}

    assert found(broken) == [("unknown-word", "state", ())]


def test_entries_of_unreadable_file() -> None:
    """What points into a file that can't be read at all isn't told either."""
    unreadable = {"management-model.yaml": "forums: [\n", PROMISE: "decided: {by: cx-bord, date: 2026-02-10}\n"}

    assert [name for name, _, _ in found(unreadable)] == ["broken-yaml"]


def test_link_of_other_kind_in_prose() -> None:
    """A link with the wrong kind leads to the kind that has the id."""
    text = {PLAY: "done_well: We keep [it](metric:answer-in-15-minutes).\n", PROMISE: ""}

    assert found(text) == [("unknown-link-in-prose", "done_well, en", ("promise:answer-in-15-minutes",))]


def test_misspelt_kind_in_prose() -> None:
    """A link with a slip in its kind leads to the kind and the nearest id."""
    text = {PLAY: "done_well: We keep [it](promis:answer-in-15-minuts).\n", PROMISE: ""}

    assert found(text) == [("unknown-link-in-prose", "done_well, en", ("promise:answer-in-15-minutes",))]


def test_link_in_one_language() -> None:
    """A link in one translation is told in that translation."""
    text = {PLAY: "done_well: {en: Warm., fi: 'Katso [tämä](promise:x).'}\n"}

    assert found(text) == [("unknown-link-in-prose", "done_well, fi", ())]


def test_addresses_that_lead_somewhere() -> None:
    """Addresses of the web, of mail and of phones are fine."""
    links = "[a](https://example.com/x?y=1) [b](mailto:a@example.com) [c](tel:+358401234567)"

    assert found({PLAY: f'done_well: "{links}"\n'}) == []


def test_addresses_that_could() -> None:
    """An address that lacks its beginning is given it, a path to a file leads to the thing in it."""
    links = "[a](a@example.com) [b](0401234567) [c](../promises/answer-in-15-minutes.yaml) [d](javascript:alert)"

    assert [suggestions for _, _, suggestions in found({PLAY: f'done_well: "{links}"\n', PROMISE: ""})] == [
        ("mailto:a@example.com",),
        ("tel:0401234567",),
        ("promise:answer-in-15-minutes",),
        (),
    ]


def test_story_of_retired_promise() -> None:
    """A story tells what happened, so it may show a promise that has ended."""
    files = {PROMISE: "state: retired\n", "stories/christening.yaml": "shows: [answer-in-15-minutes]\n"}

    assert found(files) == []


def test_narrower_owner_is_no_mistake() -> None:
    """A public promise may have an owner that only employees read about."""
    files = {"strategy.yaml": "audience: public\n", PROMISE: "audience: public\nowner: field-technician\n"}

    assert found(files) == []


def test_sentence_loses_its_link() -> None:
    """A link in prose to what fewer may read is told, as readers see the sentence without it."""
    files = {
        "strategy.yaml": "audience: public\n",
        PROMISE: "audience: public\nwording: '[We](role:field-technician) call.'\n",
    }

    assert found(files) == [("link-to-narrower-audience", "wording, en", ())]


def test_circle_of_three() -> None:
    """A circle of leaders is told once."""
    roles = {f"roles/{role}.yaml": f"reports_to: {leader}\n" for role, leader in ("ab", "bc", "ca")}

    assert found(roles) == [("circular-reporting", "reports_to", ())]


def test_way_into_a_circle() -> None:
    """A role below a circle isn't part of it."""
    roles = {f"roles/{role}.yaml": f"reports_to: {leader}\n" for role, leader in ("ab", "bb")}

    circles = [entry for entry in diagnosed(roles) if entry.info.name == "circular-reporting"]

    assert [entry.diagnostic.thing for entry in circles] == ["role:b"]


def test_same_id_in_two_roles() -> None:
    """Entries of different files may share an id, as the file's id is part of theirs."""
    assert found({"roles/installer.yaml": "", "roles/buyer.yaml": ""}) == []


@pytest.mark.parametrize(
    "written", ["Field technician", "field-technician.yaml", "roles/field-technician", "Technician"]
)
def test_name_instead_of_id(written: str) -> None:
    """A title, a file or a part of a name leads to the id."""
    assert found({PLAY: f"owner: {written}\n"}) == [("unusable-id", "owner", ("field-technician",))]


def test_title_unlike_its_id() -> None:
    """A title leads to the id also where the two have nothing in common."""
    files = {PROMISE: "title: {en: Quick reply, fi: Vastaamme}\n", PLAY: "redeems: [vastaamme]\n"}

    assert found(files) == [("unknown-id", "redeems 1", ("answer-in-15-minutes",))]


def test_person_instead_of_role() -> None:
    """A name that nothing has isn't turned into an id; the ids that exist are told."""
    (entry,) = (entry for entry in diagnosed({PLAY: "owner: Maija Virtanen\n"}) if entry.info.name == "unusable-id")

    assert entry.diagnostic.suggestions == ()
    assert entry.diagnostic.arguments["why"] == "reference-one"
    assert entry.diagnostic.arguments["known"] == "`field-technician`"


def test_link_to_id_with_fault() -> None:
    """What points at the id that somebody meant to write has no fault of its own."""
    role = (
        "expectations:\n  - {id: Call Before, battle: warm-same-day, when: I set off., do: I call within 15 minutes.}\n"
    )
    training = "teaches: [field-technician/call-before]\n"

    assert found({"roles/field-technician.yaml": role, "trainings/first-minutes.yaml": training}) == [
        ("unusable-id", "expectations 1, id", ("call-before",))
    ]
