"""`trainings/`: training for a task, never in general."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Thing
from cxplaybook.model.refs import RoleRef, TaughtRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Cadence, Duration


class TrainingForm(StrEnum):
    """How a training is held."""

    ON_THE_JOB = "on-the-job"
    WORKSHOP = "workshop"
    SIMULATION = "simulation"
    COACHING = "coaching"
    ONLINE = "online"
    PEER = "peer"


@dataclass(frozen=True, kw_only=True)
class Training(Thing):
    """A training that teaches tasks."""

    kind: ClassVar[str] = "training"
    folder: ClassVar[str | None] = "trainings"

    title: Text
    """Name of the training."""
    teaches: tuple[TaughtRef, ...]
    """Expectations and plays it teaches."""
    roles: tuple[RoleRef, ...]
    """Roles it is for."""
    form: TrainingForm
    """How it is held."""
    length: Duration
    """How long it takes."""
    content: Prose
    """What is practised."""
    learning_shown_by: Prose
    """How a participant shows that the task is learnt."""
    given_by: RoleRef | None = None
    """Who holds it. None: an outside trainer."""
    every: Cadence | None = None
    """How often one takes part. None: once."""
