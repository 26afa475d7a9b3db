"""Schemas that speak the language of the people who type.

The schema files are English. `words/<schema>.<language>.yaml` beside them has each of their texts with its translation;
what several schemas say stands in `common`. Called by whoever shows a schema to an author: validation needs no words.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cxplaybook.documents.schemas import SHARED, Schema, read_schemas
from cxplaybook.sources import load

_TEXTS = ("title", "description", "patternErrorMessage")
"""Keywords that authors read; `enumDescriptions` is a list of such texts."""
_CODE = re.compile("`[^`]*`")
_ANY_CODE = "`…`"


def schemas_in(language: str, folder: Path) -> dict[str, Schema]:
    """File name to schema, with what it says in a language; in English where that has no words."""
    shared = catalogue(folder, SHARED, language)
    return {
        name: _worded(schema, {**shared, **catalogue(folder, name, language)})
        for name, schema in read_schemas(folder).items()
    }


def catalogue(folder: Path, name: str, language: str) -> Mapping[str, str]:
    """English text to translation for the schema with this file name; empty: it has no words in the language."""
    file = folder / "words" / f"{name.partition('.')[0]}.{language}.yaml"
    data = load(file.read_bytes(), file.name).data if file.is_file() else {}
    return {english: str(text) for english, text in data.items()} if isinstance(data, dict) else {}


def entry_of(text: str, words: Mapping[str, str]) -> str | None:
    """The entry of a catalogue that translates a text. None: there is none.

    Sentences that differ only in an example in `code` share an entry, which has `…` in its place.
    """
    return next((entry for entry in (text, _CODE.sub(_ANY_CODE, text)) if entry in words), None)


def _worded(part: Any, words: Mapping[str, str]) -> Any:  # noqa: ANN401 - any part of a schema
    if isinstance(part, list):
        return [_worded(entry, words) for entry in part]
    if not isinstance(part, dict):
        return part
    return {key: _value(key, value, words) for key, value in part.items()}


def _value(key: str, value: Any, words: Mapping[str, str]) -> Any:  # noqa: ANN401 - any part of a schema
    if key == "examples":
        return value
    if key == "enumDescriptions":
        return [_translated(text, words) for text in value]
    # A field may be called `title`: then it holds what is said of that field.
    return _translated(value, words) if key in _TEXTS and isinstance(value, str) else _worded(value, words)


def _translated(text: str, words: Mapping[str, str]) -> str:
    entry = entry_of(text, words)
    if entry is None:
        return text
    code = _CODE.search(text)
    return words[entry] if entry == text or code is None else words[entry].replace(_ANY_CODE, code[0])
