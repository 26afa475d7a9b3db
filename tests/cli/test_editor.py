"""What editors find beside a playbook: its schemas, kept up to date."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import break_adviser, edit

SCHEMAS = ".cxplaybook/schema"
ROLES = {"customer-adviser", "team-leader"}


def _roles(project: Path) -> set[str]:
    """The ids that an editor offers for the owner of something."""
    shared = json.loads((project / SCHEMAS / "common.schema.json").read_text(encoding="utf-8"))
    return set(shared["$defs"]["owner"].get("enum", ()))


@pytest.mark.parametrize(
    ("arguments", "roles"),
    [
        (("check",), ROLES),
        (("build",), ROLES),
        (("new", "role", "planner"), ROLES | {"planner"}),
        (("rename", "role", "team-leader", "coach"), ROLES - {"team-leader"} | {"coach"}),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_fresh_clone(run: Run, project: Path, arguments: tuple[str, ...], roles: set[str]) -> None:
    """Where git brought no schemas, the first command that reads the playbook leaves them with its newest ids."""
    run("--project", project, *arguments)

    assert _roles(project) == roles


def test_unchanged_schemas_are_left_alone(run: Run, project: Path) -> None:
    """Editors load a file anew when it is written, so nothing is written that is there already."""
    run("--project", project, "check")
    before = {path: path.stat().st_mtime_ns for path in (project / SCHEMAS).iterdir()}
    run("--project", project, "check")

    assert {path: path.stat().st_mtime_ns for path in (project / SCHEMAS).iterdir()} == before


def test_error_in_a_role(run: Run, project: Path) -> None:
    """A playbook with errors has ids too, so editors help to mend it."""
    break_adviser(project)
    run("--project", project, "check")

    assert _roles(project) == ROLES


def test_unreadable_strategy(run: Run, project: Path) -> None:
    """While a playbook can't be read, the ids of a moment ago stay."""
    run("--project", project, "check")
    edit(project, "strategy.yaml", "goals:", "goals")
    run("--project", project, "check")

    assert _roles(project) == ROLES


def test_unreadable_from_the_start(run: Run, project: Path) -> None:
    """Where there are no ids yet, the schemas come without, so that editors explain the fields at least."""
    edit(project, "strategy.yaml", "goals:", "goals")
    run("--project", project, "check")

    assert _roles(project) == set()


def test_folder_that_cannot_be_written(run: Run, project: Path) -> None:
    """Schemas are a help: where they can't be written, everything else works."""
    (project / ".cxplaybook").write_text("in the way", encoding="utf-8")
    result = run("--project", project, "check")

    assert result.exit_code == 0
    assert (project / ".cxplaybook").read_text(encoding="utf-8") == "in the way"


def test_renamed_file_stays_bound(run: Run, project: Path) -> None:
    """A file that gets another id keeps its first line, which leads to the schema of its kind."""
    run("--project", project, "new", "role", "planner")
    before = (project / "content/roles/planner.yaml").read_text(encoding="utf-8").splitlines()[0]
    run("--project", project, "rename", "role", "planner", "dispatcher")
    after = (project / "content/roles/dispatcher.yaml").read_text(encoding="utf-8").splitlines()[0]

    assert before == "# yaml-language-server: $schema=../../.cxplaybook/schema/role.schema.json"
    assert after == before
