"""`cxplaybook check`."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import ADVISER, break_adviser, edit


@pytest.fixture
def broken(project: Path) -> Path:
    """A playbook with an error."""
    break_adviser(project)
    return project


def test_without_problems(run: Run, project: Path) -> None:
    """Neither notes nor silence fail."""
    result = run("--project", project, "check", "--fail-on", "warning", "--format", "json")
    severities = {entry["severity"] for entry in json.loads(result.output)["diagnostics"]}

    assert result.exit_code == 0
    assert severities <= {"note"}


@pytest.mark.parametrize(("limit", "code"), [("error", 0), ("warning", 1)])
def test_warning(run: Run, project: Path, limit: str, code: int) -> None:
    """A warning fails where that is asked for."""
    edit(project, ADVISER, "  - battle: plain-words\n", "  - battle: one-contact\n")
    result = run("--project", project, "check", "--fail-on", limit)

    assert "warning CX301 battle-silent-for-role" in result.output
    assert result.exit_code == code


def test_error_has_place(run: Run, broken: Path) -> None:
    """An error is told with file, line and column, and the exit code is 1."""
    result = run("--project", broken, "check")

    assert result.exit_code == 1
    assert f"content/{ADVISER}:10:13: error CX201 unknown-id\n" in result.output
    assert "did you mean `one-contact`?" in result.output


def test_marked_line(run: Run, broken: Path) -> None:
    """Below the sentence stands the line of the file, with the place marked."""
    lines = run("--project", broken, "check").output.splitlines()
    (number,) = [number for number, line in enumerate(lines) if line.endswith("battle: one-contract")]

    assert lines[number + 1].count("^") == len("one-contract")


def test_language_of_messages(run: Run, broken: Path) -> None:
    """The messages come in the playbook's first language unless another one is asked for."""
    edit(broken, "playbook.yaml", "languages: [en]", "languages: [fi]")

    assert "virhe CX201" in run("--project", broken, "check").output
    assert "fel CX201" in run("--project", broken, "check", "--language", "sv").output


def test_broken_settings_keep_language(run: Run, project: Path) -> None:
    """Where the settings themselves have an error, the messages still come in their language."""
    edit(project, "playbook.yaml", "languages: [en]", "languages: [fi]\nlanguage: fi")

    assert "virhe CX" in run("--project", project, "check").output


def test_github(run: Run, broken: Path) -> None:
    """GitHub gets an annotation on the line."""
    result = run("--project", broken, "check", "--format", "github")

    assert f"::error file=content/{ADVISER},line=10," in result.output


def test_missing_content(run: Run, tmp_path: Path) -> None:
    """A project without content has diagnostics, not a traceback."""
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n")
    result = run("--project", tmp_path, "check", "--format", "json")

    assert result.exit_code == 1
    assert {entry["path"] for entry in json.loads(result.output)["diagnostics"]} == {
        "content/playbook.yaml",
        "content/strategy.yaml",
    }


def test_day_is_used(run: Run, project: Path) -> None:
    """A day that can't be read is told in a sentence, with the exit code of wrong use."""
    result = run("--project", project, "check", "--today", "31.2.2026")

    assert result.exit_code == 2
    assert "Invalid value for '--today'" in result.output
