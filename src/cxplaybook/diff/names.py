"""Which items are the same under another name: renamed things, and entries that moved to another file.

The older state then gets the newer names, so that nobody after this has to think of them.
"""

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from cxplaybook.diff.difference import Names, Side
from cxplaybook.model import Item, Prose, Record, Ref, Text, Thing, graph_of, items_in, playbook_of
from cxplaybook.model.fields import shapes

R = TypeVar("R", bound=Record)

_LINK = re.compile(r"\]\((?P<kind>[a-z-]+):(?P<id>[a-z0-9/-]+)\)")
"""The end of a link by kind and id in a text."""


def names(old: Side, new: Side) -> Names:
    """The items of the older state that have another name in the newer one."""
    things = dict(_renamed_things(old, new))
    before = {things.get(ref, ref): ref for ref in old.graph.items}
    entries = {before[ref]: target for ref, target in _renamed_entries(before, new)}
    renamed = {**things, **entries}
    before = {renamed.get(ref, ref): ref for ref in old.graph.items}
    moved = {before[ref]: target for ref, target in _moved(before, old, new)}
    return Names({name: target for name, target in renamed.items() if name not in moved}, moved)


def with_new_names(side: Side, names: Names) -> Side:
    """The older state as if everything had always had its newest name, and so for everything that points at it."""
    known = dict(names)
    if not known:
        return side
    playbook = playbook_of(_renewed(thing, known) for thing in side.playbook)
    known_ids = (known.get(ref, ref) for ref in side.graph.known)
    return replace(side, playbook=playbook, graph=graph_of(playbook, known_ids))


def _renamed_things(old: Side, new: Side) -> Iterator[tuple[Ref, Ref]]:
    """Things that say what they were called before, with the entries in them."""
    for thing in new.playbook:
        for former in thing.formerly:
            before = Ref(thing.kind, former)
            if thing.ref not in old.graph.items and before in old.graph.items and before not in new.graph.items:
                for item in items_in(old.graph.items[before]):
                    own = item.ref.id.removeprefix(former)
                    yield item.ref, Ref(item.kind, f"{thing.id}{own}" if item.ref.id.startswith(former) else own)


def _renamed_entries(before: Container[Ref], new: Side) -> Iterator[tuple[Ref, Ref]]:
    """Entries that say so, by the name they would have had: that of their file is the newest one already."""
    for ref, item in new.graph.items.items():
        for former in map(ref.renamed, () if isinstance(item, Thing) else item.formerly):
            if ref not in before and former in before and former not in new.graph.items:
                yield former, ref


def _moved(before: Mapping[Ref, Ref], old: Side, new: Side) -> Iterator[tuple[Ref, Ref]]:
    """Entries that are gone here and come there with their own id; a text in common shows that it is no other one."""
    arrived: dict[tuple[str, str], list[Ref]] = {}
    for ref in sorted(new.graph.items.keys() - before.keys()):
        # What comes with a whole new file, such as a role, is told with it.
        if new.graph.homes[ref] in before:
            arrived.setdefault((ref.kind, new.graph.items[ref].id), []).append(ref)
    for ref in sorted(before.keys() - new.graph.items.keys()):
        item = old.graph.items[before[ref]]
        targets = arrived.get((ref.kind, item.id), [])
        if len(targets) == 1 and _texts(item) & _texts(new.graph.items[targets[0]]):
            yield ref, targets[0]


def _texts(item: Item) -> set[str]:
    values = (getattr(item, shape.name) for shape in shapes(type(item)))
    return {text for value in values if isinstance(value, Text) for text in value.by_language.values()}


def _renewed(record: R, known: Mapping[Ref, Ref]) -> R:
    changes = {shape.name: _new_value(getattr(record, shape.name), known) for shape in shapes(type(record))}
    if isinstance(record, Item):
        ref = known.get(record.ref, record.ref)
        changes |= {"ref": ref, "id": ref.id.rpartition("/")[2]}
    return replace(record, **changes)  # type: ignore[arg-type]


def _new_value(value: object, known: Mapping[Ref, Ref]) -> object:
    match value:
        case tuple():
            return tuple(_new_value(entry, known) for entry in value)
        case Record():
            return _renewed(value, known)
        case Ref():
            return known.get(value, value)
        case Prose():
            return Prose({code: _relinked(text, known) for code, text in value.by_language.items()})
        case _:
            return value


def _relinked(text: str, known: Mapping[Ref, Ref]) -> str:
    """A text with its links by kind and id on the new names."""

    def target(link: re.Match[str]) -> str:
        ref = Ref(link["kind"], link["id"])
        return f"]({known.get(ref, ref)})"

    return _LINK.sub(target, text) if "](" in text else text
