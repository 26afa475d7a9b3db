"""`cxplaybook schema`."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.projects import edit

from cxplaybook.resources import resource


def _files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}


def test_all_schemas_are_written(run: Run, project: Path, tmp_path: Path) -> None:
    """Every schema that ships is written, and the references know the playbook's ids."""
    result = run("--project", project, "schema", "--out", tmp_path / "schema")
    role = json.loads((tmp_path / "schema/role.schema.json").read_text(encoding="utf-8"))

    assert result.exit_code == 0
    assert _files(tmp_path / "schema").keys() == _files(resource("schema")).keys()
    assert role["properties"]["unit"]["enum"] == ["customer-service"]


def test_printed_schemas(run: Run, project: Path, tmp_path: Path) -> None:
    """Without a folder the same schemas are printed as one object."""
    run("--project", project, "schema", "--out", tmp_path / "schema")
    written = {name: json.loads(text) for name, text in _files(tmp_path / "schema").items()}

    assert json.loads(run("--project", project, "schema").stdout) == written


def test_broken_playbook(run: Run, project: Path) -> None:
    """While the playbook can't be used the schemas still come, without ids."""
    edit(project, "strategy.yaml", "goals:", "goals")
    role = json.loads(run("--project", project, "schema").stdout)["role.schema.json"]

    assert "enum" not in role["properties"]["unit"]


def test_language_of_the_playbook(run: Run, tmp_path: Path) -> None:
    """Explanations and examples are in the playbook's first language."""
    run("init", tmp_path / "new", "--language", "sv")
    title = json.loads(run("--project", tmp_path / "new", "schema").stdout)["role.schema.json"]["properties"]["title"]

    assert title["description"] == "Rollens namn, som de som har den själva säger; aldrig en person."
    assert all(isinstance(example, str) for example in title["examples"])


def test_another_language(run: Run, project: Path) -> None:
    """Whoever reads another language better asks for it; the examples stay those of the playbook."""
    printed = json.loads(run("--project", project, "schema", "--language", "fi").stdout)
    title = printed["role.schema.json"]["properties"]["title"]

    assert title["title"] == "Roolin nimi"
    assert title["examples"][0] == "Payroll specialist"
