"""What a partner's page shows beside its fields: the encounters in its hands and the roles of its people."""

from collections.abc import Mapping

from cxplaybook.model.kinds.partner import Partner
from cxplaybook.views.items import cards
from cxplaybook.views.scope import Scope


def page(item: Partner, scope: Scope) -> Mapping[str, object]:
    """`touchpoints` it delivers; `roles` in which its people work."""
    return {
        "touchpoints": cards(scope.graph.sources(item.ref, "touchpoint", "delivered_by"), scope),
        "roles": cards(scope.graph.sources(item.ref, "role", "partner"), scope),
    }
