"""Schemas and dataclasses say the same; where they don't, the test says in words what differs.

A field that is added to a kind is added to its schema and vice versa: this test is the guide.
"""

import copy
import dataclasses
import re
from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any

import pytest
from tests.schema.schema_files import COMMON, KINDS, Part, Schema, load, of_kind, resolve

from cxplaybook.model.base import Item, Record, Thing
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.model.refs import Ref
from cxplaybook.model.registry import thing_kinds
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Duration, Money, MonthDay, Percent, Period

FORMATS: dict[frozenset[type], str] = {
    frozenset({date}): "date",
    frozenset({Duration}): "time-span",
    frozenset({Money}): "money",
    frozenset({Money, Percent}): "compensation",
    frozenset({MonthDay}): "month-day",
    frozenset({Percent}): "percent",
    frozenset({Period}): "period",
}
PLAIN = {bool: "true or false", int: "whole number", str: "plain text"}
LAST = ("audience", "owner", "review_by", "tags", "waivers", "draft", "formerly")
"""Fields that every item or thing has; they come after its own."""


def differences(cls: type[Record], part: Part) -> Iterator[str]:
    """What a dataclass and the schema of its mapping tell differently."""
    wanted = {shape.key: shape for shape in _in_reading_order(cls)}
    found: Schema = part.whole["properties"]
    yield from (f"{part.place}: `{key}` is missing in the schema" for key in wanted if key not in found)
    yield from (f"{part.place}: `{key}` is missing in the dataclass" for key in found if key not in wanted)
    both = [key for key in wanted if key in found]
    if both != (order := [key for key in found if key in wanted]):
        yield f"{part.place}: the schema has the order {', '.join(order)}, the dataclass {', '.join(both)}"
    for key in both:
        required = key in part.whole.get("required", ())
        if required != wanted[key].required:
            yield f"{part.place}.{key}: {_need(wanted[key].required)} by the dataclass, {_need(required)} by the schema"
        yield from _field_differences(cls, wanted[key], Part(f"{part.place}.{key}", part.file, found[key]))


def _in_reading_order(cls: type[Record]) -> list[FieldShape]:
    """The fields as an author meets them: the id, what the kind is about, and what every item has."""
    fields = [shape for shape in shapes(cls) if not (issubclass(cls, Thing) and shape.key == "id")]
    if not issubclass(cls, Item):
        return fields
    rank = {"id": 0} | {key: place for place, key in enumerate(LAST, start=2)}
    return sorted(fields, key=lambda shape: rank.get(shape.key, 1))


def _field_differences(cls: type[Record], shape: FieldShape, part: Part) -> Iterator[str]:
    if (says := _held_by_schema(part)) != (wants := _held_by_dataclass(shape)):
        yield f"{part.place}: the dataclass holds {wants}, the schema {says}"
        return
    if shape.many and shape.required != ("minItems" in part.whole):
        yield f"{part.place}: a required list has `minItems`, an optional one doesn't"
    if (default := _default(cls, shape.name)) != part.whole.get("default"):
        yield f"{part.place}: the default is {default!r} in the dataclass"
    if shape.record is not None:
        yield from differences(shape.record, _mapping(part))


def _mapping(part: Part) -> Part:
    """The part that holds the keys of a field's mapping, or of each mapping in its list."""
    node = part.whole["items"] if part.whole["type"] == "array" else part.written
    return Part(part.place, COMMON if str(node["$ref"]).startswith(COMMON) else part.file, resolve(node, part.file))


def _need(required: object) -> str:
    return "required" if required else "left to choice"


def _default(cls: type[Record], name: str) -> object:
    """What the schema shows as default; None: leaving the field out just leaves it empty."""
    default = next(field.default for field in dataclasses.fields(cls) if field.name == name)
    if default is dataclasses.MISSING or default in (None, ()):
        return None
    return default if isinstance(default, int) else str(default)


def _held_by_dataclass(shape: FieldShape) -> str:
    return "list of " * shape.many + _held_once(shape)


def _held_once(shape: FieldShape) -> str:
    first = shape.types[0]
    if shape.record is not None:
        return f"mapping {_kebab(shape.record)}"
    if first is Ref:
        return f"reference to {' or '.join(shape.kinds)}"
    if issubclass(first, Text):
        return "prose" if issubclass(first, Prose) else "text"
    if issubclass(first, StrEnum):
        return f"one of {', '.join(first)}"
    # Quantity has five types; every other value type or union of them has an entry of its own.
    return PLAIN.get(first) or FORMATS.get(frozenset(shape.types), "quantity")


def _kebab(cls: type) -> str:
    return re.sub("(?<!^)(?=[A-Z])", "-", cls.__name__).lower()


def _held_by_schema(part: Part) -> str:
    if part.whole.get("type") == "array":
        return f"list of {_held_by_schema(Part(part.place, part.file, part.whole['items']))}"
    name = str(part.written.get("$ref", "")).rpartition("/")[2]
    if name in {"text", "prose"}:
        return name
    if part.whole.get("type") == "object":
        return f"mapping {name}"
    return _held_as_value(part.whole)


def _held_as_value(schema: Schema) -> str:
    if "x-ref" in schema:
        kinds = [schema["x-ref"]] if isinstance(schema["x-ref"], str) else schema["x-ref"]
        return f"reference to {' or '.join(kinds)}"
    plain = {"boolean": PLAIN[bool], "integer": PLAIN[int], "string": PLAIN[str]}
    if "enum" in schema and schema["type"] == "string":
        return f"one of {', '.join(schema['enum'])}"
    return str(schema.get("format") or plain[schema["type"]])


def test_schema_for_each_kind() -> None:
    """Each kind of file has a schema, and each schema a kind."""
    assert set(KINDS) == set(thing_kinds())


@pytest.mark.parametrize("kind", KINDS)
def test_same_as_dataclass(kind: str) -> None:
    """Names, order, need, defaults, references, words to choose from and value types are those of the dataclass."""
    assert list(differences(thing_kinds()[kind], Part(kind, f"{kind}.schema.json", of_kind(kind)))) == []


def test_text_and_prose() -> None:
    """Only prose takes Markdown, and the schema says so."""
    parts = load(COMMON)["$defs"]

    assert parts["prose"]["x-prose"] is True
    assert "x-prose" not in parts["text"]


def _drop(schema: Schema) -> None:
    del schema["properties"]["given_by"]


def _add(schema: Schema) -> None:
    schema["properties"]["price"] = {"type": "string"}


def _move(schema: Schema) -> None:
    schema["properties"]["title"] = schema["properties"].pop("title")


def _demand(schema: Schema) -> None:
    schema["required"].append("every")


def _point_elsewhere(schema: Schema) -> None:
    schema["properties"]["given_by"]["x-ref"] = "partner"


def _forget_a_word(schema: Schema) -> None:
    schema["properties"]["form"]["enum"].remove("peer")


def _one_for_many(schema: Schema) -> None:
    schema["properties"]["roles"] = schema["properties"]["roles"]["items"]


def _without_format(schema: Schema) -> None:
    del schema["properties"]["length"]["format"]


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_drop, "training: `given_by` is missing in the schema"),
        (_add, "training: `price` is missing in the dataclass"),
        (_move, "training: the schema has the order teaches, "),
        (_demand, "training.every: left to choice by the dataclass, required by the schema"),
        (_point_elsewhere, "training.given_by: the dataclass holds reference to role, the schema reference to partner"),
        (_forget_a_word, "training.form: the dataclass holds one of on-the-job, "),
        (_one_for_many, "training.roles: the dataclass holds list of reference to role, the schema reference to role"),
        (_without_format, "training.length: the dataclass holds time-span, the schema plain text"),
    ],
)
def test_difference_in_words(spoil: Callable[[dict[str, Any]], None], sentence: str) -> None:
    """A spoilt schema gives one sentence that names the field and both sides."""
    schema = copy.deepcopy(of_kind("training"))
    spoil(schema)

    found = list(differences(thing_kinds()["training"], Part("training", "training.schema.json", schema)))

    assert [difference[: len(sentence)] for difference in found] == [sentence]
