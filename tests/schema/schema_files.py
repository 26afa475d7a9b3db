"""The schemas as the tests of this folder look at them: files, their parts, and the parts that references name."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from referencing import Registry
from referencing.jsonschema import DRAFT202012, SchemaRegistry

from cxplaybook.resources import resource

Schema = dict[str, Any]

ENDING = ".schema.json"
COMMON = f"common{ENDING}"
PATHS = tuple(sorted(resource("schema").glob(f"*{ENDING}")))
KINDS = tuple(path.name.removesuffix(ENDING) for path in PATHS if path.name != COMMON)


@dataclass(frozen=True)
class Part:
    """A schema inside a file, for instance that of one property."""

    place: str
    """Where it stands, in words for messages: `role.schema.json expectation.when`."""
    file: str
    written: Schema
    """As it stands in the file."""

    @property
    def whole(self) -> Schema:
        """Together with the part it refers to; what stands in the file itself wins."""
        return {**resolve(self.written, self.file), **self.written}


def named(path: Path) -> str:
    """Id of a test case for a schema file."""
    return path.name.removesuffix(ENDING)


@cache
def load(name: str) -> Schema:
    """One schema file."""
    schema: Schema = json.loads((resource("schema") / name).read_text(encoding="utf-8"))
    return schema


def of_kind(kind: str) -> Schema:
    """The schema of a kind."""
    return load(f"{kind}{ENDING}")


def resolve(node: Schema, file: str) -> Schema:
    """The part that a node's `$ref` names; the node itself where it has none."""
    if "$ref" not in node:
        return node
    other, _, pointer = str(node["$ref"]).partition("#/$defs/")
    part: Schema = load(other or file)["$defs"][pointer]
    return part


def registry() -> SchemaRegistry:
    """All files by their `$id`, so that references between them are found offline."""
    empty: SchemaRegistry = Registry()
    return empty.with_resources((path.name, DRAFT202012.create_resource(load(path.name))) for path in PATHS)


def nodes(node: object, steps: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """Every schema inside a schema, itself first, with the steps to it; no data from `examples` or `default`."""
    if not isinstance(node, dict):
        return
    yield steps, node
    for group in ("$defs", "properties", "patternProperties"):
        for name, inner in node.get(group, {}).items():
            yield from nodes(inner, (*steps, group, name))
    yield from nodes(node.get("items"), (*steps, "items"))


def properties() -> Iterator[Part]:
    """Every property of every file."""
    for path in PATHS:
        for steps, node in nodes(load(path.name)):
            if steps[-2:-1] == ("properties",):
                dotted = ".".join(step for step in steps if step not in ("$defs", "properties", "items"))
                yield Part(f"{path.name} {dotted}", path.name, node)
