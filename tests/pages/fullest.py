"""A playbook with every field of every kind filled in, made from the dataclasses.

A new kind or field is in it by itself. References lead to the one item of their kind; texts come from the test.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import count
from typing import cast

from cxplaybook.model import Item, Location, Playbook, Record, Ref, Text, Thing, playbook_of
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.model.registry import thing_kinds
from cxplaybook.values import Duration, DurationUnit, Money, MonthDay, Number, Percent, Period, PeriodKind, Score

Words = Callable[[str], dict[str, str]]
"""Texts by language for a field, whose name (`promise.title`) it gets."""

ID = "x"
"""Id of everything."""

_PLAIN = {
    "branch": "trunk",
    "check": "CX302",
    "decimals": 1,
    "feeling": -2,
    "horizon": 6,
    "languages": "en",
    "months": 5,
    "time_zone": "Europe/Stockholm",
    "to": ID,
    "url": "https://example.org/playbook",
    "year": 2,
}
"""Numbers and strings that only mean something within bounds, by field."""


def fullest(words: Words, *, without: str = "") -> Playbook:
    """One thing of each kind with all fields, but for the yes-or-no field `without`, which is left out."""
    builder = _Builder(words, without)
    return playbook_of(builder.thing(cls) for cls in thing_kinds().values())


def yes_or_no() -> tuple[str, ...]:
    """Every field that is true or false, by name."""
    found = {
        name(cls, shape): None
        for thing in thing_kinds().values()
        for cls in _records(thing)
        for shape in shapes(cls)
        if shape.types == (bool,)
    }
    return tuple(found)


def name(record: type[Record], shape: FieldShape) -> str:
    """A field as messages call it: `promise.title`."""
    of = record.kind if issubclass(record, Item) else record.__name__
    return f"{of}.{shape.key}"


class _Builder:
    """Fills records; every number and date is another one, so that each can be found again."""

    def __init__(self, words: Words, without: str) -> None:
        self._words = words
        self._without = without
        self._numbers: Iterator[int] = count(101)

    def thing(self, cls: type[Thing]) -> Thing:
        """A thing with all its fields."""
        made = cast(Thing, self._record(cls, cls, Location(f"content/{_home_id(cls)}.yaml")))
        return replace(made, series=_series()) if isinstance(made, Metric) else made

    def _record(self, cls: type[Record], home: type[Thing], at: Location) -> Record:
        values: dict[str, object] = {"location": at}
        if issubclass(cls, Item):
            ref = _ref(cls, home)
            values |= {"ref": ref, "id": ref.id.rpartition("/")[2]}
        for shape in shapes(cls):
            if shape.name not in values:
                entry = self._value(cls, shape, home, at / shape.key)
                values[shape.name] = (entry,) if shape.many else entry
        return cls(**values)  # type: ignore[arg-type]

    def _value(self, cls: type[Record], shape: FieldShape, home: type[Thing], at: Location) -> object:
        if shape.record is not None:
            return self._record(shape.record, home, at)
        if shape.kinds:
            return _refs()[shape.kinds[0]]
        first = shape.types[0]
        if issubclass(first, Text):
            return first(self._words(name(cls, shape)))
        if first is bool:
            return name(cls, shape) != self._without
        if issubclass(first, StrEnum):
            return next(iter(first))
        return _PLAIN[shape.key] if first in (int, str) and shape.key in _PLAIN else self._number(shape)

    def _number(self, shape: FieldShape) -> object:
        number = next(self._numbers)
        options: dict[type, object] = {
            Percent: Percent(Decimal(number) / 10),
            Money: Money(Decimal(number), "EUR"),
            Duration: Duration(Decimal(number), DurationUnit.MINUTE),
            Number: Number(Decimal(number), "visits"),
            Score: Score(Decimal(number), Decimal(1000)),
            Period: Period.containing(date(2025, 1, 1) + timedelta(days=31 * (number - 100)), PeriodKind.MONTH),
            MonthDay: MonthDay(4, 1),
            date: date(2025, 1, 1) + timedelta(days=number),
            int: number,
            str: f"s{number}",
        }
        return next(value for kind, value in options.items() if kind in shape.types)


def _series() -> tuple[Point, ...]:
    start = Period.parse("2025-01")
    return tuple(Point(start.plus(position), Decimal(90 + position), 40 + position, None, "") for position in range(3))


def _home_id(cls: type[Thing]) -> str:
    return ID if cls.folder else str(cls.file).removesuffix(".yaml")


def _ref(cls: type[Item], home: type[Thing]) -> Ref:
    if issubclass(cls, Thing):
        return Ref(cls.kind, _home_id(cls))
    return Ref(cls.kind, f"{ID}/{ID}" if home.folder else _edition(cls))


def _edition(cls: type[Item]) -> str:
    # The edition that is shown has to be the default one.
    return "employees" if cls.kind == "edition" else ID


@cache
def _refs() -> dict[str, Ref]:
    """Kind to the one item of it."""
    homes = ((cls, home) for home in thing_kinds().values() for cls in _records(home) if issubclass(cls, Item))
    return {cls.kind: _ref(cls, home) for cls, home in homes}


def _records(cls: type[Record]) -> Iterator[type[Record]]:
    """The class and those of all records inside it."""
    yield cls
    for shape in shapes(cls):
        if shape.record is not None:
            yield from _records(shape.record)
