"""Values of another type than the field takes: a text for a list, a list for a text, `yes` for `true`.

What the field takes decides which check it is, what it has decides the case, because each has another remedy.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from cxplaybook.diagnostics import Diagnostic, Span
from cxplaybook.documents import contents
from cxplaybook.documents.fields import is_text
from cxplaybook.documents.inspection import Inspection, listed, quoted
from cxplaybook.documents.schemas import Failure, Schema
from cxplaybook.sources import Data, FieldPath

_BETWEEN_NAMES = re.compile(r"[,;]| ja | och | and ")

_BULLET = re.compile(r"(?P<sign>[-\u2013\u2014\u2022\u00b7\u25aa\u25cf\u2212]).")
"""The sign before an entry as it is typed in a hurry or pasted from Word."""

_DIGITS = re.compile(r"-?\d{1,3}(?:\s\d{3})+(?!\d)|-?\d+")
"""A whole number, perhaps with spaces between the thousands."""

_YES = frozenset({"yes", "y", "on", "kyllä", "k", "ja", "1"})
_NO = frozenset({"no", "n", "off", "ei", "nej", "0"})
_NOTHING = frozenset({"none", "nothing", "no", "-", "n/a", "ei", "ei ole", "ei mitään", "inga", "ingen", "nej"})


def type_(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A value of the wrong type."""
    wanted = _wanted(file.schema(failure.path))
    if failure.value is None:
        yield _empty(failure.path, file, wanted)
    elif not failure.path:
        why = f"file-is-{_found(failure.value)}"
        required = listed(failure.schema.get("required", ()))
        yield file.diagnostic("file-without-fields", (), file.marks.value(), why=why, required=required)
    else:
        yield (_unit_missing(failure, file) or _EXPLAIN[wanted](failure, file))


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


def _empty(path: FieldPath, file: Inspection, wanted: str) -> Diagnostic:
    """A field with nothing behind its colon."""
    one_line = wanted not in {"list", "fields"}
    needed = path[-1] in file.schema(path[:-1]).get("required", ())
    why = "needed" if needed and one_line else f"no-{wanted}"
    return file.diagnostic("empty-field", path, file.marks.key(path), why=why)


def _unit_missing(failure: Failure, file: Inspection) -> Diagnostic | None:
    """A bare number where a value is written with its unit or in parts: `15` for `15 min`, `2027` for a date."""
    form = file.schema(failure.path).get("format")
    is_number = isinstance(failure.value, int | float) and not isinstance(failure.value, bool)
    return contents.unreadable_value(form, failure.path, file) if form and is_number else None


def _list(failure: Failure, file: Inspection) -> Diagnostic:
    text = file.written(failure.path)
    if isinstance(failure.value, dict):
        return _wrong("not-a-list", failure, file, "fields-for-list")
    if text.lower() in _NOTHING:
        return _wrong("not-a-list", failure, file, "nothing-for-list")
    if bullet := _BULLET.match(text):
        return _bullet(bullet["sign"], failure, file)
    entry = file.schema((*failure.path, 0))
    if entry.get("type") == "object":
        return _wrong("not-a-list", failure, file, "text-for-groups", known=listed(entry["properties"]))
    if is_text(entry):
        return _wrong("not-a-list", failure, file, "prose-for-list")
    names = (name.strip() for name in _BETWEEN_NAMES.split(text))
    example = f"{failure.path[-1]}: [{', '.join(name for name in names if name)}]"
    return _wrong("not-a-list", failure, file, "text-for-list", example=example)


def _bullet(sign: str, failure: Failure, file: Inspection) -> Diagnostic:
    """A dash without a space, or a sign that lists begin with elsewhere."""
    why, whole = ("dash" if sign == "-" else "bullet"), file.marks.value(failure.path)
    span = Span(whole.line, whole.column, whole.line, whole.column + 1)
    return file.diagnostic("not-a-list", failure.path, span, why=f"{why}-for-list", sign=sign)


def _text(failure: Failure, file: Inspection) -> Diagnostic:
    if isinstance(failure.value, list):
        alone = failure.value[0] if len(failure.value) == 1 else None
        example = f"{failure.path[-1]}: {quoted(alone)}" if isinstance(alone, str) else ""
        return _wrong("not-a-text", failure, file, "entry-for-text" if example else "list-for-text", example=example)
    if isinstance(failure.value, dict):
        return _wrong("not-a-text", failure, file, "fields-for-text")
    if "enum" in file.schema(failure.path):
        return contents.unknown_word(failure.path, file)
    return _wrong("not-a-text", failure, file, "number-for-text", example=f'"{file.written(failure.path)}"')


def _quantity(failure: Failure, file: Inspection) -> Diagnostic:
    example = next(iter(file.schema(failure.path).get("examples", ())), "")
    return _wrong("not-a-number", failure, file, f"{_found(failure.value)}-for-quantity", example=str(example))


def _number(failure: Failure, file: Inspection) -> Diagnostic:
    if isinstance(failure.value, float):
        return _wrong("not-a-number", failure, file, "fraction")
    digits = _DIGITS.search(failure.value) if isinstance(failure.value, str) else None
    if digits:
        return _wrong("not-a-number", failure, file, "number-with-words", example=re.sub(r"\s", "", digits.group()))
    return _wrong("not-a-number", failure, file, "no-number")


def _switch(failure: Failure, file: Inspection) -> Diagnostic:
    word = str(failure.value).lower()
    example = "true" if word in _YES else "false" if word in _NO else ""
    return _wrong("not-yes-or-no", failure, file, "word-for-switch" if example else "other", example=example)


def _fields(failure: Failure, file: Inspection) -> Diagnostic:
    known = listed(file.schema(failure.path).get("properties", ()))
    return _wrong("not-fields", failure, file, f"{_found(failure.value)}-for-fields", known=known)


def _wrong(check: str, failure: Failure, file: Inspection, why: str, **facts: str) -> Diagnostic:
    span = file.marks.value(failure.path)
    return file.diagnostic(check, failure.path, span, why=why, value=file.written(failure.path), **facts)


_EXPLAIN: Mapping[str, Callable[[Failure, Inspection], Diagnostic]] = {
    "list": _list,
    "text": _text,
    "quantity": _quantity,
    "number": _number,
    "switch": _switch,
    "fields": _fields,
}
