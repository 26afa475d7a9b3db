"""The typed playbook: kinds, references between things, the graph, and the cut to an edition.

Built from valid documents by the pipeline; analysis, checks and views read it. It reads no file and shows nothing.
"""

from cxplaybook.model.base import Baseline, Evidence, Item, Location, Record, Risk, Target, Thing
from cxplaybook.model.build import Raw, build_things, known_refs
from cxplaybook.model.editions import UnknownEditionError, cut
from cxplaybook.model.graph import Graph, Mention, graph_of, items_in, records_in
from cxplaybook.model.playbook import DEFAULT_AUDIENCE, MissingFileError, Playbook, playbook_of
from cxplaybook.model.refs import Ref
from cxplaybook.model.series import with_series
from cxplaybook.model.text import Prose, Text, Wording
from cxplaybook.model.whole import model_of

__all__ = [
    "DEFAULT_AUDIENCE",
    "Baseline",
    "Evidence",
    "Graph",
    "Item",
    "Location",
    "Mention",
    "MissingFileError",
    "Playbook",
    "Prose",
    "Raw",
    "Record",
    "Ref",
    "Risk",
    "Target",
    "Text",
    "Thing",
    "UnknownEditionError",
    "Wording",
    "build_things",
    "cut",
    "graph_of",
    "items_in",
    "known_refs",
    "model_of",
    "playbook_of",
    "records_in",
    "with_series",
]
