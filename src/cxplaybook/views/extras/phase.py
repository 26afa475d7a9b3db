"""What a phase shows beside its fields: the names of the phases that customers go back to."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxplaybook.model import Ref
from cxplaybook.model.kinds.journey import Phase
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownText


@dataclass(frozen=True, slots=True)
class WayBack:
    """A way back to an earlier phase."""

    title: ShownText
    """Name of the phase; its id where there is no such phase."""
    because: ShownText


def part(item: Phase, scope: Scope) -> Mapping[str, object]:
    """`ways_back`: where customers return to, and why."""
    return {"ways_back": tuple(WayBack(_title(item, way.to, scope), scope.text(way.because)) for way in item.returns)}


def _title(item: Phase, phase: str, scope: Scope) -> ShownText:
    journey = scope.graph.homes[item.ref].id
    found = scope.graph.items.get(Ref(Phase.kind, f"{journey}/{phase}"))
    return scope.title(found) if found else ShownText(phase, scope.language)
