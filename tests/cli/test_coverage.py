"""`cxplaybook coverage`.

Run with `UPDATE_GOLDEN=1` to write the golden files anew, and review the difference like code.
"""

import csv
import json
import os
from io import StringIO
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import ADVISER, break_adviser, edit

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
DAY = ("--today", "2026-11-23")


@pytest.fixture
def bilingual(project: Path) -> Path:
    """A playbook with its words in three languages, and with a role that a battle forgot."""
    edit(project, "playbook.yaml", "languages: [en]", "languages: [en, fi, sv]")
    edit(project, ADVISER, "  - battle: plain-words\n", "  - battle: one-contact\n")
    return project


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_text(run: Run, bilingual: Path, language: str) -> None:
    """The tables are what was looked over, in every language; without a terminal they have their own width."""
    golden = GOLDEN / f"coverage.{language}.txt"
    shown = run("--project", bilingual, "coverage", "--language", language, *DAY).output
    if UPDATE in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(shown, encoding="utf-8")

    assert shown == golden.read_text(encoding="utf-8")


def test_title_is_no_markup(run: Run, project: Path) -> None:
    """Brackets in a title are shown and not taken for colours."""
    edit(project, ADVISER, "title: Customer adviser", 'title: "[red]Adviser[/]"')

    assert "[red]Adviser[/]" in run("--project", project, "coverage").output


def test_csv(run: Run, bilingual: Path) -> None:
    """The matrix is a line for each role and a column for each battle, by their ids."""
    rows = list(csv.reader(StringIO(run("--project", bilingual, "coverage", "--format", "csv").output)))

    assert rows == [
        ["role", "title", "one-contact", "plain-words", "promised-is-kept"],
        ["customer-adviser", "Customer adviser", "expected", "silent", "expected"],
        ["team-leader", "Team leader", "expected", "expected", "expected"],
    ]


def test_json_matrix(run: Run, bilingual: Path) -> None:
    """Programs get every cell with its expectations and its reason."""
    found = json.loads(run("--project", bilingual, "coverage", "--format", "json", *DAY).output)
    cells = {(cell["role"], cell["battle"]): cell for cell in found["matrix"]}

    assert found["today"] == "2026-11-23"
    assert len(cells) == 6
    assert cells["customer-adviser", "one-contact"] == {
        "role": "customer-adviser",
        "battle": "one-contact",
        "reach": "expected",
        "expectations": ["customer-adviser/finish-the-matter"],
        "because": "The team leader reads the letters; I tell which sentences customers ask about.",
    }
    assert cells["customer-adviser", "plain-words"]["reach"] == "silent"


def test_json_proofs(run: Run, bilingual: Path) -> None:
    """Each question of a proof says what it isn't met by."""
    found = json.loads(run("--project", bilingual, "coverage", "--format", "json").output)
    (share,) = [share for share in found["proofs"] if share["question"] == "coverage"]

    assert share == {
        "proof": "meaningful",
        "question": "coverage",
        "met": 5,
        "whole": 6,
        "unmet": ["role:customer-adviser"],
    }


def test_edition(run: Run, project: Path) -> None:
    """Without another wish it is the narrowest edition, which has every role."""
    asked: tuple[tuple[str, ...], ...] = ((), ("--edition", "public"))
    editions = "editions: [{id: public, title: All}, {id: employees, title: Us}, {id: leadership, title: Leaders}]"
    edit(project, "playbook.yaml", "languages:", f"{editions}\nlanguages:")
    shown = [json.loads(run("--project", project, "coverage", "--format", "json", *more).output) for more in asked]

    assert [found["edition"] for found in shown] == ["leadership", "public"]
    assert [len(found["matrix"]) for found in shown] == [6, 0]


@pytest.mark.parametrize("option", ["--edition", "--language"])
def test_unknown_name(run: Run, project: Path, option: str) -> None:
    """An edition or a language that the playbook lacks is told with those it has."""
    result = run("--project", project, "coverage", option, "nobody")

    assert result.exit_code == 2
    assert f"the playbook has no {option.removeprefix('--')} nobody" in result.output


def test_errors_come_first(run: Run, project: Path) -> None:
    """A playbook with errors is told what is wrong instead."""
    break_adviser(project)
    result = run("--project", project, "coverage")

    assert result.exit_code == 1
    assert "CX201" in result.output
