"""Objectives and key results: how far they are, how far they should be, and which are at risk.

Progress of a key result is the share of the way from baseline to target, 0 to 1 (the grading of OKRs described by
Google's re:Work guide "Set goals with OKRs"). Expected progress is the share of the cycle's days that had passed at the
last check-in: a straight line, because nothing better is known beforehand. What nobody has looked at lately isn't
behind for that alone; checks of rhythm ask for the check-in.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cxplaybook.model import Playbook
from cxplaybook.model.kinds.metric import Direction, Metric
from cxplaybook.model.kinds.okr import Aim, CheckIn, Confidence, KeyResult, Objective, OkrCycle
from cxplaybook.values import Period, Quantity

TOLERANCE = Decimal("0.2")
"""How far progress may lie behind the expected one before a key result is at risk."""


class Course(StrEnum):
    """How a key result or an objective is doing: while its cycle runs, and as it ended."""

    ON_TRACK = "on-track"
    AT_RISK = "at-risk"
    """Behind by more than the tolerance, or the owner is unsure."""
    MET = "met"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class KeyResultState:
    """Where a key result stands."""

    key_result: KeyResult
    last: CheckIn | None
    """Newest check-in up to today. None: nobody has looked yet."""
    progress: Decimal
    """Share of the way, 0 to 1; 0 without a check-in, and below it never."""
    expected: Decimal
    """Share of the way at which a straight line was at that check-in; without one, at which it is today."""
    course: Course


_WORST_FIRST = (Course.MISSED, Course.AT_RISK, Course.ON_TRACK, Course.MET)


@dataclass(frozen=True, slots=True)
class ObjectiveState:
    """Where an objective stands."""

    objective: Objective
    cycle: OkrCycle
    key_results: tuple[KeyResultState, ...]

    @property
    def progress(self) -> Decimal:
        """Mean progress of its key results; 0 where this edition shows none of them."""
        return sum((state.progress for state in self.key_results), Decimal(0)) / max(len(self.key_results), 1)

    @property
    def course(self) -> Course:
        """The worst course of its key results; on track where this edition shows none of them."""
        courses = {state.course for state in self.key_results}
        return next((course for course in _WORST_FIRST if course in courses), Course.ON_TRACK)


def objectives(playbook: Playbook, today: date) -> tuple[ObjectiveState, ...]:
    """The objectives of the cycle that is running today; empty between cycles."""
    running = (cycle for cycle in playbook.all(OkrCycle) if today in cycle.cycle)
    return tuple(state for cycle in running for state in cycle_objectives(cycle, playbook, today))


def cycle_objectives(cycle: OkrCycle, playbook: Playbook, today: date) -> tuple[ObjectiveState, ...]:
    """The objectives of a cycle as of a day; after its end as they ended."""

    def state(result: KeyResult) -> KeyResultState:
        metric = playbook.get(Metric, result.metric.id) if result.metric else None
        return key_result_state(result, cycle.cycle, today, metric.direction if metric else Direction.UP)

    return tuple(
        ObjectiveState(objective, cycle, tuple(state(result) for result in objective.key_results))
        for objective in cycle.objectives
    )


def key_result_state(result: KeyResult, cycle: Period, today: date, better: Direction = Direction.UP) -> KeyResultState:
    """Where a key result stands on a day; `better` is the direction of its metric."""
    seen = (check_in for check_in in result.check_ins if check_in.date <= today)
    last = max(seen, key=lambda check_in: check_in.date, default=None)
    reached = progress(result, last.value, better) if last else Decimal(0)
    expected = expected_progress(result, cycle, last.date if last else today)
    if today > cycle.end:
        course = Course.MET if reached == 1 else Course.MISSED
    else:
        unsure = last is not None and last.confidence is Confidence.LOW
        behind = reached < expected - TOLERANCE
        course = Course.AT_RISK if reached < 1 and (unsure or behind) else Course.ON_TRACK
    return KeyResultState(result, last, reached, expected, course)


def progress(result: KeyResult, value: Quantity, better: Direction = Direction.UP) -> Decimal:
    """Share of the way from baseline to target that a value has come, kept between 0 and 1.

    The way may lead up or down. A level to hold was held when the cycle began: the baseline lies on its good side, and
    so must the value. Where baseline and target are one level, `better` tells which side is good.
    """
    start, end, now = result.baseline.magnitude, result.target.magnitude, value.magnitude
    if result.aim is Aim.HOLD or start == end:
        below_is_good = start < end or (start == end and better is Direction.DOWN)
        return Decimal(1) if (now <= end if below_is_good else now >= end) else Decimal(0)
    # Adding zero takes the sign off a zero, as in (32 - 32) / (20 - 32).
    return min(max((now - start) / (end - start), Decimal(0)), Decimal(1)) + 0


def expected_progress(result: KeyResult, cycle: Period, day: date) -> Decimal:
    """Where a straight line from 0 to 1 over the cycle would be at the end of a day; a level to hold is always due."""
    if result.aim is Aim.HOLD:
        return Decimal(1)
    length = (cycle.end - cycle.start).days + 1
    passed = (day - cycle.start).days + 1
    return min(max(Decimal(passed) / length, Decimal(0)), Decimal(1))
