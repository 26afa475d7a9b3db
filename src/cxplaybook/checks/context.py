"""What a check may ask.

Made by the pipeline for one playbook on one day; every check gets the same.
"""

from dataclasses import dataclass
from datetime import date, datetime

from cxplaybook.documents import DocumentSet
from cxplaybook.model import Graph, Location, Playbook
from cxplaybook.sources import History


@dataclass(frozen=True, slots=True)
class Context:
    """A playbook to look through."""

    playbook: Playbook
    """Every thing that could be read."""
    graph: Graph
    """Who points at whom."""
    documents: DocumentSet
    """The files: for what isn't in the model because it is broken or belongs to nothing."""
    today: date
    """The day it is."""
    history: History | None = None
    """When lines were last changed. None: the files are in no repository."""

    def whole(self, location: Location) -> bool:
        """Whether nothing is missing at a place, or inside it, because it is broken."""
        document = self.documents.at(location.path)
        return document is None or document.whole(location.field)

    def edited(self, location: Location) -> datetime | None:
        """When what stands at a place was last changed. None: nobody knows."""
        document = self.documents.at(location.path)
        if self.history is None or document is None:
            return None
        return self.history.last_edit(location.path, document.lines(location.field))
