"""`partners/`: types of partners who carry the vision with us."""

from dataclasses import dataclass
from typing import ClassVar

from cxplaybook.model.base import Record, Thing
from cxplaybook.model.refs import BattleRef, PromiseRef, RoleRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Cadence


@dataclass(frozen=True, kw_only=True)
class Commitment(Record):
    """What partner and we have agreed, for the same vision."""

    title: Prose
    """The commitment."""
    promise: PromiseRef | None = None
    """Promise it keeps. None: none in particular."""


@dataclass(frozen=True, kw_only=True)
class PartnerExpectation(Record):
    """What we expect of a partner in one situation."""

    battle: BattleRef
    """The battle it serves."""
    when: Prose
    """The situation."""
    do: Prose
    """What the partner does."""


@dataclass(frozen=True, kw_only=True)
class Verification(Record):
    """How we see that a partner keeps to it."""

    how: Prose
    """What is looked at."""
    every: Cadence
    """How often."""
    by: RoleRef
    """Who looks."""


@dataclass(frozen=True, kw_only=True)
class Partner(Thing):
    """A type of partner; never a person or one company."""

    kind: ClassVar[str] = "partner"
    folder: ClassVar[str | None] = "partners"

    title: Text
    """Name of the type: "partner installers in the north"."""
    does: Prose
    """What they do for our customers."""
    because: Prose
    """Grounds for leaving it to a partner."""
    commitments: tuple[Commitment, ...]
    """What is agreed for the same vision."""
    expectations: tuple[PartnerExpectation, ...] = ()
    """What we expect, situation by situation."""
    verified_by: tuple[Verification, ...] = ()
    """How we see that it holds."""
