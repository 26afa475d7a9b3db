"""What is due when: reviews, check-ins, roadmap items and forums, for cockpit, annual clock and calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cxplaybook.analysis.owners import owned
from cxplaybook.analysis.rules import fired_rules
from cxplaybook.model import Playbook, Ref
from cxplaybook.model.kinds.management_model import ManagementModel
from cxplaybook.model.kinds.okr import KeyResult, OkrCycle
from cxplaybook.model.kinds.roadmap import Roadmap, RoadmapItem


class Duty(StrEnum):
    """What is to be done."""

    REVIEW = "review"
    CHECK_IN = "check-in"
    ROADMAP = "roadmap"
    RESPONSE = "response"
    FORUM = "forum"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that is due on a day."""

    day: date
    """Last day for it; of something that takes a month, the month's last day."""
    duty: Duty
    about: Ref
    """What it is about."""
    owner: Ref | None
    """Role that answers for it. None: nobody is named."""


CHECK_IN_EVERY = timedelta(days=31)
"""Longest time between two check-ins of a key result."""


def overdue(playbook: Playbook, today: date) -> tuple[Due, ...]:
    """What should have been done before today, longest overdue first."""
    return tuple(due for due in dues(playbook, today) if due.day < today)


def coming(playbook: Playbook, today: date, days: int = 30) -> tuple[Due, ...]:
    """What is due from today on within a number of days, soonest first."""
    last = today + timedelta(days=days)
    return tuple(due for due in dues(playbook, today) if today <= due.day <= last)


def dues(playbook: Playbook, today: date) -> tuple[Due, ...]:
    """Everything with a day, as of today; forums and yearly work for the twelve months ahead."""
    found = (
        *_reviews(playbook),
        *_check_ins(playbook, today),
        *_roadmap(playbook),
        *_responses(playbook, today),
        *_clock(playbook, today),
    )
    return tuple(sorted(found, key=lambda due: (due.day, due.duty.value, due.about)))


def _reviews(playbook: Playbook) -> Iterator[Due]:
    for thing in playbook:
        for item, owner in owned(thing):
            if item.review_by is not None:
                yield Due(item.review_by, Duty.REVIEW, item.ref, owner)


def _check_ins(playbook: Playbook, today: date) -> Iterator[Due]:
    """The next look at each key result of the running cycle: a month after the last, at its end at the latest."""
    running = (cycle for cycle in playbook.all(OkrCycle) if today in cycle.cycle)
    for cycle in running:
        for item, owner in owned(cycle):
            if isinstance(item, KeyResult):
                looks = (look.date for look in item.check_ins if look.date <= today)
                day = min(max(looks, default=cycle.cycle.start) + CHECK_IN_EVERY, cycle.cycle.end)
                yield Due(day, Duty.CHECK_IN, item.ref, owner)


def _roadmap(playbook: Playbook) -> Iterator[Due]:
    for roadmap in playbook.all(Roadmap):
        for item, owner in owned(roadmap):
            if isinstance(item, RoadmapItem) and item.open:
                yield Due(item.due, Duty.ROADMAP, item.ref, owner)


def _responses(playbook: Playbook, today: date) -> Iterator[Due]:
    for fired in fired_rules(playbook, today):
        if not fired.answers:
            yield Due(fired.due, Duty.RESPONSE, fired.rule.ref, fired.rule.role)


def _clock(playbook: Playbook, today: date) -> Iterator[Due]:
    model = playbook.one(ManagementModel)
    if model is None:
        return
    for forum in model.forums:
        yield from (Due(day, Duty.FORUM, forum.ref, forum.chair) for day in _month_ends(forum.months, today))
    for entry in model.annual_clock:
        yield from (Due(day, Duty.CLOCK, entry.ref, entry.owner) for day in _month_ends(entry.months, today))


def _month_ends(months: tuple[int, ...], today: date) -> Iterator[date]:
    """The last day of each of these months in the year from this month on."""
    for month in months:
        year = today.year + (month < today.month)
        following = date(year + month // 12, month % 12 + 1, 1)
        yield following - timedelta(days=1)
