"""For whom each thing is, where the thing itself doesn't say.

Used by checks that compare readers. It follows the rule by which `model.editions` cuts: an item is for the audience it
names, else for that of what it belongs to, in the end for employees.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cxplaybook.model import DEFAULT_AUDIENCE, Item, Location, Playbook, Record, Ref, records_in
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
    everybody = Audience(order[0], 0)
    usual = Audience(DEFAULT_AUDIENCE, order.index(DEFAULT_AUDIENCE)) if DEFAULT_AUDIENCE in order else everybody
    return {
        ref: audience
        for thing in playbook
        for ref, audience in _inside(thing, everybody if isinstance(thing, Settings) else usual, order)
    }


def _inside(record: Record, around: Audience, order: tuple[str, ...]) -> Iterator[tuple[Ref, Audience]]:
    if isinstance(record, Item):
        named = record.audience.id if record.audience else None
        if named in order:
            around = Audience(named, order.index(named), record.location / "audience")
        yield record.ref, around
    for inner in records_in(record):
        yield from _inside(inner, around, order)
