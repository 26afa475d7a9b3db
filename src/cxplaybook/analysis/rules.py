"""Response rules on the real series: which fired, since when, who acts by when, and what answers them."""

from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from cxplaybook.analysis.calendar import after
from cxplaybook.analysis.series import Judged, Verdict, standing
from cxplaybook.model import Playbook
from cxplaybook.model.kinds.management_model import ManagementModel, Misses, ResponseRule
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.roadmap import Roadmap, RoadmapItem, RoadmapStatus
from cxplaybook.values import Period

_COUNTS = {
    Misses.TARGET: frozenset({Verdict.MISSED, Verdict.AMBER, Verdict.RED}),
    Misses.AMBER: frozenset({Verdict.AMBER, Verdict.RED}),
    Misses.RED: frozenset({Verdict.RED}),
}


@dataclass(frozen=True, slots=True)
class FiredRule:
    """A rule whose condition holds."""

    rule: ResponseRule
    metric: Metric
    since: Period
    """Period in which the run of misses became long enough."""
    misses: int
    """Measured periods in a row that miss, up to the newest."""
    due: date
    """Last day for the first action: the end of `since` and the rule's time."""
    answers: tuple[RoadmapItem, ...]
    """Roadmap items that answer this firing. Empty: nobody has answered."""

    def overdue(self, today: date) -> bool:
        """Whether the time for the first action is over and nothing answers."""
        return not self.answers and today > self.due


def fired_rules(playbook: Playbook, today: date) -> tuple[FiredRule, ...]:
    """Rules whose condition holds on the values of periods that have ended, in the model's order."""
    model = playbook.one(ManagementModel)
    found = (_fired(rule, playbook, today) for rule in (model.response_rules if model else ()))
    return tuple(fired for fired in found if fired)


def _fired(rule: ResponseRule, playbook: Playbook, today: date) -> FiredRule | None:
    metric = playbook.get(Metric, rule.metric.id)
    run = _run(metric, rule, today) if metric else []
    if metric is None or len(run) < rule.periods_in_a_row:
        return None
    since = run[rule.periods_in_a_row - 1].point.period
    due = after(since.end, rule.within)
    return FiredRule(rule, metric, since, len(run), due, _answers(rule, since, playbook))


def _run(metric: Metric, rule: ResponseRule, today: date) -> list[Judged]:
    """The newest measured periods that miss in a row, oldest first; a gap neither counts nor breaks the run."""
    ended = [
        entry for entry in standing(metric).points if entry.point.value is not None and entry.point.period.end < today
    ]
    counts = _COUNTS[rule.misses]
    return list(takewhile(lambda entry: entry.verdict in counts, reversed(ended)))[::-1]


def _answers(rule: ResponseRule, since: Period, playbook: Playbook) -> tuple[RoadmapItem, ...]:
    """Items that name the rule, weren't stopped and reach into the time since it fired: an old answer is none."""
    roadmap = playbook.one(Roadmap)
    return tuple(
        item
        for item in (roadmap.items if roadmap else ())
        if rule.ref in item.answers and item.status is not RoadmapStatus.STOPPED and item.due >= since.start
    )
