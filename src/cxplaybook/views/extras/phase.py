"""What a phase shows beside its fields: its feeling in words, and the phases that customers go back to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cxplaybook.model import Ref
from cxplaybook.model.kinds.journey import Phase
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownText

WORST = 2
"""How far below zero the worst feeling is."""


@dataclass(frozen=True, slots=True)
class WayBack:
    """A way back to an earlier phase."""

    title: ShownText
    """Name of the phase."""
    because: ShownText


def part(item: Phase, scope: Scope) -> Mapping[str, object]:
    """`ways_back`: where customers return to, and why; `feeling_word`: how it feels."""
    return {"ways_back": tuple(_ways_back(item, scope)), "feeling_word": feelings(scope)[item.feeling + WORST]}


def feelings(scope: Scope) -> tuple[str, str, str, str, str]:
    """The five feelings in words, from very bad to very good."""
    worst, bad, even, good, best = (scope.words(f"feeling.{word}") for word in ("worst", "bad", "even", "good", "best"))
    return worst, bad, even, good, best


def _ways_back(item: Phase, scope: Scope) -> Iterator[WayBack]:
    """The ways back to phases that this edition shows."""
    journey = scope.graph.homes[item.ref].id
    for way in item.returns:
        phase = scope.graph.items.get(Ref(Phase.kind, f"{journey}/{way.to}"))
        if phase is not None:
            yield WayBack(scope.title(phase), scope.text(way.because))
