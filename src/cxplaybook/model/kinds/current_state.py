"""`current-state.yaml`: findings that explain today's results, and the gaps to close."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Evidence, Item, Thing
from cxplaybook.model.refs import BattleRef, FindingRef
from cxplaybook.model.text import Prose, Text


class Subject(StrEnum):
    """Whose experience a finding is about."""

    CUSTOMERS = "customers"
    EMPLOYEES = "employees"


class Strength(StrEnum):
    """What a finding does to the vision."""

    SUPPORTS = "supports"
    CHALLENGES = "challenges"
    SLOWS = "slows"
    PREVENTS = "prevents"


class GapSeverity(StrEnum):
    """How much a gap stands in the way."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, kw_only=True)
class Finding(Item):
    """Something true today that explains the results, good or bad."""

    kind: ClassVar[str] = "finding"

    title: Text
    """What was found, in one sentence."""
    about: Subject
    """Whose experience it describes."""
    strength: Strength
    """What it does to the vision."""
    explains: Prose | None = None
    """How it produces today's results. None: the title says it all."""
    evidence: tuple[Evidence, ...]
    """What shows that it is true."""


@dataclass(frozen=True, kw_only=True)
class Gap(Item):
    """The distance between today and the vision in one matter."""

    kind: ClassVar[str] = "gap"

    title: Text
    """The matter in a few words."""
    from_: Prose
    """How it is today."""
    to: Prose
    """How it is to be."""
    findings: tuple[FindingRef, ...]
    """What shows the gap."""
    battle: BattleRef
    """The battle that closes it."""
    severity: GapSeverity
    """How much it stands in the way."""


@dataclass(frozen=True, kw_only=True)
class CurrentState(Thing):
    """Where the organisation stands today."""

    kind: ClassVar[str] = "current-state"
    file: ClassVar[str | None] = "current-state.yaml"

    as_of: date
    """Day the picture was taken."""
    summary: Prose | None = None
    """The picture in a few sentences. None: the findings speak."""
    findings: tuple[Finding, ...]
    """What explains today's results."""
    gaps: tuple[Gap, ...] = ()
    """What is to be closed."""
