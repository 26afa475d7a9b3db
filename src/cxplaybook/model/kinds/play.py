"""`plays/`: operating models of daily work, step by step."""

from dataclasses import dataclass
from typing import ClassVar

from cxplaybook.model.base import Record, Thing
from cxplaybook.model.refs import BattleRef, PromiseRef, RoleRef, SystemRef, TouchpointRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Duration


@dataclass(frozen=True, kw_only=True)
class Step(Record):
    """One step of a play."""

    role: RoleRef
    """Who does it."""
    do: Prose
    """What is done."""
    within: Duration | None = None
    """Longest time from the step before. None: at once or in its own time."""
    tool: Text | None = None
    """What it is done with. None: nothing special, or a `system`."""
    system: SystemRef | None = None
    """IT system it is done in. None: none."""


@dataclass(frozen=True, kw_only=True)
class Escalation(Record):
    """What happens when a play gets stuck."""

    when: Prose
    """The sign that it is stuck."""
    to: RoleRef
    """Who takes over or helps."""
    within: Duration | None = None
    """Time in which they answer. None: not set."""


@dataclass(frozen=True, kw_only=True)
class Play(Thing):
    """An operating model: what we do when something happens."""

    kind: ClassVar[str] = "play"
    folder: ClassVar[str | None] = "plays"

    title: Text
    """Name of the play."""
    battle: BattleRef
    """The battle it serves."""
    when: Prose
    """The trigger: "when a customer calls about a cold house"."""
    steps: tuple[Step, ...]
    """What is done, in order."""
    escalation: tuple[Escalation, ...] = ()
    """What happens when it gets stuck."""
    done_well: Prose
    """What good looks like."""
    redeems: tuple[PromiseRef, ...] = ()
    """Promises it keeps."""
    touchpoints: tuple[TouchpointRef, ...] = ()
    """Where the customer meets it."""
