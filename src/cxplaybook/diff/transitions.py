"""Differences that another one explains, so that nobody has to read them.

Where a promise ends or a thing goes, whatever pointed at it has to let go of it. Who is concerned is told with the
thing itself.
"""

from collections.abc import Iterator, Sequence

from cxplaybook.diff.difference import Difference, How
from cxplaybook.model import Item, Record, Ref, items_in
from cxplaybook.model.fields import shapes
from cxplaybook.model.kinds.promise import PromiseState


def unexplained(differences: Sequence[Difference]) -> Iterator[Difference]:
    """The differences without those that another of them explains."""
    ended = frozenset(ref for difference in differences for ref in _ended(difference))
    for difference in differences:
        if difference.how is not How.REMOVED or not _rested_on(difference.old, ended):
            yield difference


def _ended(difference: Difference) -> Iterator[Ref]:
    """What is no more: a whole item with everything in it, or a promise that is no longer given."""
    if difference.how is How.REMOVED and isinstance(difference.old, Item) and not difference.field:
        yield from (item.ref for item in items_in(difference.old))
    elif difference.new is PromiseState.RETIRED:
        yield difference.item


def _rested_on(value: object, ended: frozenset[Ref]) -> bool:
    """Whether a value was a link to what ended, or an entry that can't be without one."""
    if isinstance(value, Record) and not isinstance(value, Item):
        return any(
            shape.required and getattr(value, shape.name) in ended for shape in shapes(type(value)) if shape.kinds
        )
    return isinstance(value, Ref) and value in ended
