"""Tells what only follows from a mistake that is told anyway: who misspells a battle hasn't forgotten it.

Asked by the runner for what the families that look for gaps find. A file that can't be read, a part of one that was
left out and a reference that leads nowhere each hold something that isn't missing, so what lacks just that stays
unsaid until the mistake is mended.
"""

import re
from dataclasses import dataclass
from typing import Self

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.lookup import similar_ids
from cxplaybook.diagnostics import Family
from cxplaybook.documents import Document
from cxplaybook.documents.mend import written_path
from cxplaybook.documents.schemas import value_at
from cxplaybook.model import Location
from cxplaybook.sources import Data, FieldPath, suggested_id

LOOKING_FOR_GAPS = frozenset({Family.COVERAGE, Family.GOODHART, Family.RHYTHM})
"""Families that ask for what is missing; the others look at what is written."""

_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Mistaken:
    """What a playbook's mistakes keep from being seen."""

    places: frozenset[Location]
    """Fields that were left out or lead nowhere, by their path in the whole file."""
    names: frozenset[str]
    """Ids that stand in them, or that they may mean."""

    @classmethod
    def of(cls, context: Context) -> Self:
        """What the files and the references of a playbook have wrong."""
        places, names = set[Location](), set[str]()
        for document in context.documents.documents:
            places |= {Location(document.path, path) for path in document.left_out}
            names |= {name for path in document.left_out for name in _names_at(path, document)}
        for mention in context.graph.unresolved:
            places.add(_in_whole_file(mention.location, context))
            names |= set(similar_ids(mention.target.id, mention.kinds, context.graph))
        return cls(frozenset(places), frozenset(names))

    def explains(self, found: Found, context: Context) -> bool:
        """Whether what a check misses may well be there, in something that is mistaken."""
        record = _in_whole_file(Location(found.location.path, found.location.field[:-1]), context)
        named = not self.names.isdisjoint(found.arguments.values())
        return named or any(place.inside(record) for place in self.places)


def _in_whole_file(location: Location, context: Context) -> Location:
    document = context.documents.at(location.path)
    return Location(location.path, written_path(location.field, document.left_out)) if document else location


def _names_at(path: FieldPath, document: Document) -> set[str]:
    """Ids in what stands at a path, also those that a title or a path of a file would be."""
    if not document.written:
        return set(_WORD.findall(document.raw.decode("utf-8", "replace")))
    texts = list(_texts(value_at(dict(document.written), path)))
    return {suggested_id(text) for text in texts} | {word for text in texts for word in _WORD.findall(text)}


def _texts(data: Data) -> list[str]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in _texts(value)]
    if isinstance(data, list):
        return [text for value in data for text in _texts(value)]
    return [data] if isinstance(data, str) else []
