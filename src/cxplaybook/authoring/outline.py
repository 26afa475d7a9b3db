"""The text of a file for a new thing: every field in order, explained, the required ones filled in.

Called by `cxplaybook new`. Everything said comes from the schemas, because that is where authors' words live; what the
playbook has comes as a `Filling`. Nothing is written to disk here.
"""

import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import yaml

from cxplaybook.documents import Schemas
from cxplaybook.documents.schemas import Schema
from cxplaybook.sources import Data, FieldPath

WIDTH = 100
"""Columns of the explanations."""
_WIDTH_OF_VALUES = 80
"""Columns after which PyYAML ends a line of a value; the word it stands in is still written."""
REVIEW_AFTER = 6
"""Months until a new thing is looked at again."""

_ADDRESS = re.compile(r"^`[^`]*`: ")
"""Where files of a kind stand, which opens the description of its schema."""
_TIMESTAMP = "tag:yaml.org,2002:timestamp"


@dataclass(frozen=True, slots=True)
class Filling:
    """What the playbook gives for the fields of a new thing."""

    title: str
    owner: str | None
    """Id of a role. None: the playbook has none yet."""
    review_by: date
    first_id: Callable[[str], str | None]
    """The first id of a kind. None: there is none yet."""


class NothingToNameError(LookupError):
    """A required field names a thing of a kind that the playbook has nothing of."""

    def __init__(self, kinds: tuple[str, ...]) -> None:
        super().__init__(*kinds)
        self.kinds = kinds
        """Kinds of which it needs one."""


def outline(kind: str, schemas: Schemas, filling: Filling) -> str:
    """A file of this kind.

    Args:
        kind: what the thing is.
        schemas: with examples in one language, that of the playbook.
        filling: what the playbook gives.

    Raises:
        NothingToNameError: it has to name something that must be written first.
    """
    return "\n".join(_Outline(kind, schemas, filling).lines()) + "\n"


@dataclass(frozen=True, slots=True)
class _Outline:
    kind: str
    schemas: Schemas
    filling: Filling

    def lines(self) -> Iterator[str]:
        schema = self.schemas.at(self.kind, ())
        about = _ADDRESS.sub("", schema["description"])
        yield from _comment(f"{about[0].upper()}{about[1:]}")
        given = self._given()
        for key in schema["properties"]:
            part = self.schemas.at(self.kind, (key,))
            value = given[key] if key in given else self._value(_example(part), (key,))
            written = _yaml(key, value)
            yield ""
            yield from _comment(f"{part['title']}: {part['description']}")
            yield from _choices(part)
            yield from written if key in given or key in schema["required"] else (f"# {line}" for line in written)

    def _given(self) -> dict[str, Data]:
        """Fields that the playbook or the calendar fills, not an example."""
        given: dict[str, Data] = {
            "title": self.filling.title,
            "review_by": self.filling.review_by.isoformat(),
            "draft": True,
        }
        return given if self.filling.owner is None else {**given, "owner": self.filling.owner}

    def _value(self, example: Data, path: FieldPath) -> Data:
        """An example for the value at a path, with ids that the playbook has."""
        part = self.schemas.at(self.kind, path)
        if "x-ref" in part:
            return self._named(part["x-ref"], path) or example
        if isinstance(example, list):
            # A second entry might get the id of the first one.
            return [self._value(entry, (*path, place)) for place, entry in enumerate(example[:1])]
        if isinstance(example, dict):
            return self._fields(example, path)
        choices: list[Data] = part.get("enum", [example])
        return choices[0]

    def _fields(self, example: dict[str, Data], path: FieldPath) -> Data:
        """The fields of an example, less references that could lead nowhere."""
        required = self.schemas.at(self.kind, path).get("required", ())
        parts = {key: self.schemas.at(self.kind, (*path, key)) for key in example}
        kept = [key for key, part in parts.items() if key in required or self._leads_somewhere(part)]
        return {key: self._value(example[key], (*path, key)) for key in kept}

    def _named(self, kinds: str | list[str], path: FieldPath) -> str | None:
        """An id for a reference. None: there is none, and the field that holds it is left out or a comment."""
        known = self._known(kinds)
        if known is None and self._needed(path):
            raise NothingToNameError((kinds,) if isinstance(kinds, str) else tuple(kinds))
        return known

    def _needed(self, path: FieldPath) -> bool:
        """Whether a field and everything it stands in is required."""
        return all(
            step in self.schemas.at(self.kind, path[:depth]).get("required", ())
            for depth, step in enumerate(path)
            if isinstance(step, str)
        )

    def _leads_somewhere(self, part: Schema) -> bool:
        kinds = part.get("x-ref") or part.get("items", {}).get("x-ref")
        return not kinds or self._known(kinds) is not None

    def _known(self, kinds: str | list[str]) -> str | None:
        found = map(self.filling.first_id, [kinds] if isinstance(kinds, str) else kinds)
        return next((name for name in found if name), None)


def _example(part: Schema) -> Data:
    examples: list[Data] = part.get("examples") or [part.get("default")]
    return examples[0]


def _comment(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False)


def _choices(part: Schema) -> Iterator[str]:
    """The words that a field takes, each with what it means."""
    for word, meaning in zip(part.get("enum", ()), part.get("enumDescriptions", ()), strict=False):
        yield from textwrap.wrap(f"{word}: {meaning}", WIDTH, initial_indent="#   ", subsequent_indent="#     ")


class _Dumper(yaml.SafeDumper):
    """Lists stand inside their field, and dates without quotes, as authors write both."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - PyYAML's
        super().increase_indent(flow, indentless=False)


_Dumper.yaml_implicit_resolvers = {
    first: [resolver for resolver in resolvers if resolver[0] != _TIMESTAMP]
    for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
}


def _yaml(key: str, value: Data) -> list[str]:
    written = yaml.dump({key: value}, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH_OF_VALUES)
    return str(written).rstrip("\n").splitlines()
