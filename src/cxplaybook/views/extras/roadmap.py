"""What the roadmap's page shows beside its fields: the timeline, and items by year and by horizon."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from cxplaybook import charts
from cxplaybook.model.kinds.roadmap import Roadmap, RoadmapItem, RoadmapStatus
from cxplaybook.values import Period, PeriodKind
from cxplaybook.views.addresses import anchor
from cxplaybook.views.items import ItemView, item_view
from cxplaybook.views.scope import Scope


@dataclass(frozen=True, slots=True)
class YearView:
    """What is true at the end of one year."""

    number: int
    """Which year of the roadmap, from 1."""
    label: str
    """The number as the language writes it."""
    milestones: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class HorizonView:
    """What is done within a number of months."""

    months: int
    items: tuple[ItemView, ...]


_PHASES = {
    RoadmapStatus.PLANNED: charts.Phase.PLANNED,
    RoadmapStatus.ONGOING: charts.Phase.UNDER_WAY,
    RoadmapStatus.DONE: charts.Phase.DONE,
}


def page(item: Roadmap, scope: Scope) -> Mapping[str, object]:
    """`timeline` of what wasn't stopped, None without an item; `years` and `horizons` with their items."""
    numbers = sorted({milestone.year for milestone in item.vision_level})
    months = sorted({step.horizon for step in item.items})
    return {
        "timeline": _timeline(item, scope),
        "years": tuple(
            YearView(
                number,
                scope.format.number(number),
                tuple(item_view(one, scope, "part") for one in item.vision_level if one.year == number),
            )
            for number in numbers
        ),
        "horizons": tuple(
            HorizonView(
                horizon, tuple(item_view(step, scope, "part") for step in item.items if step.horizon == horizon)
            )
            for horizon in months
        ),
    }


def _timeline(roadmap: Roadmap, scope: Scope) -> charts.Chart | None:
    steps = [step for step in roadmap.items if step.status in _PHASES]
    if not steps:
        return None
    first, last = min(step.start for step in steps), max(step.due for step in steps)
    caption = charts.Caption("roadmap", scope.words("roadmap.timeline"), scope.words("roadmap.timeline-description"))
    labels = charts.TimelineLabels(
        item=scope.words.heading("kind.roadmap-item"),
        lane=scope.words.heading("kind.battle"),
        when=scope.words("clock.when"),
        status=scope.words("roadmap.status"),
        today=scope.words("roadmap.today"),
    )
    calendar = charts.Calendar(tuple(_quarters(first, last, scope)), scope.today)
    return charts.timeline([_drawn(step, scope) for step in steps], calendar, caption, labels)


def _drawn(step: RoadmapItem, scope: Scope) -> charts.Item:
    late = step.late(scope.today)
    return charts.Item(
        label=scope.text(step.title).text,
        lane=scope.link(step.battle).title.text,
        start=step.start,
        due=step.due,
        phase=charts.Phase.LATE if late else _PHASES[step.status],
        status=scope.words("roadmap.late") if late else scope.choice(step.status).label,
        when=f"{scope.format.date(step.start)}\u2013{scope.format.date(step.due)}",
        href=f"#{anchor(step.ref)}",
    )


def _quarters(first: date, last: date, scope: Scope) -> Iterator[charts.Tick]:
    quarter = Period.containing(first, PeriodKind.QUARTER)
    while quarter.start <= last:
        yield charts.Tick(quarter.start, scope.format.period_short(quarter))
        quarter = quarter.next()
