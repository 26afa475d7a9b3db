"""Objectives and key results: how far they are, how far they should be, and which are at risk.

Progress of a key result is the share of the way from baseline to target, 0 to 1 (the grading of OKRs described by
Google's re:Work guide "Set goals with OKRs"). Expected progress is the share of the cycle's days that have passed: a
straight line, because nothing better is known beforehand.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cxplaybook.model import Playbook
from cxplaybook.model.kinds.okr import Aim, CheckIn, Confidence, KeyResult, Objective, OkrCycle
from cxplaybook.values import Period, Quantity

TOLERANCE = Decimal("0.2")
"""How far progress may lie behind the expected one before a key result is at risk."""


@dataclass(frozen=True, slots=True)
class KeyResultState:
    """Where a key result stands."""

    key_result: KeyResult
    last: CheckIn | None
    """Newest check-in up to today. None: nobody has looked yet."""
    progress: Decimal
    """Share of the way, 0 to 1; 0 without a check-in, and below it never."""
    expected: Decimal
    """Share of the way at which a straight line would be today."""
    at_risk: bool
    """Behind by more than the tolerance, or the owner is unsure."""


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
    def at_risk(self) -> bool:
        """Whether any key result is."""
        return any(state.at_risk for state in self.key_results)


def objectives(playbook: Playbook, today: date) -> tuple[ObjectiveState, ...]:
    """The objectives of the cycle that is running today; empty between cycles."""
    running = (cycle for cycle in playbook.all(OkrCycle) if today in cycle.cycle)
    return tuple(state for cycle in running for state in cycle_objectives(cycle, today))


def cycle_objectives(cycle: OkrCycle, today: date) -> tuple[ObjectiveState, ...]:
    """The objectives of a cycle as of a day; after its end as they ended."""
    return tuple(
        ObjectiveState(
            objective, cycle, tuple(key_result_state(result, cycle.cycle, today) for result in objective.key_results)
        )
        for objective in cycle.objectives
    )


def key_result_state(result: KeyResult, cycle: Period, today: date) -> KeyResultState:
    """Where a key result stands on a day."""
    seen = (check_in for check_in in result.check_ins if check_in.date <= today)
    last = max(seen, key=lambda check_in: check_in.date, default=None)
    reached = progress(result, last.value) if last else Decimal(0)
    expected = expected_progress(result, cycle, today)
    unsure = last is not None and last.confidence is Confidence.LOW
    behind = reached < expected - TOLERANCE
    return KeyResultState(result, last, reached, expected, at_risk=reached < 1 and (unsure or behind))


def progress(result: KeyResult, value: Quantity) -> Decimal:
    """Share of the way from baseline to target that a value has come, kept between 0 and 1.

    The way may lead up or down. A level to hold was held when the cycle began: the baseline lies on its good side, and
    so must the value. A baseline equal to the target counts as held from above.
    """
    start, end, now = result.baseline.magnitude, result.target.magnitude, value.magnitude
    if result.aim is Aim.HOLD or start == end:
        return Decimal(1) if (now <= end if start < end else now >= end) else Decimal(0)
    return min(max((now - start) / (end - start), Decimal(0)), Decimal(1))


def expected_progress(result: KeyResult, cycle: Period, today: date) -> Decimal:
    """Where a straight line from 0 to 1 over the cycle would be at the end of a day; a level to hold is always due."""
    if result.aim is Aim.HOLD:
        return Decimal(1)
    length = (cycle.end - cycle.start).days + 1
    passed = (today - cycle.start).days + 1
    return min(max(Decimal(passed) / length, Decimal(0)), Decimal(1))
