"""How far key results and objectives are."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.models import model

from cxplaybook.analysis.okrs import Course, KeyResultState, ObjectiveState, cycle_objectives, objectives, progress
from cxplaybook.model import Location, Ref, Text, cut
from cxplaybook.model.kinds.metric import Direction
from cxplaybook.model.kinds.okr import Aim, KeyResult, OkrCycle
from cxplaybook.values import Number

CYCLE = """\
cycle: 2026-Q4
objectives:
  - id: nobody-waits
    title: Nobody waits
    battle: effortless-service
    key_results:
"""
MIDDLE = date(2026, 11, 15)
NUMBERS = st.integers(-1000, 1000)


def states(*key_results: str, today: date = MIDDLE) -> tuple[KeyResultState, ...]:
    """Where key results stand on a day; each is a YAML flow mapping without id and title."""
    rows = [f"      - {{id: r{number}, title: R, {row}}}\n" for number, row in enumerate(key_results)]
    playbook = model({"okrs/now.yaml": CYCLE + "".join(rows)})
    (cycle,) = playbook.all(OkrCycle)
    (objective,) = cycle_objectives(cycle, playbook, today)
    return objective.key_results


def result(start: int, end: int, aim: Aim = Aim.REACH) -> KeyResult:
    """A key result between two numbers."""
    return KeyResult(
        location=Location("x"),
        id="r",
        ref=Ref("key-result", "r"),
        title=Text({"en": "R"}),
        aim=aim,
        baseline=Number(Decimal(start)),
        target=Number(Decimal(end)),
    )


@pytest.mark.parametrize(
    ("start", "end", "now", "share"),
    [(0, 10, 4, "0.4"), (10, 0, 4, "0.6"), (0, 10, -5, "0"), (0, 10, 12, "1"), (10, 0, 12, "0"), (0, 0, 0, "1")],
)
def test_share_of_the_way(start: int, end: int, now: int, share: str) -> None:
    """From baseline to target, up or down, never below 0 or above 1."""
    assert progress(result(start, end), Number(Decimal(now))) == Decimal(share)


@pytest.mark.parametrize(
    ("start", "now", "held"), [(12, 10, 1), (12, 9, 0), (8, 10, 1), (8, 11, 0), (10, 11, 1), (10, 9, 0)]
)
def test_level_is_held_or_not(start: int, now: int, held: int) -> None:
    """A level of 10 is held on the side where the baseline lay; from the level itself, above."""
    assert progress(result(start, 10, Aim.HOLD), Number(Decimal(now))) == held


@pytest.mark.parametrize(("better", "held"), [(Direction.UP, 1), (Direction.DOWN, 0)])
def test_one_level_is_held_as_the_metric_says(better: Direction, held: int) -> None:
    """Where baseline and target are one level, the metric's direction tells on which side it is held."""
    assert progress(result(10, 10, Aim.HOLD), Number(Decimal(11)), better) == held


@pytest.mark.parametrize(("value", "course"), [("100 %", Course.MET), ("99 %", Course.MISSED)])
def test_ended_cycle_is_met_or_missed(value: str, course: Course) -> None:
    """What has ended is at no risk any more."""
    look = f"check_ins: [{{date: 2026-12-30, value: {value}, confidence: low}}]"
    (state,) = states(f"baseline: 80 %, target: 100 %, {look}", today=date(2027, 1, 1))

    assert state.course is course


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_progress_never_falls_towards_the_target(start: int, end: int, first: int, second: int) -> None:
    """A value nearer to the target, seen from the baseline, is no less progress; all are between 0 and 1."""
    nearer, farther = sorted((first, second), reverse=end >= start)
    found = [progress(result(start, end), Number(Decimal(value))) for value in (farther, nearer)]

    assert 0 <= found[0] <= found[1] <= 1


def test_newest_look_counts() -> None:
    """The newest check-in up to today tells, in whatever order they are written."""
    looks = (
        "check_ins: [{date: 2026-11-10, value: 90 %, confidence: high},"
        " {date: 2026-10-15, value: 84 %, confidence: high}, {date: 2026-12-01, value: 95 %, confidence: high}]"
    )
    (state,) = states(f"baseline: 80 %, target: 100 %, {looks}")

    assert state.last is not None
    assert (state.last.date, state.progress) == (date(2026, 11, 10), Decimal("0.5"))


def test_no_look_is_no_progress() -> None:
    """Nobody has looked: nothing is known to have moved."""
    (state,) = states("baseline: 80 %, target: 100 %")

    assert (state.last, state.progress, state.course) == (None, Decimal(0), Course.AT_RISK)


@pytest.mark.parametrize(
    ("today", "share"),
    [
        (date(2026, 9, 30), Decimal(0)),
        (date(2026, 10, 1), Decimal(1) / 92),
        (MIDDLE, Decimal(46) / 92),
        (date(2026, 12, 31), Decimal(1)),
        (date(2027, 1, 1), Decimal(1)),
    ],
)
def test_expected_is_a_straight_line(today: date, share: Decimal) -> None:
    """By days of the cycle, at the end of the day, kept between 0 and 1."""
    (state,) = states("baseline: 80 %, target: 100 %", today=today)

    assert state.expected == share


@pytest.mark.parametrize(
    ("value", "confidence", "course"),
    [
        ("86 %", "high", Course.ON_TRACK),
        ("85 %", "high", Course.AT_RISK),
        ("99 %", "low", Course.AT_RISK),
        ("99 %", None, Course.ON_TRACK),
        ("100 %", "low", Course.ON_TRACK),
    ],
)
def test_at_risk(value: str, confidence: str | None, course: Course) -> None:
    """Behind by more than a fifth of the way, or in doubt; what is reached is at no risk."""
    sure = f", confidence: {confidence}" if confidence else ""
    look = f"check_ins: [{{date: {MIDDLE}, value: {value}{sure}}}]"
    (state,) = states(f"baseline: 80 %, target: 100 %, {look}")

    assert state.course is course


def test_days_since_the_look_change_nothing() -> None:
    """A value is compared with where the line was when it was seen."""
    look = f"check_ins: [{{date: {MIDDLE}, value: 90 %, confidence: high}}]"
    (state,) = states(f"baseline: 80 %, target: 100 %, {look}", today=date(2026, 12, 31))

    assert (state.expected, state.course) == (Decimal("0.5"), Course.ON_TRACK)


def test_level_to_hold_is_always_due() -> None:
    """A level is expected to be held from the first day."""
    (state,) = states("aim: hold, baseline: 90 %, target: 85 %", today=date(2026, 10, 1))

    assert state.expected == 1


def test_objective_is_the_mean() -> None:
    """An objective is as far as its key results on average, and at risk with any of them."""
    whole = "check_ins: [{date: 2026-11-10, value: 100 %, confidence: high}]"
    found = states(f"baseline: 80 %, target: 100 %, {whole}", "baseline: 80 %, target: 100 %")
    (objective,) = model({"okrs/now.yaml": CYCLE + "      - {id: a, title: R, baseline: 1, target: 2}\n"}).all(OkrCycle)
    state = ObjectiveState(objective.objectives[0], objective, found)

    assert (state.progress, state.course) == (Decimal("0.5"), Course.AT_RISK)


def test_running_cycle_counts() -> None:
    """Between cycles there is no objective."""
    found = model({"okrs/now.yaml": CYCLE + "      - {id: a, title: R, baseline: 1, target: 2}\n"})

    assert [len(objectives(found, day)) for day in (date(2026, 9, 30), MIDDLE, date(2027, 1, 1))] == [0, 1, 0]


def test_objective_without_shown_results() -> None:
    """Where an edition shows no key result, nothing has moved and nothing is at risk."""
    row = "      - {id: a, title: R, baseline: 1, target: 2, audience: leadership}\n"
    shown = cut(model({"okrs/now.yaml": CYCLE + row}), "employees")
    (state,) = objectives(shown, MIDDLE)

    assert (len(state.key_results), state.progress, state.course) == (0, Decimal(0), Course.ON_TRACK)
