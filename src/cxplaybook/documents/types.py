"""Values of another type than the field takes: a text for a list, a list for a text, `yes` for `true`.

Each shape of the mistake is a case of the check `wrong-type`, because each has another remedy.
"""

import re
from collections.abc import Iterator

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.documents.fields import is_text
from cxplaybook.documents.inspection import Inspection, listed, quoted
from cxplaybook.documents.schemas import Failure, Schema
from cxplaybook.sources.scalars import Data

_SHORTEST_PROSE = 40
"""Longer texts are one entry, with commas of their own; shorter ones are names with commas between them."""

_YES = frozenset({"yes", "y", "on", "kyllä", "k", "ja", "1"})
_NO = frozenset({"no", "n", "off", "ei", "nej", "0"})
_NOTHING = frozenset({"none", "nothing", "no", "-", "n/a", "ei", "ei ole", "ei mitään", "inga", "ingen", "nej"})


def type_(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A value of the wrong type."""
    wanted = _wanted(file.schema(failure.path))
    if failure.value is None:
        yield file.diagnostic("empty-field", failure.path, file.marks.key(failure.path), why=f"no-{wanted}")
    elif not failure.path:
        why = f"file-is-{_found(failure.value)}"
        required = listed(failure.schema.get("required", ()))
        yield file.diagnostic("wrong-type", (), file.marks.value(), why=why, required=required)
    else:
        yield _EXPLAIN[wanted](failure, file)


def _wanted(schema: Schema) -> str:
    """What a field takes, in the words of this module."""
    types = schema.get("type", ())
    if is_text(schema) or types == "string":
        return "text"
    if "string" in types:
        return "quantity"
    return {"array": "list", "object": "fields", "boolean": "switch"}.get(types, "number")


def _found(value: Data) -> str:
    if isinstance(value, list):
        return "list"
    return "fields" if isinstance(value, dict) else "text"


def _list(failure: Failure, file: Inspection) -> Diagnostic:
    if isinstance(failure.value, dict):
        return _wrong(failure, file, "fields-for-list")
    text = file.written(failure.path)
    if text.lower() in _NOTHING:
        return _wrong(failure, file, "nothing-for-list")
    known = listed(file.schema((*failure.path, 0)).get("properties", ()))
    if known:
        return _wrong(failure, file, "text-for-groups", known=known)
    entries = _entries(text)
    example = f"{failure.path[-1]}: [{', '.join(entries)}]"
    return _wrong(failure, file, "text-for-list" if entries else "prose-for-list", example)


def _entries(text: str) -> list[str]:
    """The names that a short text enumerates; none when it is a sentence."""
    if len(text) > _SHORTEST_PROSE or text.endswith((".", "…")):
        return []
    return [entry.strip() for entry in re.split(r"[,;]| ja | och | and ", text) if entry.strip()]


def _text(failure: Failure, file: Inspection) -> Diagnostic:
    if isinstance(failure.value, list):
        alone = failure.value[0] if len(failure.value) == 1 else None
        example = f"{failure.path[-1]}: {quoted(alone)}" if isinstance(alone, str) else ""
        return _wrong(failure, file, "entry-for-text" if example else "list-for-text", example)
    if isinstance(failure.value, dict):
        return _wrong(failure, file, "fields-for-text")
    return _wrong(failure, file, "number-for-text", f'"{file.written(failure.path)}"')


def _quantity(failure: Failure, file: Inspection) -> Diagnostic:
    example = next(iter(file.schema(failure.path).get("examples", ())), "")
    return _wrong(failure, file, f"{_found(failure.value)}-for-quantity", str(example))


def _number(failure: Failure, file: Inspection) -> Diagnostic:
    digits = re.search(r"-?\d+", str(failure.value)) if isinstance(failure.value, str | float) else None
    return _wrong(failure, file, "no-number", digits.group() if digits else "")


def _switch(failure: Failure, file: Inspection) -> Diagnostic:
    word = str(failure.value).lower()
    example = "true" if word in _YES else "false" if word in _NO else ""
    return _wrong(failure, file, "word-for-switch" if example else "no-switch", example)


def _fields(failure: Failure, file: Inspection) -> Diagnostic:
    schema = file.schema(failure.path)
    known = listed(schema.get("properties", ()))
    return _wrong(failure, file, f"{_found(failure.value)}-for-fields", known=known)


def _wrong(failure: Failure, file: Inspection, why: str, example: str = "", known: str = "") -> Diagnostic:
    return file.diagnostic(
        "wrong-type",
        failure.path,
        file.marks.value(failure.path),
        why=why,
        value=file.written(failure.path),
        example=example,
        known=known,
    )


_EXPLAIN = {
    "list": _list,
    "text": _text,
    "quantity": _quantity,
    "number": _number,
    "switch": _switch,
    "fields": _fields,
}
