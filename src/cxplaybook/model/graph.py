"""Who points at whom, in both directions.

Built once for each playbook; checks ask it for links that lead nowhere, views for what rests on a thing. It reads the
fields of every kind alike and decides nothing about what a link means.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from cxplaybook.model.base import Item, Location, Record
from cxplaybook.model.fields import shapes
from cxplaybook.model.playbook import Playbook
from cxplaybook.model.prose import links
from cxplaybook.model.refs import Ref
from cxplaybook.model.text import Prose


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where something points at something."""

    source: Ref
    """The nearest item around the place: an expectation, or the role itself."""
    thing: Ref
    """The file it is written in."""
    field: str
    """Key of the field: `promise`, `steer_by`; for a link in prose the text's key."""
    within: tuple[str, ...]
    """Keys from the top of the file down to the field, without positions in lists."""
    location: Location
    """Where it is written."""
    target: Ref
    """What it points at; there may be no such thing."""
    kinds: tuple[str, ...]
    """Kinds the field allows. Empty: a link in prose, which may lead to any."""


@dataclass(frozen=True, slots=True)
class Graph:
    """Every item of a playbook and every mention between them."""

    items: Mapping[Ref, Item]
    """What can be pointed at."""
    homes: Mapping[Ref, Ref]
    """Item to the thing whose file holds it; a thing to itself."""
    mentions: tuple[Mention, ...]
    """In the order of kinds, ids and fields."""
    known: frozenset[Ref]
    """Ids that exist, also those of files too broken to be read."""
    incoming: Mapping[Ref, tuple[Mention, ...]]
    """Target to what points at it."""
    outgoing: Mapping[Ref, tuple[Mention, ...]]
    """Source to what it points at."""

    def pointing_at(self, target: Ref, kind: str | None = None, field: str | None = None) -> tuple[Mention, ...]:
        """Mentions of a target. With `kind` only those by items of that kind, with `field` only those in that field."""
        return tuple(
            mention
            for mention in self.incoming.get(target, ())
            if (kind is None or mention.source.kind == kind) and (field is None or mention.field == field)
        )

    def sources(self, target: Ref, kind: str, field: str | None = None) -> tuple[Ref, ...]:
        """Items of a kind that point at a target, each once."""
        return tuple(dict.fromkeys(mention.source for mention in self.pointing_at(target, kind, field)))

    def ids(self, kind: str) -> tuple[str, ...]:
        """Every id of a kind, in alphabetical order."""
        return tuple(sorted(ref.id for ref in self.known if ref.kind == kind))

    @property
    def unresolved(self) -> tuple[Mention, ...]:
        """Mentions of what doesn't exist."""
        return tuple(mention for mention in self.mentions if mention.target not in self.known)


def graph_of(playbook: Playbook, known: Iterable[Ref] = ()) -> Graph:
    """The graph of a playbook; `known` adds ids of files that could not be read into it."""
    items: dict[Ref, Item] = {}
    homes: dict[Ref, Ref] = {}
    mentions: list[Mention] = []
    for thing in playbook:
        for item in items_in(thing):
            items[item.ref] = item
            homes[item.ref] = thing.ref
        mentions.extend(_mentions(thing, thing.ref, thing.ref, ()))
    return Graph(
        items=items,
        homes=homes,
        mentions=tuple(mentions),
        known=frozenset(items) | frozenset(known),
        incoming=_by(lambda mention: mention.target, mentions),
        outgoing=_by(lambda mention: mention.source, mentions),
    )


def items_in(record: Record) -> Iterator[Item]:
    """The record itself where it can be pointed at, and everything inside it that can."""
    if isinstance(record, Item):
        yield record
    for inner in records_in(record):
        yield from items_in(inner)


def records_in(record: Record) -> Iterator[Record]:
    """The records that the fields of a record hold."""
    for shape in shapes(type(record)):
        if shape.record is not None:
            value = getattr(record, shape.name)
            yield from (value if isinstance(value, tuple) else () if value is None else (value,))


def _by(end: Callable[[Mention], Ref], mentions: Iterable[Mention]) -> dict[Ref, tuple[Mention, ...]]:
    found: dict[Ref, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(end(mention), []).append(mention)
    return {ref: tuple(of_ref) for ref, of_ref in found.items()}


def _mentions(record: Record, source: Ref, thing: Ref, above: tuple[str, ...]) -> Iterator[Mention]:
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        within = (*above, shape.key)
        for position, entry in enumerate(value if shape.many else () if value is None else (value,)):
            location = record.location / shape.key / position if shape.many else record.location / shape.key
            if isinstance(entry, Record):
                inner = entry.ref if isinstance(entry, Item) else source
                yield from _mentions(entry, inner, thing, within)
            elif isinstance(entry, Ref):
                yield Mention(source, thing, shape.key, within, location, entry, shape.kinds)
            elif isinstance(entry, Prose):
                for target, place in _prose_links(entry, location):
                    yield Mention(source, thing, shape.key, within, place, target, ())


def _prose_links(text: Prose, location: Location) -> Iterator[tuple[Ref, Location]]:
    for language, words in text.by_language.items():
        for link in links(words):
            if link.ref is not None and link.allowed:
                yield link.ref, location / language
