"""Schemas that know the ids of one playbook, so that an editor can offer them."""

from collections.abc import Mapping, Sequence
from typing import Any

from cxplaybook.documents.schemas import Schema


def with_ids(schema: Schema, ids: Mapping[str, Sequence[str]]) -> Schema:
    """A schema whose references list the ids they may hold; `ids` has them by kind.

    A reference to a kind that has no id yet stays open, so that the first one can be written.
    """
    done: Schema = _walk(schema, ids)
    return done


def _walk(part: Any, ids: Mapping[str, Sequence[str]]) -> Any:  # noqa: ANN401 - any part of a schema
    if isinstance(part, list):
        return [_walk(entry, ids) for entry in part]
    if not isinstance(part, dict):
        return part
    walked = {key: _walk(value, ids) for key, value in part.items()}
    kinds = part.get("x-ref", ())
    known = [name for kind in ([kinds] if isinstance(kinds, str) else kinds) for name in ids.get(kind, ())]
    return {**walked, "enum": known} if known else walked
