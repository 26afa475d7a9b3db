"""`segments/`: customer groups by need and motive."""

from dataclasses import dataclass
from typing import ClassVar

from cxplaybook.model.base import Evidence, Thing
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Percent


@dataclass(frozen=True, kw_only=True)
class Segment(Thing):
    """Customers who want the same thing for the same reason."""

    kind: ClassVar[str] = "segment"
    folder: ClassVar[str | None] = "segments"

    title: Text
    """Name of the group, by its need and not by age or place."""
    need: Prose
    """What they need to get done."""
    motive: Prose
    """Why it matters to them."""
    first_rate: Prose
    """What "first-rate" means to them."""
    share: Percent | None = None
    """Share of all customers. None: not known."""
    evidence: tuple[Evidence, ...]
    """How we know."""
