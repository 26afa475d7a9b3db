"""Every field of every kind of a playbook with another value, one at a time.

Fields are touched in the model: reading the whole example anew for each of them would take minutes.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar

from cxplaybook.diff.walk import AS_ONE
from cxplaybook.model import Item, Location, Record, Ref, Text, Thing
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.values import Duration, Money, MonthDay, Percent, Period, Quantity, parse_quantity, with_magnitude

NOWHERE = Location("content/nowhere.yaml")

SAMPLES: Mapping[type, Any] = {
    bool: True,
    date: date(2031, 1, 1),
    Decimal: Decimal(7),
    Duration: Duration.parse("7 h"),
    int: 7,
    Money: Money.parse("7 EUR"),
    MonthDay: MonthDay.parse("07-07"),
    Percent: Percent.parse("7 %"),
    Period: Period.parse("2031"),
    str: "seven",
}
"""A value of each type for a field that holds none."""


@dataclass(frozen=True, slots=True)
class Touch:
    """A thing with one field touched."""

    thing: Thing
    item: Ref
    """The item around the field."""
    field: tuple[str, ...]
    """Keys from the item down to the field."""
    how: str
    """What was done to it: `added`, `removed` or `changed`."""

    @property
    def key(self) -> tuple[str, tuple[str, ...], str]:
        """What is proven by it, whichever thing of the kind it is done to."""
        return self.item.kind, self.field, self.how


R = TypeVar("R", bound=Record)


def filled(record: R) -> R:
    """The record with an entry in each field that takes entries or a group of fields, so that all can be touched."""
    values = {shape.name: _filled(shape, getattr(record, shape.name)) for shape in shapes(type(record))}
    return replace(record, **values)  # type: ignore[arg-type]


def _filled(shape: FieldShape, value: Any) -> object:  # noqa: ANN401 - whatever a field holds
    if shape.record is None or issubclass(shape.record, AS_ONE):
        return value
    if not value and not is_of_items(shape):
        value = (sample(shape),) if shape.many else sample(shape)
    if isinstance(value, tuple):
        return tuple(filled(entry) for entry in value)
    return value if value is None else filled(value)


def touches(thing: Thing) -> Iterator[Touch]:
    """The thing with every field touched in turn."""
    for item, field, how, touched in _touched(thing, thing.ref, ()):
        if isinstance(touched, Thing):
            yield Touch(touched, item, field, how)


def _touched(record: Record, item: Ref, above: tuple[str, ...]) -> Iterator[tuple[Ref, tuple[str, ...], str, Record]]:
    """The record with each field touched, also those inside what it holds."""
    for shape in shapes(type(record)):
        if shape.key == "id":
            continue
        value, field = getattr(record, shape.name), (*above, shape.key)
        if not is_of_items(shape):
            for how, other in _others(shape, value):
                yield item, field, how, _with(record, shape, other)
        elif value:
            yield value[-1].ref, (), "removed", _with(record, shape, value[:-1])
        for position, entry in enumerate(value if shape.many else (value,)):
            if isinstance(entry, Record) and not isinstance(entry, AS_ONE):
                inner, start = (entry.ref, ()) if isinstance(entry, Item) else (item, field)
                for found, path, how, touched in _touched(entry, inner, start):
                    whole = (*value[:position], touched, *value[position + 1 :]) if shape.many else touched
                    yield found, path, how, _with(record, shape, whole)


def _with(record: Record, shape: FieldShape, value: object) -> Record:
    return replace(record, **{shape.name: value})  # type: ignore[arg-type]


def is_of_items(shape: FieldShape) -> bool:
    """Whether the field is a list of items, which come and go as items and not as values of the field."""
    return shape.record is not None and issubclass(shape.record, Item)


def _others(shape: FieldShape, value: Any) -> Iterator[tuple[str, object]]:  # noqa: ANN401 - whatever a field holds
    """Other values of a field, each with what became of it."""
    if shape.many:
        yield "added", (*value, sample(shape))
        if value:
            yield "removed", value[:-1]
        if value and isinstance(value[0], Text):
            yield "changed", (_changed(value[0]), *value[1:])
    elif value is None:
        yield "added", sample(shape)
    else:
        if not shape.required and not isinstance(value, bool | StrEnum | int | MonthDay | str):
            yield "removed", None
        if not isinstance(value, Record) or isinstance(value, AS_ONE):
            yield "changed", _changed(value)


def sample(shape: FieldShape) -> object:
    """A value for a field, as small as it may be."""
    first = shape.types[0]
    if first is Ref:
        return Ref(shape.kinds[0], "seven")
    if issubclass(first, Text):
        return first({"fi": "Uutta", "en": "New"})
    if issubclass(first, StrEnum):
        return list(first)[-1]
    if shape.record is not None:
        inner = (entry for entry in shapes(shape.record) if entry.required or issubclass(shape.record, AS_ONE))
        values: dict[str, Any] = {entry.name: (sample(entry),) if entry.many else sample(entry) for entry in inner}
        return shape.record(location=NOWHERE, **values)
    return parse_quantity("7 %") if len(shape.types) > 1 else SAMPLES[first]


def _changed(value: Any) -> object:  # noqa: ANN401 - whatever a field holds
    """Another value of the same type."""
    return next(change(value) for of, change in _CHANGES if isinstance(value, of))


def _first_changed(record: Record) -> Record:
    shape = next(entry for entry in shapes(type(record)) if getattr(record, entry.name) is not None)
    return _with(record, shape, _changed(getattr(record, shape.name)))


# Narrow types first: a choice is a text to Python, and true is a number.
_CHANGES: tuple[tuple[type | UnionType, Callable[[Any], object]], ...] = (
    (Text, lambda text: type(text)({code: f"{old} Aivan muuta, toisin." for code, old in text.by_language.items()})),
    (Ref, lambda ref: Ref(ref.kind, "somewhere-else")),
    (StrEnum, lambda choice: next(other for other in type(choice) if other != choice)),
    (bool, lambda answer: not answer),
    (Record, _first_changed),
    (Quantity, lambda quantity: with_magnitude(quantity, quantity.magnitude + 1)),
    (date, lambda day: day + timedelta(days=1)),
    (Period, lambda period: Period.parse(str(period.start.year + 1))),
    (MonthDay, lambda day: replace(day, day=day.day % 28 + 1)),
    (int, lambda number: number + 1),
    (str, lambda text: f"{text}-other"),
)
