"""Every raw difference between two states of a playbook.

Both models are walked along the shapes of their fields, as the graph and the views do, so a new kind needs nothing
here. Items match by their ids, entries without ids by what they say.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from cxplaybook.analysis.coverage import Reach, role_coverage
from cxplaybook.diff.align import align
from cxplaybook.diff.difference import Difference, How, Names, Side, own_id
from cxplaybook.model import Baseline, Item, Location, Playbook, Record, Ref, Target, Thing
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.model.kinds.metric import Limits, Metric, Point
from cxplaybook.model.kinds.role import Role, Untouched

AS_ONE = (Baseline, Limits, Target)
"""Records that people read as one value: "at least 95 % from April"."""

REACHED = "reached"
"""Field of a role that no file holds: the battles it has expectations for."""

SERIES = "series"
"""Field of a metric that a table holds: its results."""


def differences(old: Side, new: Side, known: Names) -> Iterator[Difference]:
    """What differs: first what the newer state holds, by kind and id, then the files that are gone.

    A thing whose file is broken on one side is passed over: what nobody can read isn't gone.

    Args:
        old: the older state, in which everything has its newest name already.
        new: the newer state.
        known: who got another name.
    """
    passed_over = old.broken | new.broken
    walk = _Walk(old, new, known)
    before = {thing.ref: thing for thing in old.playbook if thing.ref not in passed_over}
    after = {thing.ref: thing for thing in new.playbook if thing.ref not in passed_over}
    for ref, thing in after.items():
        if ref in before:
            yield from walk.thing(before[ref], thing)
        else:
            yield Difference(How.ADDED, ref, new=thing, new_at=thing.location)
    for ref, thing in before.items():
        if ref not in after:
            yield Difference(How.REMOVED, ref, old=thing, old_at=thing.location)


@dataclass(frozen=True, slots=True)
class _Field:
    """Where the walk is: a field of an item, or of an entry inside it."""

    item: Ref
    keys: tuple[str, ...]
    entry: Record | None
    old_at: Location
    new_at: Location

    def differs(self, old: object, new: object) -> Difference:
        """A value that came, went or is another one."""
        how = How.ADDED if old is None else How.REMOVED if new is None else How.CHANGED
        old_at = None if old is None else self.old_at
        new_at = None if new is None else self.new_at
        return Difference(how, self.item, self.keys, old, new, old_at, new_at, self.entry)


@dataclass(frozen=True, slots=True)
class _Walk:
    """What the whole comparison needs to know."""

    old: Side
    new: Side
    names: Names

    def thing(self, old: Thing, new: Thing) -> Iterator[Difference]:
        """What differs in a file."""
        yield from self._renamed(old, new)
        if old == new:
            return
        found = self._record(old, new, _Field(new.ref, (), None, old.location, new.location))
        if isinstance(old, Role) and isinstance(new, Role):
            yield from self._with_reach(old, new, tuple(found))
        else:
            yield from found
        unreadable = new.ref in self.old.without_results | self.new.without_results
        if isinstance(old, Metric) and isinstance(new, Metric) and not unreadable:
            yield from _results(old, new)

    def _record(self, old: Record, new: Record, at: _Field) -> Iterator[Difference]:
        for shape in shapes(type(new)):
            before, after = getattr(old, shape.name), getattr(new, shape.name)
            if before == after or shape.key == "id" or (shape.key == "formerly" and self._former(at.item)):
                continue
            field = replace(
                at, keys=(*at.keys, shape.key), old_at=old.location / shape.key, new_at=new.location / shape.key
            )
            if shape.many:
                yield from self._list(shape, before, after, field)
            elif isinstance(before, Record) and isinstance(after, Record) and not isinstance(after, AS_ONE):
                yield from self._record(before, after, field)
            else:
                yield field.differs(before, after)

    def _renamed(self, old: Item, new: Item) -> Iterator[Difference]:
        former = self._former(new.ref)
        if former is not None:
            yield Difference(How.RENAMED, new.ref, (), former, new.ref, old.location, new.location)

    def _former(self, ref: Ref) -> Ref | None:
        """The name an item had before, as far as it is its own and not that of the file around it."""
        before = self.names.before(ref)
        return before if ref in self.names.renamed.values() and own_id(before) != own_id(ref) else None

    def _list(
        self, shape: FieldShape, old: tuple[object, ...], new: tuple[object, ...], field: _Field
    ) -> Iterator[Difference]:
        if shape.record is not None and issubclass(shape.record, Item):
            return self._items(cast(tuple[Item, ...], old), cast(tuple[Item, ...], new), field)
        return self._entries(old, new, field)

    def _items(self, old: tuple[Item, ...], new: tuple[Item, ...], field: _Field) -> Iterator[Difference]:
        """Entries with ids: the same id is the same entry, wherever it stands."""
        before, after = {item.ref: item for item in old}, {item.ref: item for item in new}
        for ref, item in after.items():
            known = before.get(ref) or self._moved(ref)
            if known is None:
                yield Difference(How.ADDED, ref, new=item, new_at=item.location)
                continue
            if ref not in before:
                yield Difference(How.MOVED, ref, (), self.names.before(ref), ref, known.location, item.location)
            yield from self._renamed(known, item)
            yield from self._record(known, item, _Field(ref, (), None, known.location, item.location))
        for ref, item in before.items():
            if ref not in after and not self._moved(ref):
                yield Difference(How.REMOVED, ref, old=item, old_at=item.location)
        if [ref for ref in before if ref in after] != [ref for ref in after if ref in before]:
            yield replace(field.differs(old, new), how=How.REORDERED)

    def _moved(self, ref: Ref) -> Item | None:
        """The entry of that name before it moved to another file. None: it didn't."""
        return self.old.graph.items.get(ref) if ref in self.names.moved.values() else None

    def _entries(self, old: tuple[object, ...], new: tuple[object, ...], field: _Field) -> Iterator[Difference]:
        """Entries without ids: equal or alike ones are the same entry."""
        found = align(old, new)
        for before, after in found.same:
            one, other = old[before], new[after]
            place = replace(field, old_at=field.old_at / before, new_at=field.new_at / after)
            if isinstance(one, Record) and isinstance(other, Record):
                yield from self._record(one, other, replace(place, entry=other))
            elif one != other:
                yield place.differs(one, other)
        for position in found.added:
            yield replace(field, new_at=field.new_at / position).differs(None, new[position])
        for position in found.removed:
            yield replace(field, old_at=field.old_at / position).differs(old[position], None)
        if found.reordered:
            yield replace(field.differs(old, new), how=How.REORDERED)

    def _with_reach(self, old: Role, new: Role, found: tuple[Difference, ...]) -> Iterator[Difference]:
        """The differences of a role, with the battles that reach it now or no longer.

        A reason why a battle doesn't touch the role says the same and more, and where the battle does by now, the
        reason had to go.
        """
        before, after = _reached(old, self.new.playbook), _reached(new, self.new.playbook)
        come, gone = after - before, before - after
        reasoned = {entry.battle for entry in new.not_for_this_role}
        for difference in found:
            dropped = difference.old if difference.how is How.REMOVED else None
            if not (isinstance(dropped, Untouched) and dropped.battle in come):
                yield difference
        for cell in role_coverage(new, self.new.playbook):
            ref = cell.battle.ref
            if ref in come:
                yield Difference(How.ADDED, new.ref, (REACHED,), None, ref, None, new.location / "expectations")
            elif ref in gone - reasoned:
                yield Difference(How.REMOVED, new.ref, (REACHED,), ref, None, old.location / "expectations")


def _reached(role: Role, playbook: Playbook) -> set[Ref]:
    return {cell.battle.ref for cell in role_coverage(role, playbook) if cell.reach is Reach.EXPECTED}


def _results(old: Metric, new: Metric) -> Iterator[Difference]:
    """Results that came, went or were corrected, each as one difference."""
    before, after = _by_period(old), _by_period(new)
    come = tuple(point for key, point in after.items() if key not in before)
    gone = tuple(point for key, point in before.items() if key not in after)
    other = tuple(key for key, point in after.items() if key in before and before[key] != point)
    place = _Field(new.ref, (SERIES,), None, old.location, new.location)
    if come:
        yield place.differs(None, come)
    if gone:
        yield place.differs(gone, None)
    if other:
        yield place.differs(tuple(before[key] for key in other), tuple(after[key] for key in other))


def _by_period(metric: Metric) -> dict[tuple[str, str | None], Point]:
    return {(str(point.period), point.segment): point for point in metric.series}
