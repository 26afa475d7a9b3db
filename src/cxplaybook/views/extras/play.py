"""What a play's page shows beside its fields: who takes part, how its promises went, and its training."""

from collections.abc import Mapping

from cxplaybook.model.kinds.play import Play
from cxplaybook.views.items import cards
from cxplaybook.views.scope import Scope


def page(item: Play, scope: Scope) -> Mapping[str, object]:
    """`roles` with a step, `promises` it redeems, `trainings` that teach it."""
    return {
        "roles": cards(tuple(dict.fromkeys(step.role for step in item.steps)), scope),
        "promises": cards(item.redeems, scope),
        "trainings": cards(scope.graph.sources(item.ref, "training", "teaches"), scope),
    }
