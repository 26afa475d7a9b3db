"""`okrs/`: objectives and key results (OKR) of one cycle."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Item, Record, Thing
from cxplaybook.model.refs import BattleRef, MetricRef, RoadmapRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Period, Quantity


class Aim(StrEnum):
    """What a key result wants of its value."""

    REACH = "reach"
    HOLD = "hold"


class Confidence(StrEnum):
    """How sure the owner is of reaching a key result."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, kw_only=True)
class CheckIn(Record):
    """A look at a key result on one day."""

    date: date
    """The day."""
    value: Quantity
    """Where it stands."""
    confidence: Confidence | None = None
    """How sure the owner is of reaching the target. None: nobody has said; the value alone tells."""
    note: Prose | None = None
    """What happened and what is done next. None: nothing to tell."""


@dataclass(frozen=True, kw_only=True)
class KeyResult(Item):
    """A number that shows whether an objective is reached."""

    kind: ClassVar[str] = "key-result"

    title: Text
    """The result in a few words."""
    metric: MetricRef | None = None
    """Metric it moves. None: it is counted for this cycle only."""
    aim: Aim = Aim.REACH
    """Whether the value is to get from the baseline to the target, or to stay at least as good as the target."""
    baseline: Quantity
    """Where the value stood when the cycle began."""
    target: Quantity
    """Where it is to be when the cycle ends."""
    check_ins: tuple[CheckIn, ...] = ()
    """Looks at it, oldest first."""


@dataclass(frozen=True, kw_only=True)
class Objective(Item):
    """What is to be achieved in the cycle, in words."""

    kind: ClassVar[str] = "objective"

    title: Text
    """The objective."""
    battle: BattleRef
    """The battle it takes forward."""
    why: Prose | None = None
    """Why now. None: the battle says it."""
    key_results: tuple[KeyResult, ...]
    """Numbers that show it."""
    response: RoadmapRef | None = None
    """Roadmap item that answers when it falls behind. None: none."""


@dataclass(frozen=True, kw_only=True)
class OkrCycle(Thing):
    """The objectives of one cycle."""

    kind: ClassVar[str] = "okr"
    folder: ClassVar[str | None] = "okrs"

    title: Text
    """Name of the cycle."""
    cycle: Period
    """The cycle, usually a quarter."""
    learnt: Prose | None = None
    """What the cycle taught. None: it still runs."""
    objectives: tuple[Objective, ...]
    """Objectives."""
