"""The JSON Schemas of the kinds, ready to validate.

Loaded once by the pipeline, asked by `documents.read` for every file. They tell which keyword fails where; no
sentence is made here.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias, cast

import jsonschema_rs

from cxplaybook.documents.formats import CHECKERS
from cxplaybook.sources.marks import FieldPath
from cxplaybook.sources.scalars import Data

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema or a part of one; nobody changes it."""

_ENDING = ".schema.json"
SHARED = f"common{_ENDING}"
"""File of the parts that all kinds share."""
_TEXT_PARTS = ("text", "prose")
"""Parts of the shared schema that hold a text in one or several languages."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One keyword of a schema that a value doesn't meet."""

    keyword: str
    """Such as `required`."""
    path: FieldPath
    """The value."""
    value: Data
    """What it is."""
    wanted: Any
    """What the keyword asks for: the schema's value for it."""
    schema: Schema
    """The part of the schema that has the keyword."""


class Schemas:
    """Schemas by kind. Unchanging, apart from what is made when first needed and kept."""

    def __init__(self, by_name: Mapping[str, Schema]) -> None:
        self._by_name = by_name
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self._explainers: dict[str, Validator] = {}
        self._parts: dict[tuple[str, FieldPath], tuple[str, Schema]] = {}
        self._by_languages: dict[tuple[str, ...], Self] = {}

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The schemas of a folder: `<kind>.schema.json` for each kind, and `common.schema.json` for all."""
        return cls(read_schemas(folder))

    def with_languages(self, languages: Sequence[str]) -> Self:
        """The same schemas for a playbook in these languages: texts in any other one don't fit."""
        codes = tuple(languages)
        if codes not in self._by_languages:
            self._by_languages[codes] = self._limited_to(codes)
        return self._by_languages[codes]

    def _limited_to(self, languages: tuple[str, ...]) -> Self:
        shared = self._by_name[SHARED]
        parts = dict(shared["$defs"])
        for name in _TEXT_PARTS:
            (any_language,) = parts[name]["patternProperties"].values()
            known = parts[name]["properties"]
            parts[name] = {
                **{key: value for key, value in parts[name].items() if key != "patternProperties"},
                "properties": {language: {**known.get(language, {}), **any_language} for language in languages},
            }
        return type(self)({**self._by_name, SHARED: {**shared, "$defs": parts}})

    def failures(self, kind: str, data: Data) -> tuple[Failure, ...]:
        """Every keyword that data doesn't meet, in the order of the schema; empty: it is valid."""
        # The validator in Rust only says yes or no, a hundred times faster; mostly it is a yes.
        if self._validator(kind).is_valid(data):
            return ()
        errors = self._explainer(kind).iter_errors(data)
        return tuple(self._failure(kind, data, tuple(error.absolute_path), str(error.validator)) for error in errors)

    def _failure(self, kind: str, data: Data, path: FieldPath, keyword: str) -> Failure:
        schema = self.at(kind, path)
        return Failure(keyword, path, value_at(data, path), schema[keyword], schema)

    def _validator(self, kind: str) -> jsonschema_rs.Draft202012Validator:
        if kind not in self._validators:
            self._validators[kind] = jsonschema_rs.Draft202012Validator(
                self._by_name[f"{kind}{_ENDING}"],
                registry=jsonschema_rs.Registry([(SHARED, self._by_name[SHARED])]),
                formats=dict(CHECKERS),
                validate_formats=True,
                offline=True,
            )
        return self._validators[kind]

    def _explainer(self, kind: str) -> "Validator":
        """The reference implementation, for what doesn't fit. Imported late: that takes longer than most playbooks."""
        if kind not in self._explainers:
            from jsonschema import Draft202012Validator, FormatChecker  # noqa: PLC0415
            from referencing import Registry  # noqa: PLC0415
            from referencing.jsonschema import DRAFT202012  # noqa: PLC0415

            formats = FormatChecker(formats=())
            for name, fits in CHECKERS.items():
                formats.checks(name)(fits)
            shared = DRAFT202012.create_resource(self._by_name[SHARED])
            registry = Registry().with_resource(SHARED, shared)
            schema = self._by_name[f"{kind}{_ENDING}"]
            self._explainers[kind] = Draft202012Validator(schema, registry=registry, format_checker=formats)
        return self._explainers[kind]

    def at(self, kind: str, path: FieldPath) -> Schema:
        """What the schema says of the value at a path, references followed; empty: nothing."""
        return self._part(f"{kind}{_ENDING}", tuple(0 if isinstance(step, int) else step for step in path))[1]

    def _part(self, name: str, path: FieldPath) -> tuple[str, Schema]:
        """The part of a schema at a path, with the name of the schema its own references start from."""
        if not path:
            return name, self._by_name[name]
        if (name, path) not in self._parts:
            home, parent = self._part(name, path[:-1])
            self._parts[name, path] = self._follow(home, _inner(parent, path[-1]))
        return self._parts[name, path]

    def _follow(self, home: str, part: Schema) -> tuple[str, Schema]:
        """A part together with what its `$ref` leads to; its own words win."""
        if "$ref" not in part:
            return home, part
        file, _, name = part["$ref"].partition("#/$defs/")
        home, target = self._follow(file or home, self._by_name[file or home]["$defs"][name])
        return home, {**target, **{key: value for key, value in part.items() if key != "$ref"}}


def read_schemas(folder: Path) -> dict[str, Schema]:
    """File name to schema, for every schema of a folder."""
    files = sorted(folder.glob(f"*{_ENDING}"))
    return {file.name: json.loads(file.read_text(encoding="utf-8")) for file in files}


def _inner(schema: Schema, step: str | int) -> Schema:
    """What a schema says of an entry or a field."""
    if isinstance(step, int):
        return cast("Schema", schema.get("items", {}))
    fields = schema.get("properties", {})
    patterns = schema.get("patternProperties", {})
    matching = (part for pattern, part in patterns.items() if re.search(pattern, step))
    return cast("Schema", fields[step] if step in fields else next(matching, {}))


def value_at(data: Data, path: FieldPath) -> Data:
    """What data has at a path; None: nothing."""
    for step in path:
        if isinstance(data, dict) and isinstance(step, str):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data
