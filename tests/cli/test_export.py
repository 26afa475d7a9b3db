"""`cxplaybook export`."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import break_adviser, edit

from cxplaybook.export import FORMATS

DAY = ("--today", "2026-11-23")
EDITIONS = "editions: [{id: public, title: All}, {id: employees, title: Us}, {id: leadership, title: Leaders}]"


@pytest.fixture
def broad(project: Path) -> Path:
    """A playbook with three editions and three languages."""
    edit(project, "playbook.yaml", "languages: [en]", f"{EDITIONS}\nlanguages: [en, fi, sv]")
    return project


def test_printed(run: Run, broad: Path) -> None:
    """One format is printed, for the edition that is built when none is asked for."""
    result = run("--project", broad, "export", "--format", "json", *DAY)

    assert result.exit_code == 0
    assert json.loads(result.output)["edition"] == "employees"
    assert json.loads(result.output)["today"] == "2026-11-23"


def test_written_to_file(run: Run, broad: Path, tmp_path: Path) -> None:
    """One format goes to the file that is named, and the folder for it is made."""
    file = tmp_path / "new" / "book.json"
    result = run("--project", broad, "export", "--format", "json", "--edition", "leadership", "--out", file, *DAY)

    assert result.exit_code == 0
    assert json.loads(file.read_text(encoding="utf-8"))["edition"] == "leadership"


def test_written_to_folder(run: Run, broad: Path, tmp_path: Path) -> None:
    """What goes into a folder is called by edition, language and format."""
    (tmp_path / "out").mkdir()
    chosen = [part for form in FORMATS for part in ("--format", form)]
    result = run("--project", broad, "export", *chosen, "--language", "sv", "--out", tmp_path / "out", *DAY)

    assert result.exit_code == 0
    assert {file.name for file in (tmp_path / "out").iterdir()} == {f"employees.sv.{form}" for form in FORMATS}


@pytest.mark.parametrize(
    ("forms", "said"), [(("json", "ics"), "Several formats need a folder"), (("xlsx",), "xlsx is no text to print")]
)
def test_what_needs_a_place(run: Run, broad: Path, forms: tuple[str, ...], said: str) -> None:
    """Several formats, or one that is no text, are never printed."""
    result = run("--project", broad, "export", *(part for form in forms for part in ("--format", form)))

    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.parametrize("option", ["--edition", "--language"])
def test_unknown_name(run: Run, broad: Path, option: str) -> None:
    """An edition or a language that the playbook lacks is told with those it has."""
    result = run("--project", broad, "export", "--format", "json", option, "nobody")

    assert result.exit_code == 2
    assert f"the playbook has no {option.removeprefix('--')} nobody" in result.output


def test_errors_come_first(run: Run, project: Path, tmp_path: Path) -> None:
    """A playbook with errors is told what is wrong, and nothing is written."""
    break_adviser(project)
    result = run("--project", project, "export", "--format", "json", "--out", tmp_path / "book.json")

    assert result.exit_code == 1
    assert "CX201" in result.output
    assert not (tmp_path / "book.json").exists()
