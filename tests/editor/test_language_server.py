"""What a leader's editor does with the schemas of a playbook, asked of the language server that editors run."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.editor.language_server import LanguageServer

from cxplaybook.cli import main

PROMISE = """\
title: {en: We call back within the hour}
state: proposed
owner: field-
battle: effortless-service
problem: {en: Nobody calls back.}
evidence: [{source: {en: Calls}, date: 2026-01-30, figure: {en: 212 calls}}]
made_with: [{role: field-technician, how: {en: Talks}, date: 2026-03-05}]
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example playbook, as `init` makes it and `schema` keeps it up to date."""
    folder = tmp_path_factory.mktemp("editor") / "playbook"
    for arguments in (["init", str(folder), "--example"], ["--project", str(folder), "schema", "--out", str(folder)]):
        assert CliRunner().invoke(main, arguments, catch_exceptions=False).exit_code == 0
    return folder


@pytest.fixture(scope="module")
def program(checkout: Path) -> Path:
    """The language server; without Node.js the test is skipped, in CI it fails."""
    program = checkout / ".venv/editor/node_modules/.bin/yaml-language-server"
    if not program.exists():
        if os.environ.get("CI"):
            pytest.fail("no YAML language server; `make test` installs it where npm is")
        pytest.skip("no YAML language server: it comes through npm, and there is none")
    return program


@pytest.fixture(scope="module")
def server(program: Path, project: Path) -> Iterator[LanguageServer]:
    """The language server with the settings that `init` wrote."""
    settings = json.loads((project / ".vscode/settings.json").read_text(encoding="utf-8"))
    with LanguageServer.running(program, project, settings["yaml.schemas"]) as running:
        yield running


@pytest.fixture(scope="module")
def bare_server(program: Path, project: Path) -> Iterator[LanguageServer]:
    """The language server as an editor without any settings runs it."""
    with LanguageServer.running(program, project, {}) as running:
        yield running


def _typed(server: LanguageServer, project: Path, name: str, text: str) -> Path:
    file = project / "content/promises" / f"{name}.yaml"
    server.open(file, text)
    return file


def test_ids_are_offered(server: LanguageServer, project: Path) -> None:
    """Behind `owner:` stand the roles of this playbook, all of them and nothing else."""
    file = _typed(server, project, "ids", PROMISE.replace("owner: field-", "owner: "))
    roles = {path.stem for path in (project / "content/roles").glob("*.yaml")}

    assert set(server.offered(file, 2, len("owner: "))) == roles


def test_fields_are_offered(server: LanguageServer, project: Path) -> None:
    """On an empty line the fields that aren't written yet are offered, each with what it is for in Finnish."""
    file = _typed(server, project, "fields", PROMISE.replace("owner: field-\n", "") + "\n")
    offered = server.offered(file, PROMISE.count("\n") - 1, 0)

    assert {"metric", "target", "if_broken", "owner", "review_by"} <= set(offered)
    assert "title" not in offered
    assert "Mittari, joka näyttää, pidetäänkö se." in offered["metric"]


def test_words_are_offered(server: LanguageServer, project: Path) -> None:
    """A field that takes one of a few words offers them."""
    file = _typed(server, project, "words", PROMISE.replace("state: proposed", "state: "))

    assert set(server.offered(file, 1, len("state: "))) == {"proposed", "selected", "live", "retired"}


def test_field_is_explained(server: LanguageServer, project: Path) -> None:
    """Over a field the editor shows its title, its description and what its words mean, in the playbook's language."""
    shown = _shown_over("state:", server, project)

    assert "Miten pitkällä\n\nMiten pitkällä se on." in shown
    assert "`live`: Annettu asiakkaille: toimintamallit, roolit ja hyvitys ovat valmiina" in shown


def test_field_has_an_example(server: LanguageServer, project: Path) -> None:
    """Beneath the explanation stands an example in the playbook's language."""
    assert "Joka kymmenes lasku riitautetaan" in _shown_over("problem:", server, project)


def _shown_over(field: str, server: LanguageServer, project: Path) -> str:
    file = project / "content/promises/answer-in-15-minutes.yaml"
    server.open(file)
    lines = file.read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines) if text.startswith(field))
    return server.hover(file, line, 2)


def test_mistakes_are_underlined(server: LanguageServer, project: Path) -> None:
    """A field that there is none of, and a role that there is none of, are underlined where they stand."""
    text = PROMISE.replace("owner: field-", "owner: field-technican\nownr: installer")
    lines = {line for line, _ in server.problems(_typed(server, project, "mistakes", text))}

    assert lines == {2, 3}


def test_example_is_not_underlined(server: LanguageServer, project: Path) -> None:
    """In the whole example the editor finds nothing wrong."""
    files = sorted((project / "content").rglob("*.yaml"))
    for file in files:
        server.open(file)

    assert {file.name: server.problems(file) for file in files if server.problems(file)} == {}


def test_file_is_bound_by_its_first_line(bare_server: LanguageServer, project: Path) -> None:
    """Without settings, too, a file that begins with the line from `init` gets ids, explanations and underlines."""
    modeline = (project / "content/promises/answer-in-15-minutes.yaml").read_text(encoding="utf-8").splitlines()[0]
    file = _typed(bare_server, project, "bound", f"{modeline}\n{PROMISE.replace('owner: field-', 'owner: ')}ownr: x\n")
    roles = {path.stem for path in (project / "content/roles").glob("*.yaml")}

    assert set(bare_server.offered(file, 3, len("owner: "))) == roles
    assert "Miten pitkällä se on." in bare_server.hover(file, 2, 2)
    assert {line for line, _ in bare_server.problems(file)} == {3, PROMISE.count("\n") + 1}


def test_file_without_its_first_line(bare_server: LanguageServer, project: Path) -> None:
    """Without settings and without the line the editor knows nothing of a file."""
    file = _typed(bare_server, project, "unbound", PROMISE)

    assert bare_server.hover(file, 1, 2) == ""
    assert bare_server.problems(file) == []
