"""`change-programme.yaml`: how the organisation carries the change through."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Evidence, Item, Record, Risk, Thing
from cxplaybook.model.refs import RoleOrUnitRef, RoleRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Cadence


class ChangeStage(StrEnum):
    """Where an organisation is on its way through a change."""

    ENTHUSIASM = "enthusiasm"
    CONFUSION = "confusion"
    AWAKENING = "awakening"
    CHANGE = "change"


class BarrierType(StrEnum):
    """What kind of obstacle stands in the way."""

    SILOS = "silos"
    CULTURE = "culture"
    REWARDS = "rewards"
    IMPATIENCE = "impatience"
    BUSINESS_CASE = "business-case"
    OVERLOAD = "overload"
    SKILLS = "skills"
    SYSTEMS = "systems"


@dataclass(frozen=True, kw_only=True)
class Stage(Record):
    """Where we are now."""

    at: ChangeStage
    """The stage."""
    because: Prose
    """What shows it."""
    evidence: tuple[Evidence, ...] = ()
    """Figures behind it. Empty: an impression."""
    risks: tuple[Risk, ...] = ()
    """Risks of this stage."""


@dataclass(frozen=True, kw_only=True)
class ChangeAgent(Record):
    """Roles or units that carry the change among their colleagues."""

    who: RoleOrUnitRef
    """The role or unit."""
    does: Prose
    """What they do."""
    time: Text | None = None
    """Working time they have for it. None: not set aside."""


@dataclass(frozen=True, kw_only=True)
class Barrier(Item):
    """Something that holds the change back."""

    kind: ClassVar[str] = "barrier"

    title: Text
    """The obstacle."""
    type: BarrierType
    """What kind it is."""
    countermeasure: Prose
    """What is done about it."""


@dataclass(frozen=True, kw_only=True)
class Communication(Record):
    """Something that is told again and again."""

    title: Text
    """What is told."""
    to: tuple[RoleOrUnitRef, ...] = ()
    """To whom. Empty: everybody."""
    channel: Text
    """Where."""
    every: Cadence
    """How often."""
    by: RoleRef
    """Who tells."""


@dataclass(frozen=True, kw_only=True)
class Word(Record):
    """A word we use of customers, or don't."""

    say: Text
    """The word we use."""
    instead_of: Text
    """The word we don't use."""
    because: Prose | None = None
    """Why. None: it is plain."""


@dataclass(frozen=True, kw_only=True)
class Narrative(Record):
    """How we speak of customers and of the change."""

    story: Prose
    """The change, told in a few sentences."""
    words: tuple[Word, ...] = ()
    """Words we use and don't."""


@dataclass(frozen=True, kw_only=True)
class ChangeProgramme(Thing):
    """How the change is carried through."""

    kind: ClassVar[str] = "change-programme"
    file: ClassVar[str | None] = "change-programme.yaml"

    stage: Stage
    """Where we are now."""
    agents: tuple[ChangeAgent, ...] = ()
    """Who carries it."""
    barriers: tuple[Barrier, ...] = ()
    """What holds it back."""
    communication: tuple[Communication, ...] = ()
    """What is told, how often."""
    narrative: Narrative
    """How we speak."""
