"""The text of a file for a new thing: every field in order, explained, the required ones filled in.

Everything said comes from the schema, because that is where authors' words live.
"""

import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

Schema = Mapping[str, Any]

WIDTH = 100
"""Columns of the explanations."""
REVIEW_AFTER = 6
"""Months until a new thing is looked at again."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What the playbook gives for required fields."""

    title: str
    owner: str | None
    """Id of a role. None: the playbook has none yet."""
    review_by: date
    language: str
    """The playbook's default language, in which examples are taken."""
    first_id: Callable[[str], str | None]
    """The first id of a kind. None: there is none yet."""


def outline(schema: Schema, shared: Schema, filling: Filling) -> str:
    """A file of this schema; `shared` is the common schema that it refers to."""
    return "\n".join([f"# {schema['description']}", "", *_fields(schema, shared, filling)]) + "\n"


def _fields(schema: Schema, shared: Schema, filling: Filling) -> Iterator[str]:
    required = set(schema.get("required", ()))
    given = {"title": filling.title, "owner": filling.owner, "review_by": filling.review_by.isoformat(), "draft": True}
    for key, part in schema["properties"].items():
        whole = _whole(part, shared)
        yield from textwrap.wrap(
            f"{whole['title']}: {whole['description']}", WIDTH, initial_indent="# ", subsequent_indent="# "
        )
        example = _in_language(_example(whole), filling.language)
        if given.get(key) is not None:
            yield from _yaml(key, given[key])
        elif key in required:
            yield from _yaml(key, _with_known_ids(example, whole, filling))
        else:
            yield from (f"# {line}" for line in _yaml(key, example))
        yield ""


def _whole(part: Schema, shared: Schema) -> Schema:
    reference = str(part.get("$ref", ""))
    found = shared["$defs"].get(reference.rpartition("/")[2], {}) if reference.startswith("common.") else {}
    return {**found, **part}


def _example(whole: Schema) -> object:
    examples = whole.get("examples") or [whole.get("default")]
    return examples[0]


def _in_language(example: object, language: str) -> object:
    """An example with texts in one language only."""
    if isinstance(example, list):
        return [_in_language(entry, language) for entry in example]
    if not isinstance(example, dict):
        return example
    if example.keys() <= {"fi", "sv", "en"}:
        return example.get(language) or next(iter(example.values()))
    return {key: _in_language(value, language) for key, value in example.items()}


def _with_known_ids(example: object, whole: Schema, filling: Filling) -> object:
    """References of a required field lead to something that exists, where the playbook has any."""
    kinds = whole.get("x-ref") or (whole.get("items") or {}).get("x-ref")
    if not kinds:
        return example
    known = next(
        (found for kind in ([kinds] if isinstance(kinds, str) else kinds) if (found := filling.first_id(kind))), None
    )
    if known is None:
        return example
    return [known] if isinstance(example, list) else known


def _yaml(key: str, value: object) -> list[str]:
    text = yaml.safe_dump({key: value}, allow_unicode=True, sort_keys=False, width=WIDTH)
    return text.rstrip("\n").splitlines()
