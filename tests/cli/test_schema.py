"""`cxplaybook schema`."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.projects import edit, snapshot

from cxplaybook.resources import resource


def test_all_schemas_are_written(run: Run, project: Path, tmp_path: Path) -> None:
    """Every schema that ships is written, and the references know the playbook's ids."""
    result = run("--project", project, "schema", "--out", tmp_path / "schema")
    role = json.loads((tmp_path / "schema/role.schema.json").read_text(encoding="utf-8"))

    assert result.exit_code == 0
    assert snapshot(tmp_path / "schema").keys() == snapshot(resource("schema")).keys()
    assert role["properties"]["unit"]["enum"] == ["customer-service"]


def test_printed_schemas(run: Run, project: Path, tmp_path: Path) -> None:
    """Without a folder the same schemas are printed as one object."""
    run("--project", project, "schema", "--out", tmp_path / "schema")
    written = {name: json.loads(text) for name, text in snapshot(tmp_path / "schema").items()}

    assert json.loads(run("--project", project, "schema").stdout) == written


def test_broken_playbook(run: Run, project: Path) -> None:
    """While the playbook can't be used the schemas still come, without ids."""
    edit(project, "strategy.yaml", "goals:", "goals")
    role = json.loads(run("--project", project, "schema").stdout)["role.schema.json"]

    assert "enum" not in role["properties"]["unit"]
