"""`journeys/`: a segment's whole way, from before it knows of us until it leaves."""

from dataclasses import dataclass
from typing import ClassVar

from cxplaybook.model.base import Evidence, Item, Record, Thing
from cxplaybook.model.refs import MetricRef, SegmentRef, TouchpointRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Percent


@dataclass(frozen=True, kw_only=True)
class Return(Record):
    """A way back to an earlier phase: journeys are not straight."""

    to: str
    """Id of the phase in the same journey."""
    because: Prose
    """Why customers go back."""


@dataclass(frozen=True, kw_only=True)
class Exit(Record):
    """A point at which customers leave."""

    title: Text
    """Where and how they leave."""
    because: Prose
    """Why."""
    share: Percent | None = None
    """How many of those who come this far. None: not known."""
    evidence: tuple[Evidence, ...] = ()
    """How we know. Empty: we don't yet."""


@dataclass(frozen=True, kw_only=True)
class Phase(Item):
    """A phase of a journey."""

    kind: ClassVar[str] = "phase"

    title: Text
    """Name of the phase, from the customer's side."""
    goal: Prose
    """What the customer wants to get done here."""
    feeling: int
    """How it feels today, from -2 (miserable) to +2 (delighted)."""
    feels: Prose
    """The feeling in the customer's words."""
    touchpoints: tuple[TouchpointRef, ...] = ()
    """Where the customer meets us or a partner, in order. Empty: nowhere, the customer is alone."""
    metrics: tuple[MetricRef, ...] = ()
    """Metrics of the phase as a whole."""
    returns: tuple[Return, ...] = ()
    """Ways back from here."""
    exits: tuple[Exit, ...] = ()
    """Exit points."""


@dataclass(frozen=True, kw_only=True)
class Journey(Thing):
    """A customer journey."""

    kind: ClassVar[str] = "journey"
    folder: ClassVar[str | None] = "journeys"

    title: Text
    """Name of the journey."""
    segment: SegmentRef
    """Whose way it is."""
    summary: Prose | None = None
    """The way in two or three sentences. None: the phases tell it."""
    phases: tuple[Phase, ...]
    """Phases in order."""
