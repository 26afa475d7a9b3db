"""One file beside the schema of its kind: what is written where, and what the schema says of it.

Handed to every function that makes diagnostics of schema failures, so that none of them needs to keep anything.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cxplaybook.diagnostics import Diagnostic, Note, Place, Span
from cxplaybook.documents.places import of_group
from cxplaybook.documents.schemas import Schema, Schemas, value_at
from cxplaybook.sources.marks import FieldPath, Marks
from cxplaybook.sources.scalars import Data

_SIGNS = re.compile(r"[,:#%\[\]{}&*!|>'\"@`]")
"""Signs with a meaning, so that a text with one of them is quoted."""
_LONGEST_QUOTE = 60
"""A longer text is cut: the place shows it whole."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """A file that doesn't fit its schema."""

    kind: str
    id: str
    path: str
    """Path below the project folder."""
    data: Data
    """What the file holds."""
    marks: Marks
    """Where it stands."""
    schemas: Schemas

    def schema(self, path: FieldPath) -> Schema:
        """What the schema says of the value at a path."""
        return self.schemas.at(self.kind, path)

    def value(self, path: FieldPath) -> Data:
        """What the file has at a path; None: nothing."""
        return value_at(self.data, path)

    def written(self, path: FieldPath) -> str:
        """The value as the author wrote it, cut where it is long."""
        return quoted(self.marks.text(path) or self.value(path))

    def unknown_keys(self, path: FieldPath) -> list[str]:
        """Keys of a group of fields that its schema doesn't have, in the order of the file."""
        return unknown_keys(self.value(path), self.schema(path))

    def top(self, path: FieldPath) -> Span:
        """What to mark of a group of fields as a whole."""
        return of_group(self.data, self.marks, path)

    def diagnostic(
        self,
        check: str,
        about: FieldPath,
        span: Span,
        suggestions: Sequence[str] = (),
        notes: Sequence[Note] = (),
        /,
        **arguments: str,
    ) -> Diagnostic:
        """What is wrong with a field, marked where it can best be seen; its name is an argument of every sentence."""
        return Diagnostic(
            check,
            Place(self.path, span),
            {"field": name_of(about), **arguments},
            tuple(suggestions),
            tuple(notes),
            thing=f"{self.kind}:{self.id}",
            field=spoken(about) or None,
        )


def name_of(path: FieldPath) -> str:
    """The nearest field by its name, an entry of a list with its number: `do`, `steps 2`."""
    if not path:
        return ""
    if isinstance(path[-1], int):
        return f"{name_of(path[:-1])} {path[-1] + 1}".strip()
    return path[-1]


def spoken(path: FieldPath) -> str:
    """The whole way to a field as a person reads it: `expectations 2, do`."""
    return ", ".join(_spoken_parts(path))


def _spoken_parts(path: FieldPath) -> Iterator[str]:
    for position, step in enumerate(path):
        if isinstance(step, str):
            following = path[position + 1] if position + 1 < len(path) else None
            yield f"{step} {following + 1}" if isinstance(following, int) else step


def quoted(value: Data) -> str:
    """A value in one short line."""
    text = value if isinstance(value, str) else str(value)
    text = re.sub(r"\s+", " ", text).strip()
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1].rstrip()}…"


def in_one_line(value: Data) -> str:
    """A value as one may write it behind its field: `[a, b]`, `{from: a, date: 2026-01-30}`."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {in_one_line(inner)}' for key, inner in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(in_one_line(entry) for entry in value)}]"
    text = str(value)
    return f'"{text}"' if _SIGNS.search(text) else text


def listed(names: Iterable[object]) -> str:
    """Names in backticks, a comma between them; the sentences have no `and`, as they come in several languages."""
    return ", ".join(f"`{name}`" for name in names)


def unknown_keys(value: Data, schema: Schema) -> list[str]:
    """Keys of a group of fields that its schema doesn't have, in the order of the file."""
    if not isinstance(value, dict) or "properties" not in schema:
        return []
    patterns = schema.get("patternProperties", ())
    return [
        key
        for key in value
        if key not in schema["properties"] and not any(re.search(pattern, key) for pattern in patterns)
    ]


def repeated(entries: Data) -> dict[int, int]:
    """Position of each entry that a list has before, to the position of the first such entry."""
    first: dict[str, int] = {}
    numbered = enumerate(entries if isinstance(entries, list) else ())
    return {number: first[key] for number, entry in numbered if first.setdefault(key := repr(entry), number) != number}
