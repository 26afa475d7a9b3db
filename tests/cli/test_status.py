"""`cxplaybook status`.

Run with `UPDATE_GOLDEN=1` to write the golden files anew, and review the difference like code.
"""

import json
import os
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import ADVISER, break_adviser, edit

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
DAY = ("--today", "2026-11-23")


@pytest.fixture
def dated(project: Path) -> Path:
    """A playbook with a role that should have been reviewed, and one that is to be reviewed soon."""
    edit(project, ADVISER, "title: Customer adviser", "title: Customer adviser\nreview_by: 2026-10-31")
    edit(project, "roles/team-leader.yaml", "title: Team leader", "title: Team leader\nreview_by: 2026-12-05")
    return project


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_text(run: Run, dated: Path, language: str) -> None:
    """The cockpit is what was looked over, in every language."""
    edit(dated, "playbook.yaml", "languages: [en]", "languages: [en, fi, sv]")
    golden = GOLDEN / f"status.{language}.txt"
    shown = run("--project", dated, "status", "--language", language, *DAY).output
    if UPDATE in os.environ:
        golden.write_text(shown, encoding="utf-8")

    assert shown == golden.read_text(encoding="utf-8")


def test_json(run: Run, dated: Path) -> None:
    """Programs get everything by ids and days, and the proofs as `coverage` tells them."""
    asked = ("--edition", "employees", "--format", "json", *DAY)
    found, covered = (json.loads(run("--project", dated, name, *asked).output) for name in ("status", "coverage"))

    assert found["today"] == "2026-11-23"
    assert found["overdue"] == [
        {"day": "2026-10-31", "duty": "review", "about": "role:customer-adviser", "owner": "team-leader"}
    ]
    assert [due["about"] for due in found["coming"]] == ["role:team-leader"]
    assert found["proofs"] == covered["proofs"]


@pytest.mark.parametrize(("wish", "code"), [((), 0), (("overdue",), 1), (("unanswered",), 0), (("at-risk",), 0)])
def test_fail_on(run: Run, dated: Path, wish: tuple[str, ...], code: int) -> None:
    """What is overdue fails only where that was asked for."""
    options = [word for name in wish for word in ("--fail-on", name)]

    assert run("--project", dated, "status", *options, *DAY).exit_code == code


@pytest.mark.parametrize("option", ["--edition", "--language"])
def test_unknown_name(run: Run, project: Path, option: str) -> None:
    """An edition or a language that the playbook lacks is told with those it has."""
    result = run("--project", project, "status", option, "nobody")

    assert result.exit_code == 2
    assert f"the playbook has no {option.removeprefix('--')} nobody" in result.output


def test_errors_come_first(run: Run, project: Path) -> None:
    """A playbook with errors is told what is wrong instead."""
    break_adviser(project)
    result = run("--project", project, "status")

    assert result.exit_code == 1
    assert "CX201" in result.output
