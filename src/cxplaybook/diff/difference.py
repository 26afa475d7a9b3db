"""What every part of `diff` hands on: two states of a playbook, and one difference between them.

A difference is raw: what was written and what is written now. What it means is the business of `meaning`, how it is
said that of `formats`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.documents import DocumentSet
from cxplaybook.model import Graph, Location, Playbook, Record, Ref


class How(StrEnum):
    """In which way two states differ."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REORDERED = "reordered"
    """The same entries in another order."""
    MOVED = "moved"
    """An entry with its id stands in another file."""
    RENAMED = "renamed"
    """An item has another id and remembers the old one. Of what got another name, old and new are the names."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two states."""

    playbook: Playbook
    graph: Graph
    documents: DocumentSet
    """The files it was read from."""
    faults: tuple[Diagnostic, ...] = ()
    """What is wrong with its tables of results."""

    @property
    def broken(self) -> frozenset[Ref]:
        """Things whose file can't be read in full, so that nobody knows all that they say."""
        return frozenset(Ref(file.kind, file.id) for file in self.documents.documents if file.left_out)

    @property
    def without_results(self) -> frozenset[Ref]:
        """Metrics whose table of results can't be read in full."""
        paths = {fault.place.path for fault in self.faults}
        return frozenset(Ref(file.kind, file.id) for file in self.documents.series if file.path in paths)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was."""

    how: How
    item: Ref
    """The item itself, or the nearest one around the field, by its newest name."""
    field: tuple[str, ...] = ()
    """Keys from the item down to the field, without positions in lists. Empty: the whole item."""
    old: object = None
    """The value as it was. None: there was none."""
    new: object = None
    """The value as it is. None: there is none."""
    old_at: Location | None = None
    """Where it stood. None: nowhere."""
    new_at: Location | None = None
    """Where it stands. None: nowhere."""
    entry: Record | None = None
    """The entry of a list, without an id, that the field belongs to, newest state. None: the item itself."""

    @property
    def path(self) -> str:
        """The field as one word: `target`, `steps.within`; empty for the whole item."""
        return ".".join(self.field)


@dataclass(frozen=True, slots=True)
class Names:
    """Items that have another name in the newer state."""

    renamed: Mapping[Ref, Ref]
    """Old name to new, of items that were renamed and of everything in them."""
    moved: Mapping[Ref, Ref]
    """Old name to new, of entries that stand in another file."""

    def __iter__(self) -> Iterator[tuple[Ref, Ref]]:
        """Every old name with its new one."""
        yield from self.renamed.items()
        yield from self.moved.items()

    def before(self, ref: Ref) -> Ref:
        """What an item was called before: by another name or by the same."""
        return next((old for old, new in self if new == ref), ref)


def own_id(ref: Ref) -> str:
    """The id as its author wrote it: of an entry without that of the file around it."""
    return ref.id.rpartition("/")[2]
