"""Cuts a playbook to an audience, before any view exists, so that no later stage can leak what it never had.

An item is shown in the edition it names and in every narrower one. What points at something that is cut away loses that pointer;
a record that makes no sense without it goes too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cxplaybook.model.base import Item, Record, Thing
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.model.graph import items_in, records_in
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.model.playbook import DEFAULT_AUDIENCE, Playbook, playbook_of
from cxplaybook.model.prose import without_links
from cxplaybook.model.refs import Ref
from cxplaybook.model.text import Prose


@dataclass(frozen=True, slots=True)
class UnknownEditionError(LookupError):
    """An edition was asked for that the playbook doesn't have."""

    edition: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        """The fault in one sentence."""
        return f"the playbook has no edition {self.edition}; it has {', '.join(self.known)}"


def cut(playbook: Playbook, edition: str) -> Playbook:
    """The playbook as an edition's audience may see it.

    Raises:
        UnknownEditionError: the playbook has no such edition.
    """
    if edition not in playbook.editions:
        raise UnknownEditionError(edition, playbook.editions)
    shown = _shown(playbook, edition)
    while True:
        things = tuple(thing for thing in (_cut(thing, shown) for thing in playbook) if isinstance(thing, Thing))
        left = frozenset(item.ref for thing in things for item in items_in(thing))
        if left == shown:
            return playbook_of(things)
        # Something fell that could not stand without what was cut; what points at it has to go in the next round.
        shown = left


def _shown(playbook: Playbook, edition: str) -> frozenset[Ref]:
    """Every item that the audience may see, before anything falls with it."""
    order = playbook.editions
    rank = order.index(edition)

    def visible(item: Item, inherited: int) -> int | None:
        own = order.index(item.audience.id) if item.audience and item.audience.id in order else inherited
        return own if own <= rank else None

    def walk(record: Record, inherited: int) -> Iterator[Ref]:
        own = visible(record, inherited) if isinstance(record, Item) else inherited
        if own is None:
            return
        if isinstance(record, Item):
            yield record.ref
        for inner in records_in(record):
            yield from walk(inner, own)

    default = order.index(DEFAULT_AUDIENCE) if DEFAULT_AUDIENCE in order else 0
    return frozenset(ref for thing in playbook for ref in walk(thing, 0 if isinstance(thing, Settings) else default))


def _cut(record: Record, shown: frozenset[Ref]) -> Record | None:
    """The record without what isn't shown. None: it isn't shown, or can't stand without what was cut."""
    if isinstance(record, Item) and record.ref not in shown:
        return None
    changes: dict[str, object] = {}
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        kept = _cut_field(shape, value, shown)
        if shape.required and value and not kept:
            return None
        if kept is not value:
            changes[shape.name] = kept
    return replace(record, **changes) if changes else record  # type: ignore[arg-type]


def _cut_field(shape: FieldShape, value: object, shown: frozenset[Ref]) -> object:
    if not isinstance(value, tuple):
        return _cut_value(value, shown)
    kept = tuple(entry for entry in (_cut_value(entry, shown) for entry in value) if entry is not None)
    return value if kept == value else kept


def _cut_value(value: object, shown: frozenset[Ref]) -> object:
    match value:
        case Record():
            return _cut(value, shown)
        case Ref():
            return value if value in shown else None
        case Prose():
            return without_links(value, shown)
        case _:
            return value
