"""What an item of the roadmap shows beside its fields: whether it is late."""

from collections.abc import Mapping

from cxplaybook.model.kinds.roadmap import RoadmapItem
from cxplaybook.views.scope import Scope


def part(item: RoadmapItem, scope: Scope) -> Mapping[str, object]:
    """`late`: open and past its day."""
    return {"late": item.late(scope.today)}
