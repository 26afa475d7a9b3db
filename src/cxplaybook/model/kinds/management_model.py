"""`management-model.yaml`: how customer experience is led, aligned with the strategy, measured and shared."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Item, Record, Thing
from cxplaybook.model.refs import (
    ForumRef,
    MetricRef,
    RoleOrForumRef,
    RoleOrUnitRef,
    RoleRef,
)
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Cadence, Duration, Money, Percent


class Misses(StrEnum):
    """Which line a metric has to be on the wrong side of."""

    TARGET = "target"
    AMBER = "amber"
    RED = "red"


class RewardForm(StrEnum):
    """Whether people get something for it, or thanks."""

    REWARD = "reward"
    RECOGNITION = "recognition"


@dataclass(frozen=True, kw_only=True)
class Forum(Item):
    """A meeting in which customer experience is led."""

    kind: ClassVar[str] = "forum"

    title: Text
    """Name of the forum."""
    purpose: Prose
    """What it is for."""
    every: Cadence
    """How often it meets."""
    months: tuple[int, ...] = ()
    """Months it meets in, 1 to 12. Empty: the cadence tells."""
    chair: RoleRef
    """Who chairs it."""
    members: tuple[RoleRef, ...] = ()
    """Who takes part."""
    inputs: tuple[Text, ...] = ()
    """What is on the table."""
    decides: tuple[Text, ...] = ()
    """What is decided there."""


@dataclass(frozen=True, kw_only=True)
class ClockEntry(Item):
    """Something that happens in certain months each year."""

    kind: ClassVar[str] = "clock-entry"

    title: Text
    """What happens."""
    months: tuple[int, ...]
    """Months, 1 to 12."""
    outcome: Prose | None = None
    """What there is afterwards. None: the title says it."""
    forum: ForumRef | None = None
    """Forum that handles it. None: none."""


@dataclass(frozen=True, kw_only=True)
class DecisionRight(Record):
    """Who decides what."""

    decision: Text
    """The matter."""
    decides: RoleOrForumRef
    """Who decides."""
    heard: tuple[RoleOrForumRef, ...] = ()
    """Who is heard before."""
    told: tuple[RoleOrForumRef, ...] = ()
    """Who is told afterwards."""


@dataclass(frozen=True, kw_only=True)
class Budget(Record):
    """Money for the work on customer experience."""

    amount: Money
    """Whole amount, a fiscal year."""
    covers: tuple[Text, ...] = ()
    """What it pays."""
    decides: RoleOrForumRef
    """Who decides on its use."""
    rule: Prose | None = None
    """How it is used. None: no rule beyond the decision."""


@dataclass(frozen=True, kw_only=True)
class Accountability(Record):
    """What a role answers for, and to whom."""

    role: RoleRef
    """The role, for instance the CX director."""
    answers_for: tuple[Prose, ...]
    """Results and duties."""
    to: RoleOrForumRef
    """To whom."""


@dataclass(frozen=True, kw_only=True)
class Alignment(Record):
    """A practice that keeps actions in line with the organisation's strategy."""

    title: Text
    """The practice."""
    how: Prose
    """What is done."""
    every: Cadence
    """How often."""
    by: RoleOrForumRef
    """Who does it."""


@dataclass(frozen=True, kw_only=True)
class ResponseRule(Item):
    """What happens when a metric misses."""

    kind: ClassVar[str] = "rule"

    title: Text
    """The rule in a few words."""
    metric: MetricRef
    """The metric."""
    misses: Misses = Misses.TARGET
    """Which line counts as a miss."""
    periods_in_a_row: int = 1
    """How many measured periods in a row have to miss."""
    forum: ForumRef
    """Where it is handled."""
    role: RoleRef
    """Who acts."""
    first_action: Prose
    """What is done first."""
    within: Duration
    """Time for the first action, from the end of the period that fired the rule."""


@dataclass(frozen=True, kw_only=True)
class EscalationStep(Record):
    """Where a matter goes when the level below can't solve it."""

    when: Prose
    """The sign."""
    to: RoleOrForumRef
    """Where it goes."""
    within: Duration | None = None
    """Time for an answer. None: not set."""


@dataclass(frozen=True, kw_only=True)
class Participation(Item):
    """A way for staff to shape customer experience."""

    kind: ClassVar[str] = "participation"

    title: Text
    """Name of the practice."""
    how: Prose
    """What people do and what becomes of it."""
    every: Cadence
    """How often."""
    roles: tuple[RoleOrUnitRef, ...] = ()
    """Who takes part. Empty: everybody."""


@dataclass(frozen=True, kw_only=True)
class Reward(Item):
    """Recognition or reward for customer experience."""

    kind: ClassVar[str] = "reward"

    title: Text
    """Name."""
    form: RewardForm
    """Whether people get something, or thanks."""
    what: Prose
    """What people get, and for what."""
    metrics: tuple[MetricRef, ...] = ()
    """Metrics it depends on. Empty: people decide."""
    amount: Money | Percent | None = None
    """Its worth for a person, or its share of the pay. None: no money."""
    roles: tuple[RoleOrUnitRef, ...] = ()
    """Who can get it. Empty: everybody."""


@dataclass(frozen=True, kw_only=True)
class LeadersAction(Record):
    """Something a leader does in person, again and again."""

    role: RoleRef
    """The leader."""
    does: Prose
    """What others see the leader do."""
    every: Cadence
    """How often."""


@dataclass(frozen=True, kw_only=True)
class VisibleCustomer(Record):
    """A way in which functions that never meet customers get to see them."""

    title: Text
    """The practice."""
    how: Prose
    """What happens."""
    every: Cadence
    """How often."""
    roles: tuple[RoleOrUnitRef, ...] = ()
    """For whom. Empty: everybody."""


@dataclass(frozen=True, kw_only=True)
class WayOfLeading(Item):
    """A practice in which a leader follows and helps the work of a role."""

    kind: ClassVar[str] = "way-of-leading"

    title: Text
    """Name: "ride-along"."""
    how: Prose
    """What happens in it and what comes out of it."""


@dataclass(frozen=True, kw_only=True)
class ManagementModel(Thing):
    """How customer experience is led."""

    kind: ClassVar[str] = "management-model"
    file: ClassVar[str | None] = "management-model.yaml"

    forums: tuple[Forum, ...]
    """Meetings, widest view first."""
    annual_clock: tuple[ClockEntry, ...] = ()
    """What happens when in the year."""
    decision_rights: tuple[DecisionRight, ...] = ()
    """Who decides what."""
    budget: Budget | None = None
    """Money for the work. None: no budget of its own."""
    accountability: tuple[Accountability, ...] = ()
    """What the leading roles answer for."""
    alignment: tuple[Alignment, ...] = ()
    """How actions are kept in line with the strategy."""
    response_rules: tuple[ResponseRule, ...] = ()
    """What happens when a metric misses."""
    escalation: tuple[EscalationStep, ...] = ()
    """Where a matter goes that nobody could solve."""
    participation: tuple[Participation, ...] = ()
    """How staff take part."""
    rewards: tuple[Reward, ...] = ()
    """Recognition and reward."""
    leaders_actions: tuple[LeadersAction, ...] = ()
    """What leaders do themselves."""
    visible_customer: tuple[VisibleCustomer, ...] = ()
    """How the customer is made visible to support functions."""
    ways_of_leading: tuple[WayOfLeading, ...] = ()
    """Practices by which roles are led; roles and expectations point at them."""
