"""Every output format, compared with what it once was judged good to be.

Run with `UPDATE_GOLDEN=1` to write the files anew, and review the difference like code.
"""

import json
import os
import re
from pathlib import Path

import pytest
from tests.diagnostics.samples import ERROR, SAMPLES, WHOLE_FILE, line

from cxplaybook.diagnostics import Severity
from cxplaybook.diagnostics.formats import FORMATS, Style, report

GOLDEN = Path(__file__).parent / "golden"
ENGLISH = Style("en", line)


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_golden_output(name: str, language: str) -> None:
    """A format shows the samples as its golden file does."""
    file = GOLDEN / f"{name}.{language}.txt"
    shown = report(name, SAMPLES, Style(language, line))
    if os.environ.get("UPDATE_GOLDEN"):
        file.write_text(shown, encoding="utf-8")

    assert shown == file.read_text(encoding="utf-8")


def test_text_without_problem() -> None:
    """Nothing wrong is said in one line."""
    assert report("text", (), ENGLISH) == "no problems found\n"


def test_text_without_the_file() -> None:
    """Where the file can't be read any more, the line is left out."""
    assert "|" not in report("text", [ERROR], Style("en"))


def test_colour_changes_nothing_else() -> None:
    """With colours the text is the same, between the codes for them."""
    coloured = report("text", SAMPLES, Style("en", line, colour=True))

    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == report("text", SAMPLES, ENGLISH)


def test_terminal_settings_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether there are colours is decided by who asks, never by the environment."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "20")

    assert report("text", SAMPLES, ENGLISH) == (GOLDEN / "text.en.txt").read_text(encoding="utf-8")


def test_json_without_problem() -> None:
    """Nothing wrong is an empty list and a count of zero for each severity."""
    assert json.loads(report("json", (), ENGLISH)) == {
        "diagnostics": [],
        "summary": {str(severity): 0 for severity in Severity},
    }


def test_github_without_problem() -> None:
    """Nothing wrong makes no annotation."""
    assert report("github", (), ENGLISH) == ""


def test_github_counts_what_it_drops() -> None:
    """Ten of each severity are shown, errors first, and the rest is counted."""
    lines = report("github", [WHOLE_FILE] * 12 + [ERROR] * 11, ENGLISH).splitlines()

    assert [text.partition(" ")[0] for text in lines[:20]] == ["::error"] * 10 + ["::warning"] * 10
    assert lines[20:] == ["and 1 error, 2 warnings more, which `cxplaybook check` shows"]


def test_github_text_cant_end_a_command() -> None:
    """Signs that would end a message or a property are escaped."""
    message = report("github", [WHOLE_FILE], ENGLISH)

    assert message.count("\n") == 1
    assert "100 %25 vague: a, b%0Aand c" in message
