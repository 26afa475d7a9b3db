"""What a leader who knows no YAML is told of typical mistakes: one YAML file per mistake in `mistakes/`.

A case makes its mistake in the playbook that `cxplaybook init` begins with in a language, and holds all that the
terminal then shows in each language. Whoever follows the help makes the edits of `mends`, and nothing is left to say.
Run with `UPDATE_GOLDEN=1` to write what is shown anew, and read it as somebody who sees it for the first time.
"""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest
import yaml
from tests.cli.conftest import Run
from tests.projects import edit, write_project

MISTAKES = sorted((Path(__file__).parent / "mistakes").glob("*.yaml"))
LANGUAGES = ("fi", "sv", "en")
UPDATE = "UPDATE_GOLDEN"
TODAY = "2026-08-20"

QUIET = "checks: [{check: battle-without-objective, severity: off, because: The first cycle is yet to be agreed.}]\n"
"""Setting that keeps silent the one thing which a new playbook itself still lacks, so that just the mistake speaks."""

Edit = Mapping[str, str]


@pytest.fixture(params=MISTAKES, ids=lambda case: case.stem)
def mistake(request: pytest.FixtureRequest) -> Path:
    """The file of a case."""
    return Path(request.param)


def test_terminal(run: Run, mistake: Path, tmp_path: Path) -> None:
    """The terminal shows in each language exactly what the case holds."""
    case = read(mistake)
    project = begun(tmp_path / "playbook", case["playbook"])
    make(project, case["does"])
    shown = {language: told(run, project, language) for language in LANGUAGES}
    if UPDATE in os.environ:
        write_shown(mistake, shown)

    assert shown == read(mistake)["shown"]


def test_help_is_enough(run: Run, mistake: Path, tmp_path: Path) -> None:
    """Who does what the help says is left with a playbook of which nothing is to be said."""
    case = read(mistake)
    project = begun(tmp_path / "playbook", case["playbook"])
    make(project, case["does"])
    make(project, case["mends"])

    assert told(run, project, "en").splitlines()[0] == "no problems found"


def test_case_says_who_does_what(mistake: Path) -> None:
    """Each case begins with a sentence on who does what, and has no key that no test reads."""
    assert list(read(mistake)) == ["says", "playbook", "does", "mends", "shown"]


def read(case: Path) -> dict[str, Any]:
    """A case."""
    content: dict[str, Any] = yaml.safe_load(case.read_text(encoding="utf-8"))
    return content


def begun(folder: Path, language: str) -> Path:
    """A new playbook of which nothing is to be said."""
    project = write_project(folder, language)
    settings = project / "content" / "playbook.yaml"
    settings.write_text(settings.read_text(encoding="utf-8") + QUIET, encoding="utf-8")
    return project


def make(project: Path, edits: Sequence[Edit]) -> None:
    """Makes edits in files below `content/`: each writes, replaces, renames or deletes."""
    for step in edits:
        file = project / "content" / step["file"]
        if "replace" in step:
            edit(project, step["file"], step["replace"], step["by"])
        elif "rename" in step:
            file.rename(project / "content" / step["rename"])
        elif "write" in step:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(step["write"], encoding=step.get("encoding", "utf-8"))
        else:
            file.unlink()


def told(run: Run, project: Path, language: str) -> str:
    """All that `cxplaybook check` shows."""
    return run("--project", project, "check", "--language", language, "--today", TODAY).output


def write_shown(case: Path, shown: Mapping[str, str]) -> None:
    """Writes what the terminal shows below the rest of a case."""
    head = case.read_text(encoding="utf-8").partition("\nshown:")[0].rstrip("\n")
    blocks = (f"  {language}: |\n{indent(text, '    ')}" for language, text in shown.items())
    case.write_text(f"{head}\nshown:\n{''.join(blocks)}", encoding="utf-8")
