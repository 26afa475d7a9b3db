"""`strategy.yaml`: business goals, vision, choices and must-win battles."""

from dataclasses import dataclass
from typing import ClassVar

from cxplaybook.model.base import Item, Record, Thing
from cxplaybook.model.refs import GoalRef, MetricRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Period


@dataclass(frozen=True, kw_only=True)
class Goal(Item):
    """A goal of the business that customer experience serves."""

    kind: ClassVar[str] = "goal"

    title: Text
    """The goal, with its number where it has one."""
    because: Prose | None = None
    """Why the organisation wants it. None: it speaks for itself."""
    metrics: tuple[MetricRef, ...] = ()
    """Metrics that show whether it is reached."""


@dataclass(frozen=True, kw_only=True)
class Vision(Record):
    """The experience the organisation wants its customers to have."""

    statement: Prose
    """The vision in one sentence."""
    leading_attribute: Text
    """The one word that decides when two good things compete: fastest, most effortless, cheapest …"""
    until: Period | None = None
    """Period by which it is to be true. None: it has no end."""
    means: tuple[Prose, ...] = ()
    """What it means in practice."""
    does_not_mean: tuple[Prose, ...] = ()
    """What it does not mean, so that nobody spends energy on it."""


@dataclass(frozen=True, kw_only=True)
class Choice(Item):
    """Something the organisation does, together with what it leaves undone for it."""

    kind: ClassVar[str] = "choice"

    title: Text
    """The choice in a few words."""
    we_do: Prose
    """What we choose to do."""
    we_do_not: Prose
    """What we choose not to do: the opt-out."""
    because: Prose
    """Why."""


@dataclass(frozen=True, kw_only=True)
class Battle(Item):
    """A must-win battle: one of the few things that have to succeed for the vision to come true."""

    kind: ClassVar[str] = "battle"

    title: Text
    """The battle in a few words."""
    why: Prose
    """Why exactly this has to be won."""
    changes: tuple[Prose, ...]
    """What is different for customers or staff when it is won."""
    goals: tuple[GoalRef, ...]
    """Business goals it serves."""
    metrics: tuple[MetricRef, ...] = ()
    """Metrics that show who is winning."""


@dataclass(frozen=True, kw_only=True)
class Strategy(Thing):
    """Where the organisation is going and what it leaves undone on the way."""

    kind: ClassVar[str] = "strategy"
    file: ClassVar[str | None] = "strategy.yaml"

    mission: Prose | None = None
    """Why the organisation exists. None: not part of this playbook."""
    goals: tuple[Goal, ...]
    """Business goals, most important first."""
    vision: Vision
    """The experience to reach."""
    choices: tuple[Choice, ...] = ()
    """What is done and what is left undone."""
    battles: tuple[Battle, ...]
    """Three to five must-win battles."""
