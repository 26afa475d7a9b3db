"""One mistake, one diagnostic: what only follows from a mistake stays unsaid until it is mended."""

import pytest
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family

ROLE = "roles/field-technician.yaml"
METRIC = "metrics/answered.yaml"
PLAY = "plays/cold-house-call.yaml"

REASONED = """\
not_for_this_role:
  - {battle: warm-same-day, because: Dispatch decides who drives where.}
  - {battle: %s, because: Sales gives the figures.}
"""


def named(files: dict[str, str]) -> list[str]:
    """Names of the checks that find something in a playbook, without those of its bare beginning."""
    bare = {ROLE: REASONED % "honest-advice"}
    before, found = (diagnosed(laid, families=frozenset(Family)) for laid in (bare, {**bare, **files}))
    beginning = {entry.info.name for entry in before}
    return [entry.info.name for entry in found if entry.info.name not in beginning]


@pytest.mark.parametrize("battle", ["honest-advise", "Honest advice", "battles/honest-advice.yaml"])
def test_misspelt_battle(battle: str) -> None:
    """A role that misspells a battle hasn't forgotten it."""
    assert len(named({ROLE: REASONED % battle})) == 1


def test_forgotten_battle() -> None:
    """A role with another mistake in it is asked for what it forgot as soon as that is mended."""
    forgotten = "not_for_this_role:\n  - {battle: warm-same-day, because: Dispatch decides.}\n"

    assert named({ROLE: f"{forgotten}peopel: 12\n"}) == ["unknown-field"]
    assert named({ROLE: f"{forgotten}people: 12\n"}) == ["battle-silent-for-role"]


def test_unreadable_file_names_things() -> None:
    """What a file that can't be read may well name isn't unused."""
    used = f"{ROLE[:5]}/installer.yaml"
    expectation = (
        "expectations:\n  - {id: drive, battle: warm-same-day, when: Cold., do: Drive., play: cold-house-call}\n"
    )

    assert "play-nobody-expects" in named({PLAY: ""})
    assert "play-nobody-expects" not in named({PLAY: "", used: f"title: [\n{expectation}"})


def test_part_that_was_left_out() -> None:
    """A part that can't be read isn't missing: a metric has a baseline, a mandate a limit."""
    metric = {METRIC: "baseline: {value: eighty, period: 2025}\ntarget: {at_least: 95 %, by: 2026-12}\n"}
    mandate = {ROLE: f"{REASONED % 'honest-advice'}mandate: [{{may: I take it off the bill., up_to: fifty}}]\n"}

    assert named(metric) == ["unreadable-value"]
    assert named(mandate) == ["unreadable-value"]


def test_battle_that_was_left_out() -> None:
    """A battle with a mistake still counts among the battles."""
    battle = """\
battles:
  - {id: effortless-service, title: Service, why: So., changes: [One call is enough.], goals: [retention]}
  - {id: warm-same-day, title: Warm, why: So., changes: [The heat is back.], goals: [retention]}
  - {id: honest-advice, title: Advice, why: So., changes: [The saving is as calculated.], goals: retention}
"""

    assert named({"strategy.yaml": battle}) == ["not-a-list"]


def test_waiver_of_what_follows() -> None:
    """A waiver has an effect although what it keeps silent isn't said for now."""
    waiver = "waivers:\n  - {check: battle-silent-for-role, because: The role is new.}\n"
    forgotten = "not_for_this_role:\n  - {battle: warm-same-day, because: Dispatch decides.}\n"

    assert named({ROLE: f"{forgotten}{waiver}peopel: 12\n"}) == ["unknown-field"]
