"""What the examples on the pages of the coverage family don't show: what each check leaves alone."""

import pytest
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family, Reported, Severity

PROMISE = "promises/answer-in-15-minutes.yaml"
PLAY = "plays/answer-a-call.yaml"
ROLE = "roles/field-technician.yaml"
METRIC = "metrics/answered.yaml"

OWNED = "owner: field-technician\n"
REDEEMED = f"{OWNED}redeems: [answer-in-15-minutes]\n"


def found(files: dict[str, str], path: str) -> list[Reported]:
    """What the coverage checks say of one file."""
    reported = diagnosed(files, families={Family.COVERAGE})
    return [entry for entry in reported if entry.diagnostic.place.path == f"content/{path}"]


def names(files: dict[str, str], path: str) -> set[str]:
    """The checks that speak of one file."""
    return {entry.info.name for entry in found(files, path)}


def expecting(fields: str) -> str:
    """A role with one expectation that has these fields, too."""
    given = "id: call-before-arrival, battle: effortless-service, when: I set off., do: I call ahead."
    return f"expectations:\n  - {{{given}, {fields}}}\n"


@pytest.mark.parametrize(
    ("state", "asked"),
    [
        ("proposed", set()),
        (
            "selected",
            {
                "promise-without-metric",
                "promise-without-reward",
                "promise-without-target",
                "selection-without-decision",
            },
        ),
        (
            "live",
            {
                "live-promise-without-consequence",
                "live-promise-without-play",
                "live-promise-without-role",
                "live-promise-without-touchpoint",
                "promise-without-metric",
                "promise-without-reward",
                "promise-without-target",
                "selection-without-decision",
            },
        ),
        ("retired", {"ending-without-reason"}),
    ],
)
def test_each_state_asks_for_more(state: str, asked: set[str]) -> None:
    """A promise is asked for what its own state needs, and for nothing that a later one does."""
    assert names({PROMISE: f"state: {state}\n{OWNED}"}, PROMISE) == asked


def test_proposal_is_welcome() -> None:
    """What a proposed promise lacks is a note."""
    (entry,) = found({PROMISE: ""}, PROMISE)

    assert (entry.info.name, entry.info.severity) == ("thing-without-owner", Severity.WARNING)
    assert entry.severity is Severity.NOTE


def test_draft_is_welcome() -> None:
    """What a draft lacks is a note, even where the chain breaks."""
    entries = found({PROMISE: "state: live\ndraft: true\n"}, PROMISE)

    assert Severity.ERROR in {entry.info.severity for entry in entries}
    assert {entry.severity for entry in entries} == {Severity.NOTE}


def test_draft_excuses_only_itself() -> None:
    """A finished promise is asked for everything, whatever drafts stand beside it."""
    entries = found({PROMISE: "state: live\n", PLAY: "draft: true\n"}, PROMISE)

    assert Severity.ERROR in {entry.severity for entry in entries}


def test_draft_excuses_no_fault_of_form() -> None:
    """A draft may lack things, but what it says has to be right."""
    (entry,) = [
        entry for entry in diagnosed({PLAY: "draft: true\nbattle: quality\n"}) if entry.info.name == "unknown-id"
    ]

    assert entry.severity is Severity.ERROR


def test_expectation_through_play() -> None:
    """An expectation for a play that redeems a promise is one for the promise."""
    files = {PROMISE: "state: live\n", PLAY: REDEEMED, ROLE: expecting("play: answer-a-call")}

    assert "live-promise-without-role" not in names(files, PROMISE)


def test_play_without_expectation_keeps_nothing() -> None:
    """A play that redeems a promise but that nobody is expected to use doesn't make it anybody's."""
    assert "live-promise-without-role" in names({PROMISE: "state: live\n", PLAY: REDEEMED}, PROMISE)


@pytest.mark.parametrize("fields", ["training: first-minutes", "play: answer-a-call"])
def test_ways_to_be_trained(fields: str) -> None:
    """An expectation is trained for when it names a training or when one teaches its play."""
    training = {"trainings/first-minutes.yaml": "teaches: [answer-a-call]\n", PLAY: ""}

    assert "expectation-without-training" not in names({ROLE: expecting(fields), **training}, ROLE)


def test_battle_is_silent_once_per_role() -> None:
    """Each battle and role that say nothing to each other are told once."""
    silent = {tuple(entry.diagnostic.arguments.values()) for entry in found({}, ROLE) if entry.info.code == "CX301"}

    assert silent == {("warm-same-day", "field-technician"), ("honest-advice", "field-technician")}


def test_expectation_outweighs_reason() -> None:
    """A battle with an expectation is not silent, even if the role also says why it isn't touched."""
    reasons = "not_for_this_role:\n" + "".join(
        f"  - {{battle: {battle}, because: Others do it.}}\n"
        for battle in ("effortless-service", "warm-same-day", "honest-advice")
    )

    assert "battle-silent-for-role" not in names({ROLE: reasons}, ROLE)


def test_touchpoint_to_retire() -> None:
    """What is given up needs no metric any more."""
    path = "touchpoints/fax.yaml"

    assert names({path: f"decision: retire\n{OWNED}"}, path) == set()
    assert names({path: f"decision: keep\n{OWNED}"}, path) == {"touchpoint-without-metric"}


@pytest.mark.parametrize(
    ("contact", "asked"),
    [
        ("frontline", {"role-without-mandate"}),
        ("partner", {"role-without-mandate"}),
        ("support", {"support-role-without-customer"}),
        ("leadership", set()),
    ],
)
def test_contact_decides(contact: str, asked: set[str]) -> None:
    """Who meets customers needs a mandate, who works behind others a way to the customer."""
    both = {"role-without-mandate", "support-role-without-customer"}

    assert names({ROLE: f"contact: {contact}\n"}, ROLE) & both == asked


def test_watched_metric_needs_no_rule() -> None:
    """Only a live promise needs a response: a selected one isn't given yet."""
    selected = f"state: selected\nmetric: answered\ntarget: {{at_least: 95 %}}\n{OWNED}"

    assert names({PROMISE: selected, METRIC: ""}, PROMISE) == {"promise-without-reward", "selection-without-decision"}


def test_unknown_metric_is_no_missing_metric() -> None:
    """A metric that doesn't exist is one mistake, told as an unknown id."""
    files = {PROMISE: f"state: selected\nmetric: anwsered\n{OWNED}", METRIC: ""}

    assert "promise-without-metric" not in names(files, PROMISE)


def test_no_cycle_yet() -> None:
    """A playbook without any cycle is asked once for its first, the quarter that is running."""
    (entry,) = (entry for entry in found({}, "strategy.yaml") if entry.info.name == "battle-without-objective")

    assert entry.diagnostic.field == "battles"
    assert entry.diagnostic.arguments == {"why": "no-cycle", "id": "2026-q4"}


def test_cycle_that_cannot_be_read() -> None:
    """A file of a cycle that is broken may hold an objective for each battle."""
    broken = {"okrs/2026-q4.yaml": "objectives: [effortless-service, warm-same-day, honest-advice\n"}

    assert "battle-without-objective" not in names(broken, "strategy.yaml")


@pytest.mark.parametrize("numbers", ["steer_by: [answered]", "report: [answered]"])
def test_one_number_is_enough(numbers: str) -> None:
    """A role has a number whether it steers by it or reports it."""
    assert "role-without-number" not in names({ROLE: f"my_numbers: {{{numbers}}}\n", METRIC: ""}, ROLE)
    assert "role-without-number" in names({METRIC: ""}, ROLE)


@pytest.mark.parametrize(
    ("misses", "line"),
    [
        ("target", "target: {at_least: 95 %}"),
        ("amber", "limits: {amber: 90 %}"),
        ("red", "limits: {red: 80 %}"),
    ],
)
def test_rule_watches_one_line(misses: str, line: str) -> None:
    """A rule needs the line that it names and no other."""
    model = f"""\
response_rules:
  - id: unanswered
    title: Calls go unanswered
    metric: answered
    misses: {misses}
    forum: cx-board
    role: field-technician
    first_action: Looks through ten lost calls.
    within: 10 working days
"""
    path = "management-model.yaml"
    watched = {
        given
        for given in ("target: {at_least: 95 %}", "limits: {amber: 90 %}", "limits: {red: 80 %}")
        if "rule-without-line" not in names({path: model, METRIC: f"{given}\n"}, path)
    }

    assert watched == {line}
