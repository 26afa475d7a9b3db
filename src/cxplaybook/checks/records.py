"""Every record of a class, in whatever field of whatever kind it stands.

Used by checks that look for one sort of record everywhere; `texts` does the same for what people wrote.
"""

from collections.abc import Iterator
from typing import TypeVar

from cxplaybook.model import Playbook, Record, records_in

_R = TypeVar("_R", bound=Record)


def records(playbook: Playbook, kind: type[_R]) -> Iterator[_R]:
    """Every record of a class, thing by thing."""
    for thing in playbook:
        for record in _inside(thing):
            if isinstance(record, kind):
                yield record


def _inside(record: Record) -> Iterator[Record]:
    yield record
    for inner in records_in(record):
        yield from _inside(inner)
