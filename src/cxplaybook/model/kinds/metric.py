"""`metrics/`: what is measured, why, and what is good enough. The values are in `metrics/data/<id>.csv`."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Baseline, Record, Target, Thing
from cxplaybook.model.refs import ListeningRef, MetricRef, SegmentRef, ServedRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Cadence, Period, Quantity


class MetricType(StrEnum):
    """What a metric looks at."""

    RELATIONSHIP = "relationship"
    TOUCHPOINT = "touchpoint"
    JOURNEY = "journey"
    EMPLOYEE = "employee"
    OUTCOME = "outcome"


class Timing(StrEnum):
    """Whether a metric tells what is coming or what has been."""

    LEADING = "leading"
    LAGGING = "lagging"


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"
    HOLD = "hold"


@dataclass(frozen=True, kw_only=True)
class Limits(Record):
    """Where a value starts to worry, on the bad side of the target."""

    amber: Quantity | None = None
    """From here on it needs attention. None: no such limit."""
    red: Quantity | None = None
    """From here on it needs action. None: no such limit."""


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a metric's series."""

    period: Period
    """When."""
    value: Decimal | None
    """In the metric's unit. None: a gap, nothing was measured."""
    n: int | None = None
    """Number of cases behind the value. None: not told."""
    segment: str | None = None
    """Part of the customers the value is about. None: all."""
    note: str | None = None
    """What to know about the value. None: nothing."""


@dataclass(frozen=True, kw_only=True)
class Metric(Thing):
    """A metric that is derived from the strategy."""

    kind: ClassVar[str] = "metric"
    folder: ClassVar[str | None] = "metrics"

    title: Text
    """Name of the metric."""
    serves: tuple[ServedRef, ...]
    """Business goals and battles it shows the state of."""
    why_this: Prose
    """Why exactly this metric shows it."""
    type: MetricType
    """What it looks at."""
    timing: Timing
    """Whether it leads or lags."""
    unit: Text
    """Unit of the values: `%`, `EUR`, `min`, `points` …"""
    decimals: int = 0
    """Decimals that are shown."""
    direction: Direction
    """Which way is better."""
    formula: Prose
    """How it is computed, so that another person gets the same number."""
    source: Text
    """Where the values come from."""
    cadence: Cadence
    """How often it is measured."""
    baseline: Baseline | None = None
    """Where it stood before the work began. None: not known."""
    target: Target | None = None
    """What is good enough. None: it is only watched."""
    limits: Limits | None = None
    """Where it starts to worry. None: only the target counts."""
    segments: tuple[SegmentRef, ...] = ()
    """Customer groups the series is split by."""
    listening: ListeningRef | None = None
    """Listening channel that gives the values. None: another source."""
    counter_metric: MetricRef | None = None
    """Metric that shows when this one is won at the customer's cost. None: none named."""
    gaming_risk: Prose | None = None
    """How the number could be made good without the customer noticing. None: not thought through."""
    series: tuple[Point, ...] = ()
    """The values from the CSV file beside it, oldest first; not a field of the YAML file. Empty: nothing measured."""
