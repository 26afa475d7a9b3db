"""The schemas as the documents ask them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cxplaybook.documents import Schemas
from cxplaybook.documents.explain import KEYWORDS
from cxplaybook.documents.formats import CHECKERS
from cxplaybook.resources import resource

SCHEMAS = Schemas.load(resource("schema"))
FILES = sorted(resource("schema").glob("*.schema.json"))
WITHOUT_A_CLAIM = {
    "$comment",
    "$defs",
    "$id",
    "$ref",
    "$schema",
    "default",
    "description",
    "enumDescriptions",
    "examples",
    "items",
    "patternErrorMessage",
    "patternProperties",
    "properties",
    "title",
    "x-prose",
    "x-ref",
}
"""Keywords that describe a value or lead to another schema, and can't fail by themselves."""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_keyword_has_words(file: Path) -> None:
    """Each keyword of the schemas that a value can fail has a function that explains it."""
    keywords = {keyword for part in _parts(json.loads(file.read_text(encoding="utf-8"))) for keyword in part}

    assert keywords - WITHOUT_A_CLAIM <= KEYWORDS.keys()


def test_no_keyword_without_use() -> None:
    """No function explains a keyword that no schema has."""
    schemas = [json.loads(file.read_text(encoding="utf-8")) for file in FILES]

    assert KEYWORDS.keys() <= {keyword for schema in schemas for part in _parts(schema) for keyword in part}


def test_every_format_is_known() -> None:
    """Each format of the schemas is one that the validator checks."""
    parts = [part for file in FILES for part in _parts(json.loads(file.read_text(encoding="utf-8")))]

    assert {part["format"] for part in parts if "format" in part} <= CHECKERS.keys()


def test_reference_across_files() -> None:
    """A part that another schema holds is found there, and the part's own words win."""
    part = SCHEMAS.at("promise", ("evidence", 3, "source"))

    assert part["type"] == ["string", "object", "number"]
    assert part["title"] == "Source in words"


def test_unknown_path_has_no_schema() -> None:
    """Of a field that the schema doesn't have it says nothing."""
    assert SCHEMAS.at("promise", ("colour", "shade")) == {}


def test_languages_of_playbook() -> None:
    """Texts fit in the playbook's languages only, one that the schemas don't name included."""
    schemas = SCHEMAS.with_languages(["fi", "se"])

    assert set(schemas.at("role", ("title",))["properties"]) == {"fi", "se"}
    assert set(SCHEMAS.at("role", ("title",))["properties"]) == {"fi", "sv", "en"}


def _parts(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A schema and every schema inside it."""
    yield schema
    for keyword in ("properties", "patternProperties", "$defs"):
        for inner in schema.get(keyword, {}).values():
            yield from _parts(inner)
    if "items" in schema:
        yield from _parts(schema["items"])
