"""What a check may ask.

Made by the pipeline for one playbook on one day; every check gets the same.
"""

from dataclasses import dataclass
from datetime import date

from cxplaybook.documents import DocumentSet
from cxplaybook.model import Graph, Playbook


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
