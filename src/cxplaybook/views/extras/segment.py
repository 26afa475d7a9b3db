"""What a customer group's page shows beside its fields: its journeys and promises."""

from collections.abc import Mapping

from cxplaybook.model.kinds.segment import Segment
from cxplaybook.views.items import cards
from cxplaybook.views.scope import Scope


def page(item: Segment, scope: Scope) -> Mapping[str, object]:
    """`journeys` of the group."""
    return {"journeys": cards(scope.graph.sources(item.ref, "journey", "segment"), scope)}
