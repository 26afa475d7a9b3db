"""Files and what the readers make of them: one YAML file per case in `cases/`, input and expectation together."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from cxplaybook.diagnostics import Diagnostic, Place, Span
from cxplaybook.sources import SeriesRow, load, load_series
from cxplaybook.sources.lines import Lines

CASES = Path(__file__).parent / "cases"
YAML_CASES = sorted((CASES / "yaml").glob("*.yaml"))
BYTE_ORDER_MARK = "\ufeff"


@pytest.mark.parametrize("case", YAML_CASES, ids=lambda case: case.stem)
def test_yaml(case: Path) -> None:
    """The reader understands the file and reports exactly what the case says."""
    expected = yaml.safe_load(case.read_text(encoding="utf-8"))

    loaded = load(expected["file"].encode(), "file.yaml")

    assert loaded.data == json.loads(expected.get("data", "null"))
    assert list(described(loaded.diagnostics, expected["file"])) == expected.get("diagnostics", [])


@pytest.mark.parametrize(
    "case",
    # The parser in Python lets half a character pass, which is then reported as a character and not as an escape.
    [case for case in YAML_CASES if case.stem != "half-a-character"],
    ids=lambda case: case.stem,
)
def test_yaml_without_c(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the YAML library has no parser in C, the one in Python leads to the same result."""
    monkeypatch.setattr("cxplaybook.sources.yaml.PARSER", yaml.SafeLoader)

    test_yaml(case)


@pytest.mark.parametrize("case", sorted((CASES / "series").glob("*.yaml")), ids=lambda case: case.stem)
def test_series(case: Path) -> None:
    """The reader gives the rows and reports exactly what the case says."""
    expected = yaml.safe_load(case.read_text(encoding="utf-8"))

    series = load_series(expected["file"].encode(), "file.csv")

    assert [row_text(row) for row in series.rows] == expected.get("rows", [])
    assert list(described(series.diagnostics, expected["file"])) == expected.get("diagnostics", [])


@pytest.mark.parametrize("case", sorted(CASES.glob("*/*.yaml")), ids=lambda case: case.stem)
def test_case_says_what_holds(case: Path) -> None:
    """Each case has a sentence that tells what it proves, and no key that no test reads."""
    keys = set(yaml.safe_load(case.read_text(encoding="utf-8")))

    assert {"says", "file"} <= keys <= {"says", "file", "data", "rows", "diagnostics"}


def described(diagnostics: Iterable[Diagnostic], text: str) -> Iterable[dict[str, Any]]:
    """Diagnostics as the cases write them: where, what it marks, and the facts."""
    lines = Lines(text.removeprefix(BYTE_ORDER_MARK))
    for diagnostic in diagnostics:
        assert diagnostic.place.path.startswith("file.")
        facts: dict[str, Any] = {"check": diagnostic.check}
        if diagnostic.place.span:
            facts |= {"at": at(diagnostic.place), "shows": shown(lines, diagnostic.place.span)}
        optional = {
            "facts": dict(diagnostic.arguments),
            "suggests": list(diagnostic.suggestions),
            "notes": {note.name: at(note.place) if note.place else "here" for note in diagnostic.notes},
        }
        yield facts | {key: value for key, value in optional.items() if value}


def at(place: Place) -> str:
    """Line and column where a place begins."""
    return f"{place.span.line}:{place.span.column}" if place.span else "file"


def shown(lines: Lines, span: Span) -> str:
    """The text that a span marks."""
    start = lines.starts[span.line - 1] + span.column - 1
    return lines.text[start : lines.starts[span.end_line - 1] + span.end_column - 1]


def row_text(row: SeriesRow) -> str:
    """A row as the cases write it: line, period, value, n, segment, note."""
    return f"{row.line}: {row.period} {row.value} {row.n} {row.segment} {json.dumps(row.note)}"
