"""`listening/`: channels in which customers or employees are heard, for a decision."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Record, Thing
from cxplaybook.model.refs import ForumRef, RoleRef, SegmentRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Cadence


class ListeningForm(StrEnum):
    """How people are heard."""

    SURVEY = "survey"
    INTERVIEW = "interview"
    FEEDBACK = "feedback"
    MYSTERY_SHOPPING = "mystery-shopping"
    COMMUNITY = "community"
    INTERNAL_NARRATIVE = "internal-narrative"
    STATISTICS = "statistics"


@dataclass(frozen=True, kw_only=True)
class InformedDecision(Record):
    """A decision that what is heard leads to."""

    decision: Prose
    """The decision."""
    forum: ForumRef
    """Where it is made."""


@dataclass(frozen=True, kw_only=True)
class ClosedLoop(Record):
    """How those who spoke see what became of it."""

    customer: Prose | None = None
    """How the customer sees it. None: only employees are heard here."""
    employee: Prose | None = None
    """How the employee sees it. None: not arranged yet."""


@dataclass(frozen=True, kw_only=True)
class Listening(Thing):
    """A listening channel."""

    kind: ClassVar[str] = "listening"
    folder: ClassVar[str | None] = "listening"

    title: Text
    """Name of the channel."""
    form: ListeningForm
    """How people are heard."""
    question: Prose
    """The strategic question it answers."""
    informs: tuple[InformedDecision, ...] = ()
    """Decisions it leads to. Empty: none, which the checks ask about."""
    asks: Prose
    """Who is asked, and when."""
    segments: tuple[SegmentRef, ...] = ()
    """Customer groups that are heard. Empty: all, or employees."""
    every: Cadence
    """How often."""
    closes_loop: ClosedLoop | None = None
    """How the loop is closed. None: it isn't yet."""
    heard_by: tuple[RoleRef, ...] = ()
    """Roles that read or hear it first-hand."""
