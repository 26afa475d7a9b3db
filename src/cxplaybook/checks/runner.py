"""Runs the checks and tells how much each diagnostic matters.

Called by `pipeline`: first `run_checks` on the model, then `judge` on what readers, schemas and checks found.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cxplaybook.checks.catalogue import catalogue
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import Diagnostic, Family, Note, Place, Reported, Severity
from cxplaybook.documents import DocumentSet
from cxplaybook.documents.inspection import spoken
from cxplaybook.model import Location, Playbook
from cxplaybook.model.kinds.promise import Promise, PromiseState


def run_checks(context: Context) -> Iterator[Diagnostic]:
    """What every check finds in a playbook, check by check."""
    unfinished = _unfinished(context.playbook)
    for name, entry in catalogue().items():
        if entry.check:
            for found in entry.check(context):
                diagnostic = _diagnostic(name, found, context.documents)
                yield replace(diagnostic, unfinished=diagnostic.place.path in unfinished)


def judge(diagnostics: Iterable[Diagnostic], severities: Mapping[str, Severity] | None = None) -> tuple[Reported, ...]:
    """Diagnostics with their checks and severities, in the order of files and places.

    Args:
        diagnostics: from any stage.
        severities: name of a check to what the playbook makes of it; a check that has to hold keeps its own.
    """
    reported = (_reported(diagnostic, severities or {}) for diagnostic in diagnostics)
    return tuple(sorted(reported, key=lambda entry: entry.sort_key))


def _reported(diagnostic: Diagnostic, severities: Mapping[str, Severity]) -> Reported:
    info = catalogue()[diagnostic.check].info
    severity = info.severity if info.fixed else severities.get(info.name, info.severity)
    if diagnostic.unfinished and info.family is Family.COVERAGE:
        severity = Severity.NOTE
    return Reported(diagnostic, info, severity)


def _unfinished(playbook: Playbook) -> frozenset[str]:
    """Files of drafts and of promises that are only proposed."""
    return frozenset(
        thing.location.path
        for thing in playbook
        if thing.draft or (isinstance(thing, Promise) and thing.state is PromiseState.PROPOSED)
    )


def _diagnostic(check: str, found: Found, documents: DocumentSet) -> Diagnostic:
    document = documents.at(found.location.path)
    return Diagnostic(
        check,
        _place(found.location, documents, found.word),
        found.arguments,
        found.suggestions,
        tuple(Note(note.name, _place(note.location, documents) if note.location else None) for note in found.notes),
        thing=f"{document.kind}:{document.id}" if document else None,
        field=spoken(found.location.field) or None,
    )


def _place(location: Location, documents: DocumentSet, word: str = "") -> Place:
    document = documents.at(location.path)
    return document.place(location.field, word) if document else Place(location.path)
