"""What a battle's page shows beside its fields: what it asks of each role, its promises, plays and numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxplaybook.analysis.coverage import Reach, coverage
from cxplaybook.model.kinds.strategy import Battle
from cxplaybook.views.items import ItemView, RecordView, cards, item_view, record_view
from cxplaybook.views.scope import Scope


@dataclass(frozen=True, slots=True)
class RoleReach:
    """What the battle asks of one role."""

    role: ItemView
    reach: str
    """`expected`, `reasoned` or `silent`."""
    expectations: tuple[ItemView, ...]
    reason: RecordView | None
    """Why it doesn't touch the role. None: it does, or nobody said."""


def page(item: Battle, scope: Scope) -> Mapping[str, object]:
    """`roles`: what it asks of each; `promises`, `plays`, `gaps` it has; `metric_cards` that show who is winning."""
    cells = (cell for cell in coverage(scope.playbook) if cell.battle == item)
    # Outsiders don't see every expectation, so for them silence says nothing.
    told = (cell for cell in cells if scope.inside or cell.reach is not Reach.SILENT)
    return {
        "roles": tuple(
            RoleReach(
                item_view(cell.role, scope, "card"),
                cell.reach.value,
                tuple(item_view(expectation, scope) for expectation in cell.expectations),
                record_view(cell.untouched, scope) if cell.untouched else None,
            )
            for cell in told
        ),
        "promises": cards(scope.graph.sources(item.ref, "promise", "battle"), scope),
        "plays": cards(scope.graph.sources(item.ref, "play", "battle"), scope),
        "gaps": tuple(
            item_view(scope.graph.items[gap], scope) for gap in scope.graph.sources(item.ref, "gap", "battle")
        ),
        "metric_cards": cards(item.metrics, scope),
        "stories": cards(scope.graph.sources(item.ref, "story", "shows"), scope),
    }
