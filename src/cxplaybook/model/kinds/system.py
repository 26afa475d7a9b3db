"""`systems/`: IT systems that the change needs."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Thing
from cxplaybook.model.refs import BattleRef, MetricRef
from cxplaybook.model.text import Prose, Text


class Readiness(StrEnum):
    """Whether a system does what the strategy requires."""

    READY = "ready"
    PARTLY = "partly"
    MISSING = "missing"


@dataclass(frozen=True, kw_only=True)
class System(Thing):
    """An IT system. Touchpoints and plays that use it point at it."""

    kind: ClassVar[str] = "system"
    folder: ClassVar[str | None] = "systems"

    title: Text
    """Name of the system."""
    does: Prose
    """What it is used for."""
    requirement: Prose
    """What the strategy requires of it."""
    battles: tuple[BattleRef, ...]
    """Battles that need it."""
    metrics: tuple[MetricRef, ...] = ()
    """Metrics whose values it gives."""
    readiness: Readiness
    """Whether it does what is required."""
    missing: Prose | None = None
    """What is still missing. None: nothing."""
