"""Numbers as their author wrote them, where the schema takes text.

`4.30`, `2026` and `1_000` are numbers to YAML, but a title, a period or a target level is what stands in the file.
"""

from collections.abc import Iterator

from cxplaybook.documents.schemas import Schemas
from cxplaybook.sources import Data, FieldPath, Marks


def as_written(data: Data, marks: Marks, kind: str, schemas: Schemas) -> Data:
    """A file's data with the written text for every number that its schema takes as text, too."""
    texts = {path: marks.text(path) for path in _numbers(data) if _takes_text(path, kind, schemas)}
    return _replaced(data, texts) if texts else data


def _takes_text(path: FieldPath, kind: str, schemas: Schemas) -> bool:
    types = schemas.at(kind, path).get("type", ())
    return "string" in types and types != "string"


def _numbers(data: Data, path: FieldPath = ()) -> Iterator[FieldPath]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _numbers(value, (*path, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _numbers(value, (*path, number))
    elif isinstance(data, int | float) and not isinstance(data, bool):
        yield path


def _replaced(data: Data, texts: dict[FieldPath, str | None], path: FieldPath = ()) -> Data:
    if isinstance(data, dict):
        return {key: _replaced(value, texts, (*path, key)) for key, value in data.items()}
    if isinstance(data, list):
        return [_replaced(value, texts, (*path, number)) for number, value in enumerate(data)]
    return texts.get(path) or data
