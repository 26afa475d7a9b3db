"""What a check yields: a field and the facts.

`diagnostic_of` makes a diagnostic of it for the runner, because a check knows fields and only the documents know lines
and columns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from cxplaybook.diagnostics import Diagnostic, Note, Place
from cxplaybook.documents import DocumentSet
from cxplaybook.documents.inspection import spoken
from cxplaybook.model import Location


@dataclass(frozen=True, slots=True)
class Fact:
    """A note beside what was found."""

    name: str
    """Which of the check's `notes` sentences to show."""
    location: Location | None = None
    """None: it is about the same place."""


@dataclass(frozen=True, slots=True)
class Found:
    """One field in which a check found what it looks for."""

    location: Location
    """The field; the file alone where the whole thing is meant."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Facts for the check's sentences."""
    suggestions: tuple[str, ...] = ()
    """What the author may have meant, nearest first."""
    notes: tuple[Fact, ...] = ()
    word: str = ""
    """The part of the field's text that shows it; empty: all of it."""

    @classmethod
    def at(cls, location: Location, **arguments: str) -> Self:
        """A field with facts and nothing else."""
        return cls(location, arguments)


def diagnostic_of(check: str, found: Found, documents: DocumentSet) -> Diagnostic:
    """What a check found, with its place in the file."""
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
