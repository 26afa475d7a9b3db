"""`touchpoints/`: encounters between the customer and us or a partner."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Record, Thing
from cxplaybook.model.refs import MetricRef, PartnerRef, RoleRef, SystemRef
from cxplaybook.model.text import Prose, Text


class TouchpointDecision(StrEnum):
    """What we have decided to do with a touchpoint."""

    KEEP = "keep"
    DEVELOP = "develop"
    RETIRE = "retire"


class Channel(StrEnum):
    """Where it takes place."""

    PHONE = "phone"
    EMAIL = "email"
    TEXT_MESSAGE = "text-message"
    CHAT = "chat"
    WEB = "web"
    APP = "app"
    LETTER = "letter"
    ON_SITE = "on-site"
    SHOP = "shop"
    EVENT = "event"
    MEDIA = "media"
    SOCIAL = "social"
    VIDEO = "video"


@dataclass(frozen=True, kw_only=True)
class Responsibility(Record):
    """What a role does for a touchpoint."""

    role: RoleRef
    """The role."""
    does: Prose
    """Its part."""


@dataclass(frozen=True, kw_only=True)
class Touchpoint(Thing):
    """An encounter."""

    kind: ClassVar[str] = "touchpoint"
    folder: ClassVar[str | None] = "touchpoints"

    title: Text
    """Name of the encounter."""
    channel: Channel
    """Where it takes place."""
    customer_goal: Prose
    """What the customer wants to get done."""
    moment_of_truth: bool = False
    """True: here the customer decides what to think of us."""
    target_experience: Prose
    """What the customer says or does when it went well."""
    decision: TouchpointDecision
    """What we do with it."""
    because: Prose
    """Grounds of the decision."""
    delivered_by: PartnerRef | None = None
    """Partner in whose hands it is. None: ours."""
    outsourced_because: Prose | None = None
    """Grounds for a partner. None: it is ours."""
    responsible: tuple[Responsibility, ...]
    """Every role with its part, in the order in which the customer meets or needs them."""
    systems: tuple[SystemRef, ...] = ()
    """IT systems it runs on."""
    metrics: tuple[MetricRef, ...] = ()
    """Metrics that show how it goes."""
