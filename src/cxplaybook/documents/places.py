"""The smallest stretch of a file that shows a field.

Used by `documents` for what breaks a schema and by the checks for everything else, so that both mark alike.
"""

from cxplaybook.diagnostics import Span
from cxplaybook.documents.schemas import value_at
from cxplaybook.sources import Data, FieldPath, Marks


def of_group(data: Data, marks: Marks, path: FieldPath) -> Span:
    """What to mark of a group of fields: the key it stands under, in a list or at the top its own first key."""
    if path and isinstance(path[-1], str):
        return marks.key(path)
    value = value_at(data, path)
    return marks.key((*path, next(iter(value)))) if isinstance(value, dict) and value else marks.value(path)


def of_value(data: Data, marks: Marks, path: FieldPath) -> Span:
    """What to mark of a value: itself, as long as it stands on one line; of a missing value its nearest parent."""
    span = marks.value(path)
    return span if span.line == span.end_line else of_group(data, marks, path)
