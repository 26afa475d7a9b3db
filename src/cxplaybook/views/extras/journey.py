"""What a journey's page shows beside its fields: the map, phase by phase, with the feeling as a curve."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxplaybook import charts
from cxplaybook.analysis.journeys import handovers, stops
from cxplaybook.model.kinds.journey import Journey, Phase
from cxplaybook.views.extras.phase import feelings
from cxplaybook.views.items import ItemView, cards, item_view
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownLink


@dataclass(frozen=True, slots=True)
class MapColumn:
    """One phase of the map."""

    phase: ItemView
    touchpoints: tuple[ItemView, ...]
    roles: tuple[ShownLink, ...]
    """Roles with a part in any of its touchpoints, each once, in the customer's order."""


@dataclass(frozen=True, slots=True)
class HandoverView:
    """Where no role has a part in both of two touchpoints in a row."""

    before: ShownLink
    after: ShownLink


@dataclass(frozen=True, slots=True)
class JourneyMap:
    """The lanes of a journey map."""

    columns: tuple[MapColumn, ...]
    feeling: charts.Chart
    handovers: tuple[HandoverView, ...]


def page(item: Journey, scope: Scope) -> Mapping[str, object]:
    """`map`: the journey at a glance."""
    changes = (
        HandoverView(scope.link(change.before.touchpoint.ref), scope.link(change.after.touchpoint.ref))
        for change in handovers(item, scope.playbook)
    )
    return {
        "map": JourneyMap(
            tuple(_column(phase, item, scope) for phase in item.phases), _feeling(item, scope), tuple(changes)
        )
    }


def _column(phase: Phase, journey: Journey, scope: Scope) -> MapColumn:
    here = [stop for stop in stops(journey, scope.playbook) if stop.phase == phase]
    roles = dict.fromkeys(role for stop in here for role in stop.roles)
    return MapColumn(item_view(phase, scope, "part"), cards(phase.touchpoints, scope), scope.links(tuple(roles)))


def _feeling(journey: Journey, scope: Scope) -> charts.Chart:
    steps = tuple(charts.Feeling(scope.text(phase.title).text, phase.feeling) for phase in journey.phases)
    caption = charts.Caption(
        f"feeling-{journey.id}", scope.words("journey.feeling-title"), scope.words("journey.feeling-description")
    )
    labels = charts.FeelingLabels(
        step=scope.words.heading("kind.phase"),
        feeling=scope.words("phase.feeling"),
        levels=feelings(scope),
        no_data=scope.words("chart.no-data"),
    )
    return charts.feelings(steps, caption, labels)
