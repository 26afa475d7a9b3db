"""Whether a promise is kept, on the real series of its metric."""

from dataclasses import dataclass
from enum import StrEnum

from cxplaybook.analysis.series import in_force, meets, overall
from cxplaybook.model import Playbook
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.model.kinds.promise import Promise


class Keeping(StrEnum):
    """What can be said about a promise."""

    KEPT = "kept"
    MISSED = "missed"
    NOT_PROVABLE = "not-provable"
    """No metric, no target, no value, none since the target came into force, or a value of no case at all."""


@dataclass(frozen=True, slots=True)
class PromiseResult:
    """How a promise went in the newest measured period."""

    keeping: Keeping
    metric: Metric | None
    """Metric that shows it. None: not chosen yet."""
    point: Point | None
    """The value it was judged by. None: there is none."""


def promise_result(promise: Promise, playbook: Playbook) -> PromiseResult:
    """How a promise went: the newest value of its metric against the promise's own target, or else the metric's."""
    metric = playbook.get(Metric, promise.metric.id) if promise.metric else None
    if metric is None:
        return PromiseResult(Keeping.NOT_PROVABLE, None, None)
    measured = [point for point in overall(metric) if point.value is not None]
    target = promise.target or metric.target
    last = measured[-1] if measured else None
    if last is None or last.value is None or last.n == 0 or target is None or not in_force(target, last.period):
        return PromiseResult(Keeping.NOT_PROVABLE, metric, last)
    kept = meets(metric, target, last.value)
    return PromiseResult(Keeping.KEPT if kept else Keeping.MISSED, metric, last)
