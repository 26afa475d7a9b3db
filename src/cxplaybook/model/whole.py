"""All documents of a playbook to its model: the things with what was measured, and the graph between them.

Called by the pipeline; each step of it has a module of its own.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from cxplaybook.documents import DocumentSet
from cxplaybook.model.build import Raw, build_things, known_refs
from cxplaybook.model.graph import Graph, graph_of
from cxplaybook.model.playbook import Playbook, playbook_of
from cxplaybook.model.registry import thing_kinds
from cxplaybook.model.series import with_series
from cxplaybook.sources import SeriesRow


def model_of(
    documents: DocumentSet, series: Mapping[str, tuple[SeriesRow, ...]], today: date, required: Iterable[str]
) -> tuple[Playbook, Graph] | tuple[None, None]:
    """The playbook and its graph; None: there is nothing to stand on.

    Args:
        documents: every file, broken ones too.
        series: what was measured, by the id of the metric.
        today: the day it is.
        required: kinds without which there is no playbook.
    """
    kinds = thing_kinds()
    usable = [Raw(kinds[file.kind], file.id, file.path, file.data) for file in documents.usable]
    if not {kinds[kind] for kind in required} <= {raw.kind for raw in usable}:
        return None, None
    written = (Raw(kinds[file.kind], file.id, file.path, file.written) for file in documents.documents)
    known = frozenset(known_refs(written))
    playbook = playbook_of(with_series(thing, series, today) for thing in build_things(usable, known))
    return playbook, graph_of(playbook, known)
