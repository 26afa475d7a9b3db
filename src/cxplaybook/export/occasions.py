"""What of an edition has a day: once, or again every year."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from cxplaybook.analysis.owners import owned
from cxplaybook.analysis.rhythm import Duty, dues
from cxplaybook.model import Ref
from cxplaybook.model.kinds.management_model import Forum, ManagementModel
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.model.kinds.roadmap import Roadmap, RoadmapItem
from cxplaybook.values import Cadence, PeriodKind
from cxplaybook.views import Scope

START, CYCLE_END = "start", "cycle-end"
"""Occasions that are nobody's duty; the others are called by their duty."""

_MONTHS_OF = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.HALF: 6, PeriodKind.YEAR: 12}
_ALL_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something on a day. What takes a month has the month's last day, as in the cockpit."""

    name: str
    """What happens to it: a duty's name, `start` or `cycle-end`."""
    about: Ref
    day: date
    """The day; of what comes again the first one in the running year, or in the year in which it comes."""
    owner: Ref | None
    """Role that answers for it. None: nobody is named."""
    months: tuple[int, ...] = ()
    """Months in which it comes again, 1 to 12. Empty: it is once."""
    years: int = 1
    """Once in how many years it comes again."""


def occasions(scope: Scope) -> tuple[Occasion, ...]:
    """Everything with a day, soonest first.

    A forum that meets more often than once a month has none: the playbook doesn't know the weekday. Outsiders don't see
    all that answers a rule, so they aren't told that a response is due.
    """
    found = (*_once(scope), *_starts(scope), *_cycle_ends(scope), *_yearly(scope))
    return tuple(sorted(found, key=lambda occasion: (occasion.day, occasion.name, occasion.about)))


def _once(scope: Scope) -> Iterator[Occasion]:
    again = {Duty.FORUM, Duty.CLOCK}
    left_out = again if scope.inside else again | {Duty.RESPONSE}
    for due in dues(scope.playbook, scope.today):
        if due.duty not in left_out:
            yield Occasion(due.duty.value, due.about, due.day, due.owner)


def _starts(scope: Scope) -> Iterator[Occasion]:
    for roadmap in scope.playbook.all(Roadmap):
        for item, owner in owned(roadmap):
            if isinstance(item, RoadmapItem) and item.open:
                yield Occasion(START, item.ref, item.start, owner)


def _cycle_ends(scope: Scope) -> Iterator[Occasion]:
    for cycle in scope.playbook.all(OkrCycle):
        yield Occasion(CYCLE_END, cycle.ref, cycle.cycle.end, cycle.owner)


def _yearly(scope: Scope) -> Iterator[Occasion]:
    model = scope.playbook.one(ManagementModel)
    year = scope.today.year
    for entry in model.annual_clock if model else ():
        if entry.months:
            yield Occasion(Duty.CLOCK.value, entry.ref, _first(entry.months, year), entry.owner, entry.months)
    for forum in model.forums if model else ():
        years = 2 if forum.every is Cadence.EVERY_TWO_YEARS else 1
        if months := _months(forum):
            # Every second year is an even one, whichever year it is today.
            day = _first(months, year + year % years)
            yield Occasion(Duty.FORUM.value, forum.ref, day, forum.chair, months, years)


def _months(forum: Forum) -> tuple[int, ...]:
    """Months in which a forum meets: its own, or the last ones of its periods. Empty: it has no day."""
    step = _MONTHS_OF.get(forum.every.period_kind, 0) * forum.every.every if forum.every.period_kind else 0
    step = min(step, _ALL_MONTHS)
    return tuple(sorted(forum.months)) or (tuple(range(step, _ALL_MONTHS + 1, step)) if step else ())


def _first(months: tuple[int, ...], year: int) -> date:
    month = min(months)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
