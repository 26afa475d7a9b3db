"""The examples that editors show: each is something the author may really write."""

from collections.abc import Iterator, Mapping

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from tests.schema.schema_files import COMMON, KINDS, PATHS, Part, load, nodes, of_kind, properties, registry

from cxplaybook.cli.session import MESSAGE_LANGUAGES
from cxplaybook.documents.formats import CHECKERS
from cxplaybook.model.registry import item_kinds

REGISTRY = registry()
FORMATS = FormatChecker(formats=())
for _name, _check in CHECKERS.items():
    FORMATS.checks(_name)(_check)


def _errors(part: Part, value: object) -> list[str]:
    """What is wrong with a value for a part of a file."""
    located = {**part.written, "$id": part.file, "$defs": load(part.file).get("$defs", {})}
    validator = Draft202012Validator(located, registry=REGISTRY, format_checker=FORMATS)
    return [error.message for error in validator.iter_errors(value)]


PROPERTIES = tuple(properties())
SAME_IN_ALL = ("%", "EUR", "Q4 2026", "Tyynilämpö Oy")
"""Units and names."""


@pytest.mark.parametrize("prop", PROPERTIES, ids=lambda prop: prop.place)
def test_example_fits(prop: Part) -> None:
    """Each example of a property is valid for that property."""
    mistakes = {str(example): errors for example in prop.whole["examples"] if (errors := _errors(prop, example))}

    assert mistakes == {}


@pytest.mark.parametrize("prop", PROPERTIES, ids=lambda prop: prop.place)
def test_texts_in_every_language(prop: Part) -> None:
    """Each text in an example is there in every language, unless it is the same in all of them."""
    texts = [text for example in prop.whole["examples"] for text in _texts(prop, example)]

    assert [text for text in texts if text not in SAME_IN_ALL and set(text) != set(MESSAGE_LANGUAGES)] == []


def _texts(part: Part, value: object) -> Iterator[str | Mapping[str, str]]:
    """The texts in a value for a part of a file."""
    name = str(part.written.get("$ref", "")).rpartition("/")[2]
    file = COMMON if str(part.written.get("$ref", "")).startswith(COMMON) else part.file
    if name in {"text", "prose"} and isinstance(value, (str, Mapping)):
        yield value
    elif isinstance(value, list):
        for entry in value:
            yield from _texts(Part(part.place, file, part.whole["items"]), entry)
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from _texts(Part(f"{part.place}.{key}", file, part.whole["properties"][key]), entry)


def test_default_fits() -> None:
    """Each default is valid for its property."""
    with_default = (prop for prop in PROPERTIES if "default" in prop.written)
    mistakes = {prop.place: errors for prop in with_default if (errors := _errors(prop, prop.written["default"]))}

    assert mistakes == {}


@pytest.mark.parametrize("kind", KINDS)
def test_smallest_file_fits(kind: str) -> None:
    """A file with nothing but the first example of each required field is valid."""
    root = Part(kind, f"{kind}.schema.json", of_kind(kind))
    required = {key: Part(key, root.file, root.written["properties"][key]) for key in root.written["required"]}

    assert _errors(root, {key: part.whole["examples"][0] for key, part in required.items()}) == []


def test_formats_are_read() -> None:
    """Each `format` is one that `documents` can read."""
    used = {node["format"] for path in PATHS for _, node in nodes(load(path.name)) if "format" in node}

    assert used - set(CHECKERS) == set()


def test_references_name_kinds() -> None:
    """`x-ref` names kinds of things and entries that exist."""
    written = [node["x-ref"] for path in PATHS for _, node in nodes(load(path.name)) if "x-ref" in node]
    named = {kind for kinds in written for kind in ([kinds] if isinstance(kinds, str) else kinds)}

    assert named - set(item_kinds()) == set()


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("text", ""),
        ("text", "  "),
        ("text", True),
        ("text", {}),
        ("text", {"fi": ""}),
        ("text", {"de": ""}),
        ("text", {"Finnish": "Talvi"}),
        ("prose", []),
        ("id", "Second visits"),
        ("id", "käynti"),
        ("id", "visits-"),
        ("cadence", "fortnightly"),
        ("tags", ["winter", "winter"]),
        ("target", {}),
        ("target", {"at_least": "plenty"}),
        ("target", {"at_least": "95 %", "from": "2026-Q5"}),
        ("baseline", {"value": 47, "period": 26}),
        ("review-by", "31.3.2026"),
        ("evidence", {"figure": "26 % of visits"}),
        ("audience", "for everybody"),
    ],
)
def test_part_refuses(part: str, value: object) -> None:
    """What an author can't have meant has exactly one error."""
    errors = _errors(Part(part, COMMON, load(COMMON)["$defs"][part]), value)

    assert len(errors) == 1
