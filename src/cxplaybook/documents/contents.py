"""Values of the right type that still don't fit: unreadable dates, unknown words, ids with spaces, too many entries."""

import re
from collections.abc import Iterator

from cxplaybook.diagnostics import Diagnostic, Note, Place
from cxplaybook.diagnostics.suggest import MOST, nearest, plain
from cxplaybook.documents.formats import unreadable
from cxplaybook.documents.inspection import Inspection, listed, name_of, quoted, repeated
from cxplaybook.documents.schemas import Failure
from cxplaybook.documents.translations import called, language_meant, word_meant
from cxplaybook.sources import FieldPath, suggested_id

_SOMETHING = r"\S"
_ID = "^[a-z0-9]+(-[a-z0-9]+)*"
"""How the schemas' patterns for ids and references begin."""
_LANGUAGE = "^[a-z]{2,3}$"
_FILE_ENDING = re.compile(r"\.ya?ml$")


def enum(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A word that isn't one of those the field takes."""
    yield unknown_word(failure.path, file)


def unknown_word(path: FieldPath, file: Inspection) -> Diagnostic:
    """What is written at a path, where only a few words fit."""
    words = [str(word) for word in file.schema(path)["enum"]]
    value = file.written(path)
    meant = word_meant(value, words) or nearest(value, words)
    allowed = ",".join(called(words, name_of(path)))
    return file.diagnostic("unknown-word", path, file.marks.value(path), meant, value=value, allowed=allowed)


def format_(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A text that has no form of a date, an amount of money or whatever the field takes."""
    found = unreadable_value(failure.wanted, failure.path, file)
    if found:
        yield found


def unreadable_value(form: str, path: FieldPath, file: Inspection) -> Diagnostic | None:
    """Why what is written at a path doesn't have a form; None: it does."""
    problem = unreadable(form, file.marks.text(path) or str(file.value(path)))
    if problem is None:
        return None
    return file.diagnostic(
        "unreadable-value",
        path,
        file.marks.value(path),
        problem.meant,
        why=str(problem.why),
        value=file.written(path),
        expected=problem.expected,
        examples=listed(problem.examples),
    )


def pattern(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A text of the wrong shape: nothing but blanks, an id that is none, an address without its beginning."""
    if failure.wanted == _SOMETHING:
        yield file.diagnostic("empty-field", failure.path, file.marks.value(failure.path), why="no-text")
    elif failure.wanted.startswith(_ID):
        meant = _as_id(str(failure.value), failure.wanted)
        kinds = failure.schema.get("x-ref", ())
        facts = {"why": "reference", "kinds": ",".join([kinds] if isinstance(kinds, str) else kinds)} if kinds else {}
        yield _unfit("unusable-id", failure, file, (meant,) if meant else (), **facts)
    else:
        code = language_meant(plain(str(failure.value))) if failure.wanted == _LANGUAGE else None
        examples = listed(_examples(failure.path, file)[:MOST])
        yield _unfit("unfitting-text", failure, file, (code,) if code else (), examples=examples)


def min_items(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A list with too few entries."""
    count = len(failure.value) if isinstance(failure.value, list) else 0
    yield file.diagnostic(
        "too-few-entries",
        failure.path,
        file.marks.key(failure.path),
        why="few" if count else "none",
        count=str(count),
        limit=str(failure.wanted),
    )


def min_properties(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A group without a field."""
    yield file.diagnostic(
        "empty-field",
        failure.path,
        file.top(failure.path),
        why="no-fields",
        known=listed(file.schema(failure.path).get("properties", ())),
    )


def unique_items(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """Entries that stand in a list more than once."""
    for number, first in repeated(failure.value).items():
        path = (*failure.path, number)
        notes = (Note("first", Place(file.path, file.marks.value((*failure.path, first)))),)
        yield file.diagnostic("repeated-entry", path, file.marks.value(path), (), notes, value=file.written(path))


def minimum(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A number that is too small."""
    yield _out_of_range(failure, file, "below")


def maximum(failure: Failure, file: Inspection) -> Iterator[Diagnostic]:
    """A number that is too great."""
    yield _out_of_range(failure, file, "above")


def _unfit(check: str, failure: Failure, file: Inspection, meant: tuple[str, ...] = (), **facts: str) -> Diagnostic:
    span = file.marks.value(failure.path)
    return file.diagnostic(check, failure.path, span, meant, value=file.written(failure.path), **facts)


def _as_id(text: str, allowed: str) -> str | None:
    """The id in a text, the same in `role:cx-director`, `CX director` and `roles/cx-director.yaml`; None: none."""
    name = _FILE_ENDING.sub("", text.rpartition(":")[2])
    parts = [suggested_id(part) for part in name.split("/")]
    # `plays/cold-house-call.yaml` is the path of a file; an expectation's id has a stroke too.
    return next((found for found in ("/".join(parts), parts[-1]) if re.search(allowed, found)), None)


def _examples(path: FieldPath, file: Inspection) -> list[str]:
    """Texts that the schema shows for a field, or for entries of the list around it."""
    examples = file.schema(path).get("examples", [])
    if not examples and path and isinstance(path[-1], int):
        examples = [entry for example in file.schema(path[:-1]).get("examples", ()) for entry in example]
    return list(dict.fromkeys(quoted(example) for example in examples if isinstance(example, str)))


def _out_of_range(failure: Failure, file: Inspection, why: str) -> Diagnostic:
    span = file.marks.value(failure.path)
    value = file.written(failure.path)
    return file.diagnostic("number-out-of-range", failure.path, span, why=why, value=value, limit=str(failure.wanted))
