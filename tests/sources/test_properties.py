"""What holds for any file at all."""

import json
from typing import Any

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from cxplaybook.diagnostics import Diagnostic, Span
from cxplaybook.sources import Data, FieldPath, load, load_series
from cxplaybook.sources.lines import Lines

PIECES = st.sampled_from(
    [
        *("a", "b", "on", "12", "ä", "😀", "x y", " ", "  ", "\n", "\n", "\n  ", "\n    ", "\r", "\r\n", "\t"),
        *(":", ": ", ":\n", "- ", "-", "? ", "[", "]", "{", "}", ",", ", ", "&a ", "*a", "*b ", "!t ", "!!int "),
        *(
            '"',
            "'",
            "|",
            "|\n  ",
            ">",
            ">-\n  ",
            "#",
            " #",
            "# c\n",
            "%",
            "@",
            "`",
            "\\",
            "\\n",
            "---",
            "\n---\n",
            "...",
        ),
        *("<<", "<<: *a", "~", "null", "\u00a0", "\u200b", "\u2028", "\u0085", "\ufeff", "\0", "\x07", "\ue000"),
    ]
)
YAML_LIKE = st.lists(PIECES, max_size=40).map("".join)
CSV_LIKE = st.lists(
    st.sampled_from(["period", "value", "n", ",", ";", "\n", "\r\n", '"', '""', "2026-01", "2026-Q1", "4,5", "-", " "]),
    max_size=40,
).map("".join)

PRINTABLE = st.characters(codec="utf-8", categories=("L", "N", "P", "S"), include_characters=" ")
TEXT = st.text(PRINTABLE, max_size=12)
NUMBERS = st.integers(-(10**18) + 1, 10**18 - 1) | st.floats(allow_nan=False, allow_infinity=False)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
TEXTS: st.SearchStrategy[Any] = st.recursive(
    # No dash: a line of a long text that begins with one is told as a list (case `list-after-value`).
    st.text(st.sampled_from("abcäö ,.:#'\"?!&*[]{}|>%@\n"), max_size=20).map(lambda text: "a" + text),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, min_size=1),
    max_leaves=8,
)


@given(st.binary() | YAML_LIKE.map(str.encode))
@example(b"\xff\xfea\0")
@example(b"a: \xe4")
def test_any_yaml_is_read(raw: bytes) -> None:
    """Whatever bytes a file has, there is either data or a diagnostic, and every place lies inside the file."""
    loaded = load(raw, "any.yaml")

    assert loaded.data is not None or loaded.diagnostics
    check_places(loaded.diagnostics, raw)


@given(YAML_LIKE)
def test_any_value_has_a_place(text: str) -> None:
    """Every value and key that was read has a place inside the file, in the order of reading."""
    loaded = load(text.encode(), "any.yaml")

    for path in paths(loaded.data):
        check_span(loaded.marks.value(path), text.encode())
        check_span(loaded.marks.key(path), text.encode())
        assert loaded.marks.has(path)


@given(st.binary() | CSV_LIKE.map(str.encode))
def test_any_series_is_read(raw: bytes) -> None:
    """Whatever bytes a series has, every place lies inside the file, and rows are in order."""
    series = load_series(raw, "any.csv")

    check_places(series.diagnostics, raw)
    keys = [(row.period, row.segment or "") for row in series.rows]
    assert keys == sorted(set(keys))


@given(st.dictionaries(TEXT, VALUES, min_size=1))
def test_json_is_yaml(data: dict[str, Any]) -> None:
    """A JSON file, which is YAML 1.2 too, gives what JSON gives."""
    text = json.dumps(data, ensure_ascii=False)

    loaded = load(text.encode(), "any.yaml")

    assert loaded.data == data
    assert loaded.diagnostics == ()


@given(st.dictionaries(st.sampled_from("abcd"), TEXTS, min_size=1))
def test_other_writers_are_understood(data: dict[str, Any]) -> None:
    """Texts in blocks, quotes and long lines, as PyYAML writes them, come back as they were."""
    text = yaml.safe_dump(data, allow_unicode=True, width=20, sort_keys=False)

    loaded = load(text.encode(), "any.yaml")

    assert loaded.data == data
    assert loaded.diagnostics == ()


def paths(data: Data, path: FieldPath = ()) -> list[FieldPath]:
    """The path of every value."""
    children: list[tuple[str | int, Data]] = []
    if isinstance(data, dict):
        children = list(data.items())
    elif isinstance(data, list):
        children = list(enumerate(data))
    return [path, *(inner for step, child in children for inner in paths(child, (*path, step)))]


def check_places(diagnostics: tuple[Diagnostic, ...], raw: bytes) -> None:
    """Fails where a diagnostic or its note points outside the file."""
    places = [diagnostic.place for diagnostic in diagnostics]
    places += [note.place for diagnostic in diagnostics for note in diagnostic.notes if note.place]
    for place in places:
        if place.span:
            check_span(place.span, raw)


def check_span(span: Span, raw: bytes) -> None:
    """Fails where a span isn't inside the file or ends before it begins."""
    lines = Lines(raw.decode("utf-8", "replace").removeprefix("\ufeff"))

    assert (1, 1) <= (span.line, span.column) <= (span.end_line, span.end_column)
    assert span.end_line <= len(lines)
    assert span.column <= len(lines[span.line - 1]) + 1
    assert span.end_column <= len(lines[span.end_line - 1]) + 1
