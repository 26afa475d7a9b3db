"""The chain from business goal to response rule."""

from collections.abc import Mapping

from tests.models import ANSWERED, model

from cxplaybook.analysis.chain import Break, Chain, ChainStage, Missing, chain
from cxplaybook.model import Ref

GOAL = Ref("goal", "retention")
EFFORTLESS = Ref("battle", "effortless-service")
CALL = Ref("expectation", "field-technician/call-before-arrival")
PROMISE, PLAY, METRIC = Ref("promise", "answer"), Ref("play", "call"), Ref("metric", "answered")
RULES = """\
response_rules:
  - {id: waiting, title: W, metric: answered, forum: cx-board, role: field-technician, first_action: A., within: 1 day}
"""
FILES = {
    ANSWERED: "",
    "promises/answer.yaml": "state: live\nmetric: answered\n",
    "plays/call.yaml": "battle: effortless-service\nredeems: [answer]\n",
    "management-model.yaml": RULES,
}
ROLE = """\
expectations:
  - id: call-before-arrival
    battle: effortless-service
    when: I set off.
    do: I call.
    play: call
"""


def found(files: Mapping[str, str] | None = None) -> Chain:
    """The chain of the smallest playbook and these files."""
    return chain(model(files))


def of(item: Ref, files: Mapping[str, str]) -> set[Missing]:
    """What an item's place in the chain lacks."""
    return {end.missing for end in found(files).breaks if end.at == item}


def carriers(item: Ref, whole: Chain) -> tuple[Ref, ...]:
    """What carries an item directly."""
    return tuple(link.before for link in whole.links if link.after == item)


def test_expectation_hangs_on_its_deed() -> None:
    """An expectation that is part of a play is carried by the play, not by the battle directly."""
    whole = found({**FILES, "roles/field-technician.yaml": ROLE})

    assert carriers(CALL, whole) == (PLAY,)


def test_expectation_without_deed_hangs_on_its_battle() -> None:
    """An expectation of its own is carried by the battle."""
    assert carriers(CALL, found()) == (EFFORTLESS,)


def test_rule_hangs_on_the_goal() -> None:
    """From the rule the way leads up to the goal, link by link."""
    whole = found({**FILES, "roles/field-technician.yaml": ROLE})

    assert carriers(Ref("rule", "waiting"), whole) == (METRIC,)
    assert carriers(METRIC, whole) == (PROMISE,)
    assert carriers(PROMISE, whole) == (EFFORTLESS,)
    assert carriers(EFFORTLESS, whole) == (GOAL,)


def test_retired_promise_is_history() -> None:
    """A retired promise is at no place of the chain and carries nothing."""
    whole = found({**FILES, "promises/answer.yaml": "state: retired\nmetric: answered\n"})

    assert whole.stages[ChainStage.DEED] == (PLAY,)
    assert carriers(METRIC, whole) == ()


def test_breaks_of_the_smallest_playbook() -> None:
    """Each place that carries too little is named, with what it lacks."""
    battles = ("effortless-service", "warm-same-day", "honest-advice")

    assert set(found().breaks) == {
        Break(Ref("battle", battle), missing)
        for battle in battles
        for missing in (Missing.DEED_FOR_BATTLE, Missing.METRIC_FOR_BATTLE)
    }


def test_live_promise_needs_expectation_and_metric() -> None:
    """A live promise that no role keeps and no metric shows breaks twice."""
    files = {"promises/answer.yaml": "state: live\n"}

    assert of(PROMISE, files) == {Missing.EXPECTATION_FOR_DEED, Missing.METRIC_FOR_PROMISE}


def test_selected_promise_needs_a_metric() -> None:
    """A selected promise has its metric; who keeps it may still be open."""
    assert of(PROMISE, {"promises/answer.yaml": "state: selected\n"}) == {Missing.METRIC_FOR_PROMISE}


def test_proposed_promise_breaks_nothing() -> None:
    """Nothing is asked of a proposal."""
    assert of(PROMISE, {"promises/answer.yaml": ""}) == set()


def test_metric_of_a_live_promise_needs_a_rule() -> None:
    """Where a promise rests on a metric, somebody has to act when it misses; elsewhere not."""
    files = {ANSWERED: "", "metrics/other.yaml": "", "promises/answer.yaml": "state: live\nmetric: answered\n"}

    assert of(METRIC, files) == {Missing.RULE_FOR_METRIC}
    assert of(Ref("metric", "other"), files) == set()


def test_goal_without_battle_breaks() -> None:
    """A goal that no battle serves is the first broken place."""
    goals = "goals: [{id: retention, title: R}, {id: growth, title: G}]\n"

    assert of(Ref("goal", "growth"), {"strategy.yaml": goals}) == {Missing.BATTLE_FOR_GOAL}
