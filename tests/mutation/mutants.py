"""The example playbook with one field damaged, in every way and place.

Fields are damaged as data, which is then written as YAML again; garbage is typed into the text as it stands.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import yaml

from cxplaybook.documents import Document, Schemas
from cxplaybook.documents.fields import is_text
from cxplaybook.documents.schemas import Schema, value_at
from cxplaybook.sources import Data, FieldPath, load

DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
KINDS = ("delete", "empty", "wrong type", "unknown id", "unknown field", "garbage")
"""Ways of damaging a field."""
_GARBAGE = ': ["'


@dataclass(frozen=True, slots=True, eq=False)
class Mutant:
    """A file with one field damaged; one field may be damaged in several ways."""

    kind: str
    """Which of `KINDS`."""
    document: Document
    """The file as it was."""
    field: FieldPath
    """The damaged field; of garbage the line, from 0."""
    path: str
    """File below the project folder."""
    required: bool = False
    """Whether the schema asks for the field."""
    in_language: bool = False
    """Whether the field is a text in one of several languages: without it the text is still there."""
    damage: Data = None
    """What stands in the field instead."""

    @property
    def content(self) -> bytes:
        """The damaged file."""
        if self.kind == "garbage":
            lines = self.document.raw.decode().splitlines()
            lines[int(self.field[0])] += _GARBAGE
            return ("\n".join(lines) + "\n").encode()
        data = deepcopy(dict(self.document.written))
        parent: Any = value_at(data, self.field[:-1])
        if self.kind == "delete":
            del parent[self.field[-1]]
        else:
            parent[self.field[-1]] = self.damage
        return written(data)

    @property
    def in_text(self) -> bool:
        """Whether the garbage only became words of a text, which may be any: the file is as it was without them."""
        before, after = (load(content, self.path).data for content in (self.document.raw, self.content))
        return before == _without_garbage(after)

    @property
    def key(self) -> str:
        """Kind of the thing and names of the field, without positions in lists."""
        return ".".join([self.document.kind, *(step for step in self.field if isinstance(step, str))])


def written(data: Data) -> bytes:
    """Data as a YAML file."""
    return str(yaml.dump(data, Dumper=DUMPER, allow_unicode=True, sort_keys=False)).encode()


def mutants(document: Document, schemas: Schemas) -> Iterator[Mutant]:
    """Every damage to every field and line of a file."""
    for field in _fields(dict(document.written)):
        schema = schemas.at(document.kind, field)
        needed = field[-1] in schemas.at(document.kind, field[:-1]).get("required", ())
        value = value_at(dict(document.written), field)
        translated = is_text(schemas.at(document.kind, field[:-1]))
        yield Mutant("delete", document, field, document.path, needed, translated)
        yield Mutant("empty", document, field, document.path)
        for wrong in _of_other_types(value, schema):
            yield Mutant("wrong type", document, field, document.path, damage=wrong)
        if "x-ref" in schema:
            yield Mutant("unknown id", document, field, document.path, damage="nobody-knows-this")
        if isinstance(value, dict) and not is_text(schema):
            more: Data = {**value, "wrong_field": "x"}
            yield Mutant("unknown field", document, field, document.path, damage=more)
    for number, line in enumerate(document.raw.decode().splitlines()):
        if line.strip() and not line.lstrip().startswith("#"):
            yield Mutant("garbage", document, (number,), document.path)


def _fields(data: Data, above: FieldPath = ()) -> Iterator[FieldPath]:
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in entries:
        yield (*above, step)
        yield from _fields(value, (*above, step))


def _without_garbage(data: Data) -> Data:
    if isinstance(data, dict):
        return {key: _without_garbage(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_without_garbage(entry) for entry in data]
    return data.replace(_GARBAGE, "") if isinstance(data, str) else data


def _of_other_types(value: Data, schema: Schema) -> Iterator[Data]:
    if not isinstance(value, list):
        yield ["a", "list"]
    if not isinstance(value, dict):
        yield {"some": "fields"}
    if isinstance(value, dict | list) and not is_text(schema):
        yield "some text"
