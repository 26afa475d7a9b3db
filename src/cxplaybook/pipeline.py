"""A playbook from its files to its handbooks: the order of the stages, on one screen.

Commands, the preview and the MkDocs plug-in call it; each step's work is done in the package it is named after.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from cxplaybook.checks import NO_POLICY, Assessment, Baseline, Context, Policy, judge, run_checks, with_known_ids
from cxplaybook.diagnostics import Diagnostic, Reported
from cxplaybook.diff import Side
from cxplaybook.documents import DocumentSet, Layout, Schemas, read_documents, read_series
from cxplaybook.language import Formatter, words
from cxplaybook.model import Graph, Playbook, cut, graph_of, model_of
from cxplaybook.model.registry import layout
from cxplaybook.pages import Handbook, render
from cxplaybook.resources import resource
from cxplaybook.sources import History, Source
from cxplaybook.views import Scope

LAYOUT = Layout(layout(), required=frozenset({"playbook", "strategy"}), series={"metric": "metrics/data/"})
"""Where the files of each kind stand below `content/`."""


def assess(source: Source, today: date, history: History | None = None) -> Assessment:
    """Reads a playbook and checks it; without a history nobody asks what changed beneath what."""
    documents, faults, playbook, graph = _read(source, today)
    found: Iterable[Diagnostic] = [*documents.diagnostics, *faults]
    policy = NO_POLICY
    if playbook is not None and graph is not None:
        found = [*with_known_ids(found, graph), *run_checks(Context(playbook, graph, documents, today, history))]
        policy = Policy.of(playbook, documents)
    return Assessment(documents, playbook, graph, judge(found, policy, Baseline.read(source)))


def unchecked_graph(source: Source, today: date) -> Graph | None:
    """Which ids a playbook has, for whoever asks for nothing else; None: there is nothing to stand on."""
    return _read(source, today)[-1]


def side(source: Source) -> Side | None:
    """A playbook to compare with another state of it, with every result there is. None: there is none to stand on."""
    documents, faults, playbook, graph = _read(source, date.max)
    return Side(playbook, graph, documents, tuple(faults)) if playbook is not None and graph is not None else None


def handbooks(  # noqa: PLR0913 - all that a handbook is made of, each from somewhere else
    playbook: Playbook,
    editions: Sequence[str],
    languages: Sequence[str],
    today: date,
    templates: Sequence[Path],
    *,
    judged: Sequence[Reported] = (),
    prefix: str = "",
) -> tuple[Handbook, ...]:
    """The handbook of each edition in each language.

    Args:
        playbook: every thing, for whomever it is.
        editions: their ids.
        languages: their codes.
        today: the day it is.
        templates: folders, the organisation's own first.
        judged: what the checks found, for the edition that tells it.
        prefix: what paths have before them in the repository, for the links to its editor.
    """
    scopes = (scope_of(playbook, edition, code, today, judged) for edition in editions for code in languages)
    return tuple(render(scope, templates, prefix) for scope in scopes)


def scope_of(playbook: Playbook, edition: str, code: str, today: date, judged: Sequence[Reported] = ()) -> Scope:
    """What an edition shows in a language on a day; what the checks found only where it is the one for leaders.

    Raises:
        UnknownEditionError: the playbook has no such edition.
    """
    shown = cut(playbook, edition)
    told = tuple(judged) if edition == playbook.telling_edition else None
    inside = playbook.is_inside(edition)
    return Scope(shown, graph_of(shown), code, edition, today, words(code), Formatter(code), told, inside)


def _read(source: Source, today: date) -> tuple[DocumentSet, Sequence[Diagnostic], Playbook | None, Graph | None]:
    documents = read_documents(source, _schemas(), LAYOUT)
    series, faults = read_series(source, documents.series)
    return documents, faults, *model_of(documents, series, today, LAYOUT.required)


@cache
def _schemas() -> Schemas:
    return Schemas.load(resource("schema"))
