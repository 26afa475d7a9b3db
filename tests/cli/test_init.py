"""`cxplaybook init`."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import snapshot

from cxplaybook.cli.session import MESSAGE_LANGUAGES
from cxplaybook.model.registry import layout


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_starter_has_no_error(run: Run, tmp_path: Path, language: str) -> None:
    """In every language the new playbook lacks nothing but objectives, which need dates."""
    run("init", tmp_path / "new", "--language", language)
    result = run("--project", tmp_path / "new", "check", "--format", "json")

    assert result.exit_code == 0
    assert {entry["name"] for entry in json.loads(result.output)["diagnostics"]} == {"battle-without-objective"}


@pytest.mark.parametrize("language", MESSAGE_LANGUAGES)
def test_starters_are_alike(run: Run, tmp_path: Path, language: str) -> None:
    """The languages tell the same: as many files of each kind, as many lines in the strategy."""
    run("init", tmp_path / "en")
    run("init", tmp_path / "other", "--language", language)

    assert _shape(tmp_path / "other") == _shape(tmp_path / "en")


def _shape(folder: Path) -> dict[str, int]:
    content = folder / "content"
    kinds = [path.parent.relative_to(content).as_posix() for path in content.rglob("*.yaml")]
    lines = (content / "strategy.yaml").read_text(encoding="utf-8").count("\n")
    return {**{kind: kinds.count(kind) for kind in kinds}, "strategy": lines}


def test_build_of_a_starter(run: Run, tmp_path: Path) -> None:
    """A new playbook builds into a site without a single problem."""
    run("init", tmp_path / "new", "--language", "fi")
    result = run("--project", tmp_path / "new", "build", "--strict")

    assert result.exit_code == 0, result.output
    assert (tmp_path / "new/site/employees/fi/roles/asiakasneuvoja.html").is_file()


def test_example(run: Run, tmp_path: Path, checkout: Path) -> None:
    """With `--example` the content is the example's, file by file, each YAML file beneath its line for editors."""
    run("init", tmp_path / "new", "--example")
    copied = snapshot(tmp_path / "new" / "content")
    below = {path: text.partition(b"\n")[2] if path.endswith(".yaml") else text for path, text in copied.items()}

    assert below == snapshot(checkout / "content")


def test_what_a_repository_needs(run: Run, tmp_path: Path) -> None:
    """Beside the content there is what checks, publishes and helps to write it."""
    run("init", tmp_path / "new")
    beside = {path for path in snapshot(tmp_path / "new") if not path.startswith(("content/", ".cxplaybook/"))}

    assert beside == {
        ".editorconfig",
        ".github/dependabot.yml",
        ".github/workflows/check.yml",
        ".github/workflows/publish.yml",
        ".gitignore",
        ".vscode/extensions.json",
        ".vscode/settings.json",
        "README.md",
        "mkdocs.yml",
        "requirements.txt",
    }


def test_editor_knows_every_kind(run: Run, tmp_path: Path) -> None:
    """Each file of content has one schema in the editor's settings, and the schema is there."""
    project = tmp_path / "new"
    run("init", project)
    bindings = json.loads((project / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]

    assert len(bindings) == len(layout())
    assert [schema for schema in bindings if not (project / schema).is_file()] == []
    assert sorted(_bound(project, bindings)) == sorted(project.glob("content/**/*.yaml"))


def test_files_name_their_schemas(run: Run, tmp_path: Path) -> None:
    """Each file of content begins with a line that leads to the schema that the settings have for it."""
    project = tmp_path / "new"
    run("init", project)
    bindings = json.loads((project / ".vscode/settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
    named = {
        file: (project / schema).resolve() for schema, pattern in bindings.items() for file in project.glob(pattern)
    }

    assert {file: _named_by(file) for file in project.glob("content/**/*.yaml")} == named


def _named_by(file: Path) -> Path:
    """The schema that the first line of a file leads to."""
    first = file.read_text(encoding="utf-8").splitlines()[0]
    return (file.parent / first.removeprefix("# yaml-language-server: $schema=")).resolve()


def _bound(project: Path, bindings: dict[str, str]) -> Iterator[Path]:
    for pattern in bindings.values():
        yield from project.glob(pattern)


def test_same_bytes(run: Run, tmp_path: Path) -> None:
    """Two new playbooks differ in nothing."""
    run("init", tmp_path / "one")
    run("init", tmp_path / "two")

    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two")


def test_git_repository_is_taken(run: Run, tmp_path: Path) -> None:
    """A folder with nothing but a git repository becomes the playbook's."""
    (tmp_path / ".git").mkdir()

    assert run("init", tmp_path).exit_code == 0
    assert (tmp_path / ".git").is_dir()


def test_used_folder_is_refused(run: Run, tmp_path: Path) -> None:
    """A folder with a file of somebody's is refused and left alone."""
    (tmp_path / "notes.txt").write_text("mine")
    result = run("init", tmp_path)

    assert result.exit_code == 2
    assert "is not empty" in result.stderr
    assert snapshot(tmp_path) == {"notes.txt": b"mine"}


def test_failure_leaves_nothing(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the rest can't be written, what was written is taken back, so that a second try begins anew."""
    # A date that nobody can read stops it near the end.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    result = run("init", tmp_path / "new")

    assert result.exit_code == 2
    assert snapshot(tmp_path) == {}
