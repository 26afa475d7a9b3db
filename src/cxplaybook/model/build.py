"""Valid YAML data to the dataclasses of the kinds.

Called by the pipeline with documents that fit their schemas; knows no kind by name. Which ids exist is collected
first, because a field that may lead to several kinds (`from: lost-quote-interviews`) gets the kind that has the id.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import cast

from cxplaybook.model.base import Item, Location, Record, Thing
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.model.playbook import MissingFileError
from cxplaybook.model.refs import Ref
from cxplaybook.model.text import Text
from cxplaybook.sources import suggested_id
from cxplaybook.values import Duration, Money, MonthDay, Percent, Period, parse_date, parse_quantity

_PARSERS: Mapping[type, Callable[[str], object]] = {
    date: parse_date,
    Decimal: Decimal,
    Duration: Duration.parse,
    Money: Money.parse,
    MonthDay: MonthDay.parse,
    Percent: Percent.parse,
    Period: Period.parse,
    # JSON Schema counts `3.0` as an integer.
    int: lambda text: int(Decimal(text)),
    str: str,
}
"""Value types that stand alone; a field with several of them holds a quantity."""


@dataclass(frozen=True, slots=True)
class Raw:
    """One file's data, as the documents stage hands it over."""

    kind: type[Thing]
    id: str
    path: str
    """File below the project folder."""
    data: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class _Builder:
    """What every conversion needs to know."""

    languages: tuple[str, ...]
    """Languages of the playbook; the first is the one of plain strings."""
    known: frozenset[Ref]
    """Ids that exist, of things and entries."""

    def thing(self, raw: Raw) -> Thing:
        """The thing that a file holds."""
        return cast(Thing, self.record(raw.kind, raw.data, Location(raw.path), raw))

    def record(self, cls: type[Record], data: Mapping[str, object], at: Location, file: Raw) -> Record:
        """The record of a mapping inside a file."""
        values: dict[str, object] = {"location": at}
        if issubclass(cls, Item):
            ref = _own_ref(cls, data, file)
            values |= {"ref": ref, "id": ref.id.rpartition("/")[2]}
        for shape in shapes(cls):
            if shape.key in data and shape.name not in values:
                values[shape.name] = self._field(shape, data[shape.key], at / shape.key, file)
        return cls(**values)  # type: ignore[arg-type]

    def _field(self, shape: FieldShape, value: object, at: Location, file: Raw) -> object:
        if shape.many:
            entries = enumerate(cast(list[object], value))
            return tuple(self._entry(shape, entry, at / position, file) for position, entry in entries)
        return self._entry(shape, value, at, file)

    def _entry(self, shape: FieldShape, value: object, at: Location, file: Raw) -> object:
        if shape.record is not None:
            return self.record(shape.record, cast(Mapping[str, object], value), at, file)
        first = shape.types[0]
        if first is Ref:
            return self._ref(shape.kinds, str(value))
        if issubclass(first, Text):
            return self._text(first, value)
        return _plain_value(shape.types, value)

    def _ref(self, kinds: tuple[str, ...], target: str) -> Ref:
        options = [Ref(kind, target) for kind in kinds]
        return next((option for option in options if option in self.known), options[0])

    def _text(self, cls: type[Text], value: object) -> Text:
        if not isinstance(value, Mapping):
            return cls({self.languages[0]: str(value)})
        order = [language for language in self.languages if language in value]
        rest = sorted(language for language in value if language not in self.languages)
        return cls({language: str(value[language]) for language in [*order, *rest]})


def build_things(files: Sequence[Raw], known: frozenset[Ref]) -> tuple[Thing, ...]:
    """Every thing, in the order of the files. The data has to fit the schemas.

    Raises:
        MissingFileError: the settings, which name the languages, are not among the files.
    """
    settings = next((raw for raw in files if raw.kind is Settings), None)
    if settings is None:
        raise MissingFileError(str(Settings.file))
    languages = cast(Sequence[str], settings.data["languages"])
    builder = _Builder(tuple(languages), known)
    return tuple(builder.thing(raw) for raw in files)


def known_refs(files: Iterable[Raw]) -> Iterator[Ref]:
    """Everything that can be pointed at, also in files that are otherwise broken: they should not break others."""
    for file in files:
        yield from _refs_in(file.kind, file.data, file)


def _refs_in(cls: type[Record], data: Mapping[str, object], file: Raw) -> Iterator[Ref]:
    if issubclass(cls, Item):
        yield _own_ref(cls, data, file)
    for shape in shapes(cls):
        value = data.get(shape.key)
        for entry in value if isinstance(value, list) else [value]:
            if shape.record is not None and isinstance(entry, Mapping):
                yield from _refs_in(shape.record, entry, file)


def _own_ref(cls: type[Item], data: Mapping[str, object], file: Raw) -> Ref:
    """Name of an item: entries of a file that has sisters carry the file's id in front."""
    if issubclass(cls, Thing):
        return Ref(cls.kind, file.id)
    # An id with a fault counts as the one it is near to: whoever points there has made no mistake.
    own = suggested_id(str(data.get("id", "")))
    return Ref(cls.kind, f"{file.id}/{own}" if file.kind.folder else own)


def _plain_value(types: tuple[type, ...], value: object) -> object:
    if len(types) > 1:
        return parse_quantity(value if isinstance(value, str | int | float) else str(value))
    kind = types[0]
    if issubclass(kind, StrEnum):
        return kind(str(value))
    parser = _PARSERS.get(kind)
    return parser(str(value)) if parser else value
