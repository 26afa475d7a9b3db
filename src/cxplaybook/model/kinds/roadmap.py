"""`roadmap.yaml`: where we will be in one to three years, and what we do for it in the next twelve months."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Item, Thing
from cxplaybook.model.refs import BattleRef, GapRef, ResponseRuleRef, RoleRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Money


class RoadmapStatus(StrEnum):
    """How far a roadmap item has come."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    DONE = "done"
    STOPPED = "stopped"


@dataclass(frozen=True, kw_only=True)
class Milestone(Item):
    """What is true at the end of a year: the vision level."""

    kind: ClassVar[str] = "milestone"

    title: Text
    """The state reached."""
    year: int
    """Which year from the start of the roadmap, 1 to 3."""
    battle: BattleRef
    """The battle it belongs to."""
    outcome: Prose
    """What customers notice."""


@dataclass(frozen=True, kw_only=True)
class RoadmapItem(Item):
    """Something to be done: the execution level."""

    kind: ClassVar[str] = "roadmap-item"

    title: Text
    """What is done."""
    horizon: int
    """Months within which it is done: 1, 3, 6 or 12."""
    outcome: Prose
    """What there is afterwards."""
    battle: BattleRef
    """The battle it serves."""
    start: date
    """First day."""
    due: date
    """Day by which it is done."""
    status: RoadmapStatus
    """How far it has come."""
    closes: tuple[GapRef, ...] = ()
    """Gaps it closes."""
    answers: tuple[ResponseRuleRef, ...] = ()
    """Response rules that fired, which it answers."""
    affects: tuple[RoleRef, ...] = ()
    """Roles whose work it changes."""
    quick_win: bool = False
    """True: customers or staff notice it within weeks."""
    budget: Money | None = None
    """Money set aside. None: done with what there is."""

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.status in (RoadmapStatus.PLANNED, RoadmapStatus.ONGOING)

    def late(self, today: date) -> bool:
        """Whether it is still to be done and its day is over."""
        return self.open and today > self.due


@dataclass(frozen=True, kw_only=True)
class Roadmap(Thing):
    """The way to the vision."""

    kind: ClassVar[str] = "roadmap"
    file: ClassVar[str | None] = "roadmap.yaml"

    starts: date
    """First day of year 1."""
    vision_level: tuple[Milestone, ...] = ()
    """Years 1 to 3."""
    items: tuple[RoadmapItem, ...]
    """The next twelve months, and what was done before."""
