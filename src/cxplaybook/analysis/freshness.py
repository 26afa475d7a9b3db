"""What has grown old: metrics that nobody measured lately, evidence from years ago.

Checks report it; pages may mark it. A rhythm that follows occasions and not the calendar never grows old here.
"""

from datetime import date

from cxplaybook.analysis.series import overall
from cxplaybook.model import Evidence
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.promise import Promise
from cxplaybook.values import Period, PeriodKind

TURNS = 2
"""How many of its own turns a metric may miss before its newest value is old: one may still be under way."""
EVIDENCE_MONTHS = 24
"""From this age on evidence tells of customers as they were."""


def stale_value(metric: Metric, today: date) -> Period | None:
    """The period of a metric's newest value, when it lies more than two turns before the running one.

    None: it is new enough, nothing was measured yet, or it isn't measured by the calendar.
    """
    kind = metric.cadence.period_kind
    measured = [point.period for point in overall(metric) if point.value is not None]
    if kind is None or not measured:
        return None
    oldest = Period.containing(today, kind).plus(-TURNS * metric.cadence.every)
    return measured[-1] if measured[-1].end < oldest.start else None


def old_evidence(promise: Promise, today: date) -> Evidence | None:
    """The newest evidence of a promise, when it is older than 24 months; None: there is newer, or none at all."""
    newest = max(promise.evidence, key=lambda evidence: evidence.date.end, default=None)
    oldest = Period.containing(today, PeriodKind.MONTH).plus(-EVIDENCE_MONTHS).start
    return newest if newest is not None and newest.date.end < oldest else None
