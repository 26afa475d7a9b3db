"""Who answers for what: a thing's own owner, or that of what it belongs to."""

from collections.abc import Iterator

from cxplaybook.model import Item, Record, Ref, records_in


def owned(record: Record, inherited: Ref | None = None) -> Iterator[tuple[Item, Ref | None]]:
    """Every item of a record with who answers for it; `inherited` is the owner of what the record belongs to."""
    if isinstance(record, Item):
        inherited = record.owner or inherited
        yield record, inherited
    for inner in records_in(record):
        yield from owned(inner, inherited)
