"""The JSON Schemas of the kinds, ready to validate.

Loaded once by the pipeline. Files are first asked only whether they are valid, by a validator in Rust; the few that
aren't go through `jsonschema`, which says what is wrong where. No sentence is made here.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeAlias, cast

import jsonschema_rs

from cxplaybook.documents.formats import CHECKERS
from cxplaybook.sources.marks import FieldPath
from cxplaybook.sources.scalars import Data

if TYPE_CHECKING:
    from jsonschema import ValidationError
    from jsonschema.protocols import Validator

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema or a part of one; nobody changes it."""

_ENDING = ".schema.json"
_SHARED = f"common{_ENDING}"
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
    """Schemas by kind. Unchanging, apart from validators that are made when first needed."""

    def __init__(self, by_name: Mapping[str, Schema]) -> None:
        self._by_name = by_name
        self._fast: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self._slow: dict[str, Validator] = {}
        self._parts: dict[tuple[str, FieldPath], tuple[str, Schema]] = {}

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The schemas of a folder: `<kind>.schema.json` for each kind, and `common.schema.json` for all."""
        files = sorted(folder.glob(f"*{_ENDING}"))
        return cls({file.name: json.loads(file.read_text(encoding="utf-8")) for file in files})

    def with_languages(self, languages: Sequence[str]) -> Self:
        """The same schemas for a playbook in these languages: texts in any other one don't fit."""
        shared = self._by_name[_SHARED]
        parts = dict(shared["$defs"])
        for name in _TEXT_PARTS:
            (any_language,) = parts[name]["patternProperties"].values()
            known = parts[name]["properties"]
            parts[name] = {
                **{key: value for key, value in parts[name].items() if key != "patternProperties"},
                "properties": {language: {**known.get(language, {}), **any_language} for language in languages},
            }
        return type(self)({**self._by_name, _SHARED: {**shared, "$defs": parts}})

    def accepts(self, kind: str, data: Data) -> bool:
        """Whether a file's data fits the schema of its kind."""
        if kind not in self._fast:
            self._fast[kind] = jsonschema_rs.Draft202012Validator(
                self._by_name[f"{kind}{_ENDING}"],
                registry=jsonschema_rs.Registry([(_SHARED, self._by_name[_SHARED])]),
                formats=dict(CHECKERS),
                validate_formats=True,
                offline=True,
            )
        return self._fast[kind].is_valid(data)

    def failures(self, kind: str, data: Data) -> Iterator[Failure]:
        """Every keyword that data doesn't meet, in no particular order."""
        if kind not in self._slow:
            self._slow[kind] = _explaining_validator(self._by_name[f"{kind}{_ENDING}"], self._by_name[_SHARED])
        for error in self._slow[kind].iter_errors(data):
            path = tuple(error.absolute_path)
            yield Failure(
                str(error.validator), path, cast("Data", error.instance), error.validator_value, self.at(kind, path)
            )

    def at(self, kind: str, path: FieldPath) -> Schema:
        """What the schema says of the value at a path, references followed; empty: nothing."""
        return self._part(f"{kind}{_ENDING}", tuple(0 if isinstance(step, int) else step for step in path))[1]

    def _part(self, name: str, path: FieldPath) -> tuple[str, Schema]:
        """The part of a schema at a path, with the name of the schema its own references start from."""
        if not path:
            return name, self._by_name[name]
        if (name, path) not in self._parts:
            home, parent = self._part(name, path[:-1])
            step = path[-1]
            found = parent.get("items", {}) if isinstance(step, int) else parent.get("properties", {}).get(step, {})
            self._parts[name, path] = self._follow(home, found)
        return self._parts[name, path]

    def _follow(self, home: str, part: Schema) -> tuple[str, Schema]:
        """A part together with what its `$ref` leads to; its own words win."""
        if "$ref" not in part:
            return home, part
        file, _, name = part["$ref"].partition("#/$defs/")
        home, target = self._follow(file or home, self._by_name[file or home]["$defs"][name])
        return home, {**target, **{key: value for key, value in part.items() if key != "$ref"}}


def _explaining_validator(schema: Schema, shared: Schema) -> "Validator":
    # A tenth of a second that a playbook without mistakes never spends.
    from jsonschema import Draft202012Validator, FormatChecker  # noqa: PLC0415
    from jsonschema.validators import extend  # noqa: PLC0415
    from referencing import Registry, Resource  # noqa: PLC0415

    registry: Registry[bool | Mapping[str, Any]] = Registry().with_resource(_SHARED, Resource.from_contents(shared))
    checker = FormatChecker(formats=())
    for name, check in CHECKERS.items():
        checker.checks(name)(check)
    validator: type[Validator] = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]
    return validator(schema, registry=registry, format_checker=checker)


def _pattern(_: "Validator", pattern: str, value: object, __: Schema) -> Iterator["ValidationError"]:
    """The keyword `pattern` as every other validator reads it: `$` is the end of the text, not of its last line."""
    from jsonschema import ValidationError  # noqa: PLC0415

    if isinstance(value, str) and not re.search(pattern.replace("$", r"\Z"), value):
        yield ValidationError(f"{value!r} doesn't match {pattern!r}")
