"""`roles/`: what the vision means for each role."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Compensation, Item, Record, Thing
from cxplaybook.model.refs import (
    BattleRef,
    MetricRef,
    PartnerRef,
    PlayRef,
    PromiseRef,
    RoleRef,
    TouchpointRef,
    TrainingRef,
    UnitRef,
    WayOfLeadingRef,
)
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Cadence, Duration


class Contact(StrEnum):
    """How a role meets the customer."""

    FRONTLINE = "frontline"
    SUPPORT = "support"
    LEADERSHIP = "leadership"
    PARTNER = "partner"

    @property
    def meets_customers(self) -> bool:
        """Whether customers meet people of the role as part of its work."""
        return self in (Contact.FRONTLINE, Contact.PARTNER)


@dataclass(frozen=True, kw_only=True)
class Expectation(Item):
    """What a role does in one situation for one must-win battle."""

    kind: ClassVar[str] = "expectation"

    battle: BattleRef
    """The battle it serves."""
    when: Prose
    """The situation: "I set off to a visit"."""
    do: Prose
    """What I do, so concretely that a colleague could see whether I did."""
    not_: Prose | None = None
    """What I don't do. None: nothing stands in the way."""
    done_well: Prose | None = None
    """What it looks like when it is done well, as somebody beside me would see it. None: not written yet."""
    promise: PromiseRef | None = None
    """Promise it keeps. None: it rests on the battle alone."""
    play: PlayRef | None = None
    """Play it is part of. None: it needs no steps."""
    touchpoint: TouchpointRef | None = None
    """Where the customer notices. None: inside the organisation, or everywhere."""
    training: TrainingRef | None = None
    """Training that teaches it. None: not trained yet."""
    led_by: WayOfLeadingRef | None = None
    """How leaders follow it. None: nobody does yet."""


@dataclass(frozen=True, kw_only=True)
class Untouched(Record):
    """A battle that does not touch the role, with the reason."""

    battle: BattleRef
    """The battle."""
    because: Prose
    """Why it doesn't touch the role, and who carries it."""


@dataclass(frozen=True, kw_only=True)
class Mandate(Record):
    """Something the role decides for the customer without asking."""

    may: Prose
    """What I may decide."""
    up_to: Compensation | None = None
    """Highest amount or share of the price, each time. None: it isn't about money."""
    within: Duration | None = None
    """Longest time I may promise or use. None: no limit of time."""
    exception: Prose | None = None
    """Rule I may leave aside. None: none."""
    beyond: RoleRef | None = None
    """Who decides or helps beyond it. None: my own leader."""


@dataclass(frozen=True, kw_only=True)
class MyNumbers(Record):
    """Metrics of the role."""

    steer_by: tuple[MetricRef, ...] = ()
    """Metrics that help me steer my own work: leading ones, for coaching."""
    report: tuple[MetricRef, ...] = ()
    """Metrics my work shows in, for the organisation's reporting."""


@dataclass(frozen=True, kw_only=True)
class Support(Record):
    """One way in which the role is supported and led."""

    way: WayOfLeadingRef
    """Practice, as the management model describes it."""
    every: Cadence
    """How often."""
    by: RoleRef | None = None
    """Who does it with me. None: my own leader."""
    about: Prose | None = None
    """What we look at. None: as the practice says."""


@dataclass(frozen=True, kw_only=True)
class CustomerLink(Record):
    """How the work of a role reaches the customer through others."""

    how: Prose
    """What the customer notices of my work."""
    through: tuple[RoleRef, ...] = ()
    """Roles that carry it to the customer."""
    touchpoints: tuple[TouchpointRef, ...] = ()
    """Where the customer notices."""
    customer_visible: Prose | None = None
    """How the customer is made visible to me. None: not arranged yet."""


@dataclass(frozen=True, kw_only=True)
class Question(Record):
    """A question with its answer, to check one's own understanding."""

    question: Prose
    """A situation of today."""
    answer: Prose
    """What the vision says about it."""


@dataclass(frozen=True, kw_only=True)
class Role(Thing):
    """A role: what the vision asks of it, lets it decide and gives it."""

    kind: ClassVar[str] = "role"
    folder: ClassVar[str | None] = "roles"

    title: Text
    """Name of the role, as people in it call themselves."""
    unit: UnitRef
    """Part of the organisation."""
    contact: Contact
    """How the role meets the customer."""
    people: int | None = None
    """How many people work in it. None: not told."""
    reports_to: RoleRef | None = None
    """Role of the leader. None: not told."""
    partner: PartnerRef | None = None
    """Partner whose people work in the role. None: our own staff."""
    vision_for_me: Prose
    """What the vision means for this role, in one concrete sentence."""
    expectations: tuple[Expectation, ...]
    """What the role does, situation by situation."""
    not_for_this_role: tuple[Untouched, ...] = ()
    """Battles that don't touch the role, each with a reason."""
    mandate: tuple[Mandate, ...] = ()
    """What the role decides without asking. Empty: nothing, which the page says."""
    my_numbers: MyNumbers | None = None
    """Metrics to steer by and to report. None: none yet."""
    supported_by: tuple[Support, ...] = ()
    """How the role is supported and led."""
    reaches_customer: CustomerLink | None = None
    """How the work reaches the customer. None: the role meets the customer itself."""
    check_yourself: tuple[Question, ...] = ()
    """A few questions with answers."""
