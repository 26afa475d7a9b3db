"""Fields that don't belong where they are written, and fields that are missing.

Two keywords of the schemas, `additionalProperties` and `required`, and one mistake that breaks both: a required field
with a slip in its name or its indentation. Then what is there is reported, and what is missing isn't.
"""

import re
from collections.abc import Collection, Iterator

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.diagnostics.suggest import nearest, plain
from cxplaybook.documents.inspection import Inspection, in_one_line, listed, name_of, quoted
from cxplaybook.documents.schemas import Failure, Schema
from cxplaybook.documents.translations import field_meant, language_meant
from cxplaybook.sources.marks import FieldPath

_LONGEST_LINE = 110
_LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_WITH_LANGUAGE = re.compile(r"(?P<field>.+?)[_.-](?P<language>[a-z]{2})")


def is_text(schema: Schema) -> bool:
    """Whether a part of a schema is a text in one or several languages."""
    return "object" in schema.get("type", ()) and "string" in schema["type"]


def additional_properties(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """Keys that the schema doesn't have; in a text keys are languages."""
    if is_text(file.schema(failure.path)):
        yield from _keys_of_text(failure.path, file)
        return
    for key in file.unknown_keys(failure.path):
        yield _unknown_field(key, failure.path, file)


def required(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """Fields that have to be there."""
    present = failure.value if isinstance(failure.value, dict) else {}
    for name in failure.wanted:
        if name not in present and not _misplaced(name, failure.path, file):
            where, about = name_of(failure.path), (*failure.path, name)
            example = _example(name, file.schema(about))
            facts = {"field": name, "where": where, "example": example}
            why = f"{'inside' if where else 'top'}{'-example' if example else ''}"
            yield file.diagnostic("missing-field", about, file.top(failure.path), why=why, **facts)


def _example(name: str, schema: Schema) -> str:
    """A line with a field as the schema shows it; empty for a text, which needs no pattern, and for a long one."""
    example = None if is_text(schema) else next(iter(schema.get("examples", ())), None)
    line = f"{name}: {in_one_line(example)}"
    return line if example is not None and len(line) <= _LONGEST_LINE else ""


def _keys_of_text(path: FieldPath, file: Inspection) -> Iterator[Diagnostic]:
    keys = file.unknown_keys(path)
    codes = tuple(file.schema(path)["properties"])
    foreign = [key for key in keys if _LANGUAGE_CODE.fullmatch(key) or language_meant(plain(key))]
    for key in keys:
        if key not in foreign:
            value = f"{key}: {quoted(file.value((*path, key)))}"
            yield file.diagnostic("not-a-text", path, file.marks.key((*path, key)), why="colon-in-text", value=value)
    text = file.value(path)
    lost = isinstance(text, dict) and not any(code in text for code in codes)
    for key in foreign[:1] if lost else foreign:
        meant = language_meant(plain(key), codes)
        yield file.diagnostic(
            "text-in-no-language" if lost else "unknown-language",
            path,
            file.marks.key((*path, key)),
            (meant,) if meant else (),
            language=key,
            languages=listed(codes),
        )


def _unknown_field(key: str, path: FieldPath, file: Inspection) -> Diagnostic:
    about = (*path, key)
    span = file.marks.key(about)
    meant = _meant(key, path, file)
    parts = _WITH_LANGUAGE.fullmatch(key)
    if parts and parts["field"] in file.schema(path)["properties"]:
        home, language = parts["field"], parts["language"]
        return file.diagnostic("unknown-field", about, span, why="language-in-name", home=home, language=language)
    outside = _home_outside(key, path, file)
    if outside is not None and plain(key) not in map(plain, meant):
        why = "belongs-around" if outside else "belongs-to-top"
        return file.diagnostic("unknown-field", about, span, why=why, home=name_of(outside))
    inside = None if meant else _home_inside(key, path, file)
    if inside:
        return file.diagnostic("unknown-field", about, span, why="belongs-in", home=inside)
    return file.diagnostic("unknown-field", about, span, meant, known=listed(file.schema(path)["properties"]))


def _meant(key: str, path: FieldPath, file: Inspection) -> tuple[str, ...]:
    """Fields of a group that a key may be a slip for: those that aren't written yet, else any."""
    fields = file.schema(path)["properties"]
    present = file.value(path)
    free = [field for field in fields if not isinstance(present, dict) or field not in present]
    return _named(key, free) or _only_one_left(path, free, file) or _named(key, fields)


def _only_one_left(path: FieldPath, free: list[str], file: Inspection) -> tuple[str, ...]:
    """The one field that a group lacks, where it can't be without it and has one unknown key in its place."""
    needed = file.schema(path).get("required", ())
    return tuple(free) if len(free) == 1 and free[0] in needed and len(file.unknown_keys(path)) == 1 else ()


def _named(key: str, fields: Collection[str]) -> tuple[str, ...]:
    translated = field_meant(plain(key), fields)
    return (translated,) if translated else nearest(key, fields)


def _home_outside(key: str, path: FieldPath, file: Inspection) -> FieldPath | None:
    """The group around this one that has the field and lacks a value for it: the key is indented too far."""
    for length in range(len(path) - 1, -1, -1):
        group = file.value(path[:length])
        if isinstance(group, dict) and key not in group and key in file.schema(path[:length]).get("properties", {}):
            return path[:length]
    return None


def _home_inside(key: str, path: FieldPath, file: Inspection) -> str | None:
    """The first field of a group that holds a group, or a list of groups, with such a field."""
    for field in file.schema(path)["properties"]:
        inner = (*path, field)
        if any(key in file.schema(group).get("properties", {}) for group in (inner, (*inner, 0))):
            return str(field)
    return None


def _misplaced(name: str, path: FieldPath, file: Inspection) -> bool:
    """Whether a missing field is there after all: under a similar name, or indented too much or too little."""
    if any(_meant(key, path, file)[:1] == (name,) for key in file.unknown_keys(path)):
        return True
    around = (path[:length] for length in range(len(path)))
    return any(name in file.unknown_keys(group) for group in [*around, *_groups_inside(path, file)])


def _groups_inside(path: FieldPath, file: Inspection) -> Iterator[FieldPath]:
    """Groups of fields one level down: fields that hold one, and entries of lists."""
    group = file.value(path)
    for key, value in group.items() if isinstance(group, dict) else ():
        yield (*path, key)
        yield from ((*path, key, number) for number in range(len(value) if isinstance(value, list) else 0))
