"""What the annotation of a kind's field says: which references, texts, values or records it holds.

The builder, the graph, the cut to an edition and the comparison with the schemas read the dataclasses through this.
"""

import dataclasses
import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Union, cast, get_args, get_origin, get_type_hints

from cxplaybook.model.base import Record
from cxplaybook.model.refs import Ref, To

COMPUTED = frozenset({"location", "ref", "series"})
"""Attributes that no YAML field holds."""


@dataclass(frozen=True, slots=True)
class FieldShape:
    """One field of a record."""

    name: str
    """Attribute of the dataclass."""
    key: str
    """Key in the YAML file."""
    types: tuple[type, ...]
    """What one entry may be: one class, or several value types (`Money`, `Percent`)."""
    many: bool
    """Whether it is a list."""
    required: bool
    """Whether the author has to write it."""
    kinds: tuple[str, ...]
    """Kinds a reference may lead to; empty: it is no reference."""

    @property
    def record(self) -> type[Record] | None:
        """The class of the mapping it holds. None: it holds plain values."""
        first = self.types[0]
        return first if issubclass(first, Record) else None


def shapes(record: type[Record]) -> tuple[FieldShape, ...]:
    """Every field of a record that an author may write, and `id`, which for a thing is the file's name."""
    return _shapes(cast(type, record))


@cache
def _shapes(record: type) -> tuple[FieldShape, ...]:
    hints = get_type_hints(record, include_extras=True)
    return tuple(_shape(field, hints[field.name]) for field in dataclasses.fields(record) if field.name not in COMPUTED)


def _shape(field: "dataclasses.Field[object]", hint: object) -> FieldShape:
    many = False
    options = list(_without_none(hint))
    if len(options) == 1 and get_origin(options[0]) is tuple:
        many = True
        options = list(_without_none(get_args(options[0])[0]))
    kinds = tuple(kind for option in options for kind in _allowed_kinds(option))
    return FieldShape(
        name=field.name,
        key=field.name.rstrip("_"),
        types=tuple(_plain(option) for option in options),
        many=many,
        required=field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        kinds=kinds,
    )


def _without_none(hint: object) -> Iterator[object]:
    if get_origin(hint) in (types.UnionType, Union):
        for option in get_args(hint):
            yield from _without_none(option)
    elif hint is not type(None):
        yield hint


def _allowed_kinds(hint: object) -> tuple[str, ...]:
    if get_origin(hint) is Annotated:
        return next(extra.kinds for extra in get_args(hint)[1:] if isinstance(extra, To))
    return ()


def _plain(hint: object) -> type:
    return Ref if get_origin(hint) is Annotated else cast(type, hint)
