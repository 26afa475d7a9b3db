"""`promises/`: minimum levels that people can act on and customers can notice."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Compensation, Evidence, Record, Target, Thing
from cxplaybook.model.refs import (
    BattleRef,
    ForumRef,
    MetricRef,
    RewardRef,
    RoleRef,
    SegmentRef,
    TouchpointRef,
)
from cxplaybook.model.text import Prose, Text


class PromiseState(StrEnum):
    """How far a promise has come."""

    PROPOSED = "proposed"
    SELECTED = "selected"
    LIVE = "live"
    RETIRED = "retired"

    @property
    def chosen(self) -> bool:
        """Whether leadership selected the promise and hasn't ended it."""
        return self in (PromiseState.SELECTED, PromiseState.LIVE)


class Given(StrEnum):
    """To whom a promise is given."""

    PUBLIC = "public"
    INTERNAL = "internal"


@dataclass(frozen=True, kw_only=True)
class TookPart(Record):
    """A staff group that took part in writing something."""

    role: RoleRef
    """The group."""
    how: Text
    """How it took part: "two workshops"."""
    date: date
    """When."""


@dataclass(frozen=True, kw_only=True)
class Decision(Record):
    """Who decided something, and when."""

    by: ForumRef
    """The forum."""
    date: date
    """The day."""


@dataclass(frozen=True, kw_only=True)
class Ending(Record):
    """The end of a promise."""

    date: date
    """Last day it was given."""
    because: Prose
    """Why it ended, and what came in its place."""


@dataclass(frozen=True, kw_only=True)
class Promise(Thing):
    """A customer promise."""

    kind: ClassVar[str] = "promise"
    folder: ClassVar[str | None] = "promises"

    title: Text
    """The promise in a few words."""
    state: PromiseState
    """How far it has come."""
    battle: BattleRef
    """The battle it serves."""
    wording: Prose | None = None
    """What the customer is told, word by word. None: the title."""
    given: Given = Given.INTERNAL
    """To whom it is given: to the customer in public, or among ourselves."""
    segments: tuple[SegmentRef, ...] = ()
    """Customers it is for. Empty: all."""
    problem: Prose
    """The real problem of customers that it answers."""
    evidence: tuple[Evidence, ...]
    """What shows the problem."""
    made_with: tuple[TookPart, ...]
    """Staff groups that took part in writing it."""
    decided: Decision | None = None
    """Leadership's selection. None: not selected yet."""
    live_since: date | None = None
    """First day it was given. None: not yet."""
    metric: MetricRef | None = None
    """Metric that shows whether it is kept. None: not chosen yet."""
    target: Target | None = None
    """The minimum level. None: not set yet."""
    touchpoints: tuple[TouchpointRef, ...] = ()
    """Where the customer notices it."""
    if_broken: Prose | None = None
    """What the customer gets, and who sees to it, when it is broken. None: not decided."""
    compensation: Compensation | None = None
    """Amount or share of the price that the customer gets. None: no money."""
    exceptions: Prose | None = None
    """When it doesn't hold. None: it always holds."""
    reward: RewardRef | None = None
    """How keeping it is rewarded. None: not rewarded."""
    retired: Ending | None = None
    """How it ended. None: it hasn't."""
