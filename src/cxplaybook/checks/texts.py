"""Every prose text of a playbook with the place where it is written.

Used by checks that look at what people wrote, in whatever field of whatever kind it stands.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cxplaybook.model import Location, Playbook, Prose, Record
from cxplaybook.model.fields import shapes


@dataclass(frozen=True, slots=True)
class Passage:
    """A prose text in one language."""

    text: str
    language: str
    location: Location
    """The text in the file: of a text in several languages that language's line."""


def prose(playbook: Playbook) -> Iterator[Passage]:
    """Every prose text, thing by thing."""
    for thing in playbook:
        yield from _in_record(thing)


def _in_record(record: Record) -> Iterator[Passage]:
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        at = record.location / shape.key
        for position, entry in enumerate(value if isinstance(value, tuple) else (value,)):
            if isinstance(entry, Record):
                yield from _in_record(entry)
            elif isinstance(entry, Prose):
                location = at / position if shape.many else at
                yield from (
                    Passage(text, language, location / language) for language, text in entry.by_language.items()
                )
