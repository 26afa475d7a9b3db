"""The schema files themselves: valid, offline, in plain words, and without the constructs that make bad messages."""

import json
from pathlib import Path

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator
from tests.schema.schema_files import (
    COMMON,
    KINDS,
    PATHS,
    Part,
    Schema,
    load,
    named,
    nodes,
    of_kind,
    properties,
    resolve,
)

BRANCHING = {"allOf", "anyOf", "dependentSchemas", "else", "if", "not", "oneOf", "then"}

every_file = pytest.mark.parametrize("path", PATHS, ids=named)


@every_file
def test_valid_schema(path: Path) -> None:
    """Each file is a JSON Schema of the 2020-12 draft."""
    Draft202012Validator.check_schema(load(path.name))


@every_file
def test_named_after_file(path: Path) -> None:
    """`$id` is the file's name, so that relative references work from any folder and offline."""
    assert load(path.name)["$id"] == path.name
    assert load(path.name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@every_file
def test_layout_of_file(path: Path) -> None:
    """The text is what `python -m json.tool --indent 2 --no-ensure-ascii` writes."""
    formatted = json.dumps(load(path.name), indent=2, ensure_ascii=False) + "\n"

    assert path.read_bytes().decode() == formatted


@every_file
def test_no_branching(path: Path) -> None:
    """No part offers alternatives, so each mistake has one error and one sentence."""
    branching = {"/".join(steps): sorted(BRANCHING & set(node)) for steps, node in nodes(load(path.name))}

    assert {place: keywords for place, keywords in branching.items() if keywords} == {}


@every_file
def test_references_lead_somewhere(path: Path) -> None:
    """Each `$ref` names a part of the same file or of the common one."""
    targets = {node["$ref"] for _, node in nodes(load(path.name)) if "$ref" in node}
    prefix = (f"{COMMON}#/$defs/", "#/$defs/")

    assert [target for target in targets if not target.startswith(prefix)] == []
    assert all(resolve({"$ref": target}, path.name) for target in targets)


@every_file
def test_parts_are_used(path: Path) -> None:
    """No file defines a part that nothing refers to."""
    used = {node["$ref"].rpartition("/")[2] for other in PATHS for _, node in nodes(load(other.name)) if "$ref" in node}

    assert set(load(path.name).get("$defs", {})) <= used


@every_file
def test_mappings_are_closed(path: Path) -> None:
    """Each mapping refuses unknown keys, so that a typing error in a key is found."""
    open_ones = [
        "/".join(steps)
        for steps, node in nodes(load(path.name))
        if "properties" in node and node.get("additionalProperties") is not False
    ]

    assert open_ones == []


@pytest.mark.parametrize("kind", KINDS)
def test_compiles_in_rust(kind: str) -> None:
    """The fast validator understands the schema, references between files included."""
    registry = jsonschema_rs.Registry([(path.name, load(path.name)) for path in PATHS])

    validator = jsonschema_rs.Draft202012Validator(of_kind(kind), registry=registry)

    assert not validator.is_valid({"surely": "unknown"})


def test_every_property_is_explained() -> None:
    """Each field has a title, a description and examples for an editor's tooltip."""
    missing = {
        prop.place: absent
        for prop in properties()
        if (absent := [word for word in ("title", "description", "examples") if not prop.whole.get(word)])
    }

    assert missing == {}


def test_titles_are_short() -> None:
    """Titles have at most four words, as editors show them in lists."""
    assert [prop.place for prop in properties() if len(prop.whole["title"].split()) > 4] == []


def test_descriptions_are_sentences() -> None:
    """Descriptions begin with a capital and end with a full stop."""
    odd = [
        f"{path.name} {'/'.join(steps)}"
        for path in PATHS
        for steps, node in nodes(load(path.name))
        if (text := node.get("description"))
        if not text.endswith((".", "…", "?")) or not (text[0].isupper() or text[0] == "`")
    ]

    assert odd == []


def test_optional_says_what_absence_means() -> None:
    """The description of an optional field says what holds when nobody writes it."""
    optional = [
        Part(f"{path.name} {'/'.join([*steps, key])}", path.name, prop)
        for path in PATHS
        for steps, node in nodes(load(path.name))
        for key, prop in node.get("properties", {}).items()
        if key not in node.get("required", ()) and key not in {"fi", "sv", "en"}
    ]

    assert [part.place for part in optional if not _says_absence(part.whole)] == []


def _says_absence(schema: Schema) -> bool:
    return "default" in schema or any(words in schema["description"] for words in ("ithout", "eave it out"))


def test_each_choice_is_explained() -> None:
    """Each word of a fixed list has an explanation that editors show beside it."""
    unexplained = [
        f"{path.name} {'/'.join(steps)}"
        for path in PATHS
        for steps, node in nodes(load(path.name))
        if "enum" in node and len(node.get("enumDescriptions", ())) != len(node["enum"])
    ]

    assert unexplained == []


def test_patterns_have_words() -> None:
    """An editor never shows a regular expression to an author."""
    bare = [
        f"{path.name} {'/'.join(steps)}"
        for path in PATHS
        for steps, node in nodes(load(path.name))
        if "pattern" in node and "patternErrorMessage" not in node
    ]

    assert bare == []
