"""For whom each thing is, where the thing itself doesn't say.

Used by checks that compare readers. It follows the rule by which `model.editions` cuts: an item is for the audience it
names, else for that of what it belongs to, in the end for the default edition's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cxplaybook.model import Item, Location, Playbook, Record, Ref, records_in
from cxplaybook.model.kinds.playbook import Settings


@dataclass(frozen=True, slots=True)
class Audience:
    """The widest edition that shows something."""

    edition: str
    rank: int
    """Position of the edition from the widest, 0."""
    set_at: Location | None = None
    """Where the playbook says so. None: nowhere, it is the default."""


def audiences(playbook: Playbook) -> Mapping[Ref, Audience]:
    """Every item's audience."""
    order = playbook.editions
    everybody, usual = Audience(order[0], 0), playbook.default_edition
    inherited = Audience(usual, order.index(usual))
    return {
        ref: audience
        for thing in playbook
        for ref, audience in _inside(thing, everybody if isinstance(thing, Settings) else inherited, order)
    }


def _inside(record: Record, around: Audience, order: tuple[str, ...]) -> Iterator[tuple[Ref, Audience]]:
    if isinstance(record, Item):
        around = _named(record, order) or around
        yield record.ref, around
    for inner in records_in(record):
        yield from _inside(inner, around, order)


def _named(item: Item, order: tuple[str, ...]) -> Audience | None:
    """The audience that an item names itself; of an edition that doesn't exist the narrowest."""
    if item.audience is None:
        return None
    edition = item.audience.id if item.audience.id in order else order[-1]
    return Audience(edition, order.index(edition), item.location / "audience")
