"""Schemas whose examples are in the languages of one playbook, as its authors would write them."""

from collections.abc import Mapping, Sequence
from typing import Any

from cxplaybook.documents.schemas import Schema
from cxplaybook.language import FALLBACK


def with_examples_in(schema: Schema, languages: Sequence[str]) -> Schema:
    """A schema whose examples are in these languages, and in English where they have none of them.

    A text in the first language alone stands as it is, without the code of its language.
    """
    done: Schema = _walk(schema, languages)
    return done


def _walk(part: Any, languages: Sequence[str]) -> Any:  # noqa: ANN401 - any part of a schema
    if isinstance(part, list):
        return [_walk(entry, languages) for entry in part]
    if not isinstance(part, dict):
        return part
    return {
        key: _example(value, languages) if key == "examples" else _walk(value, languages) for key, value in part.items()
    }


def _example(example: Any, languages: Sequence[str]) -> Any:  # noqa: ANN401 - any value that an author can write
    if isinstance(example, list):
        return [_example(entry, languages) for entry in example]
    if not isinstance(example, dict):
        return example
    # Each example of a text has English, and no field has such a name.
    if FALLBACK in example:
        return _text(example, languages)
    return {key: _example(value, languages) for key, value in example.items()}


def _text(example: Mapping[str, str], languages: Sequence[str]) -> str | Mapping[str, str]:
    known = {language: example[language] for language in languages if language in example}
    if not known:
        return example[FALLBACK]
    return known[languages[0]] if list(known) == [languages[0]] else known
