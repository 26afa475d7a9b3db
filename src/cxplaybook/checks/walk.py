"""Every record and every prose text of a playbook, in whatever field of whatever kind it stands.

Used by checks that look for one sort of thing everywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from cxplaybook.model import Location, Playbook, Prose, Record, records_in
from cxplaybook.model.fields import shapes

_R = TypeVar("_R", bound=Record)


@dataclass(frozen=True, slots=True)
class Passage:
    """A prose text in one language."""

    text: str
    language: str
    location: Location
    """The text in the file: of a text in several languages that language's line."""


def records(playbook: Playbook, kind: type[_R]) -> Iterator[_R]:
    """Every record of a class, thing by thing."""
    for record in _all(playbook):
        if isinstance(record, kind):
            yield record


def prose(playbook: Playbook) -> Iterator[Passage]:
    """Every prose text, thing by thing."""
    for record in _all(playbook):
        for shape in shapes(type(record)):
            value = getattr(record, shape.name)
            at = record.location / shape.key
            for position, entry in enumerate(value if isinstance(value, tuple) else (value,)):
                if isinstance(entry, Prose):
                    yield from _passages(entry, at / position if shape.many else at)


def _all(playbook: Playbook) -> Iterator[Record]:
    for thing in playbook:
        yield from _inside(thing)


def _inside(record: Record) -> Iterator[Record]:
    yield record
    for inner in records_in(record):
        yield from _inside(inner)


def _passages(text: Prose, at: Location) -> Iterator[Passage]:
    for language, words in text.by_language.items():
        yield Passage(words, language, at / language)
