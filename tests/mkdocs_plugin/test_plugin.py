"""`mkdocs build` and `mkdocs serve` on a playbook, as people who know MkDocs run them."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError
from selectolax.lexbor import LexborHTMLParser
from tests.projects import ADVISER, break_adviser, edit, mend_adviser, move_ground, write_project
from tests.repositories import git

from cxplaybook.mkdocs_plugin import default_handbook
from cxplaybook.project import Project

_MKDOCS = [sys.executable, "-m", "mkdocs"]
_ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1795392000", "NO_COLOR": "1"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A playbook of two roles."""
    return write_project(tmp_path / "playbook")


def _build(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_MKDOCS, "build", *options],
        cwd=project,
        env=_ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_build(project: Path) -> None:
    """The handbook of the default edition and language stands in `site/` itself, without a warning."""
    ended = _build(project, "--strict")
    page = LexborHTMLParser((project / "site/roles/customer-adviser.html").read_text(encoding="utf-8"))
    title = page.css_first("h1")

    assert ended.returncode == 0, ended.stderr
    assert title is not None
    assert title.text().startswith("Customer adviser")
    assert (project / "site" / "index.html").is_file()


def test_git_is_asked(project: Path) -> None:
    """What changed beneath a play and all that rests on it is a warning here as in `check`."""
    move_ground(project)

    assert "CX612 suspect-after-change" in _build(project).stderr


def test_search_and_theme(project: Path) -> None:
    """Search knows the pages, and the theme is the handbook's, with what the organisation puts over it."""
    footer = project / "site_templates/theme/partials/copyright.html"
    footer.parent.mkdir(parents=True)
    footer.write_text("<p>Our own footer</p>")
    edit(project, "playbook.yaml", "units:", "repository: {url: https://example.org/cx}\nunits:")
    ended = _build(project)
    html = (project / "site/roles/customer-adviser.html").read_text(encoding="utf-8")
    index = json.loads((project / "site/search/search_index.json").read_text(encoding="utf-8"))

    assert ended.returncode == 0, ended.stderr
    assert "roles/customer-adviser.html" in {entry["location"] for entry in index["docs"]}
    assert "Our own footer" in html
    assert "Content-Security-Policy" in html
    assert f'href="https://example.org/cx/edit/main/content/{ADVISER}"' in html


def test_edit_below_the_top(project: Path) -> None:
    """In a folder of a larger repository, "edit this page" opens the file where the repository has it."""
    edit(project, "playbook.yaml", "units:", "repository: {url: https://example.org/cx}\nunits:")
    git(project.parent, "init", "-q")
    git(project.parent, "add", ".")
    _build(project)
    html = (project / "site/roles/customer-adviser.html").read_text(encoding="utf-8")

    assert f'href="https://example.org/cx/edit/main/{project.name}/content/{ADVISER}"' in html


def test_only_one_language(project: Path) -> None:
    """No page leads to a language that isn't there."""
    edit(project, "playbook.yaml", "languages: [en]", "languages: [en, fi]")
    _build(project)

    assert "data-cx-language" not in (project / "site/index.html").read_text(encoding="utf-8")


def test_errors_fail(project: Path) -> None:
    """An error of the playbook ends the build with its place, and without a traceback."""
    break_adviser(project)
    ended = _build(project)

    assert ended.returncode == 1
    assert f"content/{ADVISER}:10:13: CX201 unknown-id: there is no must-win battle `one-contract`" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_warnings_fail_strictly(project: Path) -> None:
    """A warning of the playbook is one of MkDocs: it fails `--strict` alone."""
    edit(project, ADVISER, "  - battle: plain-words\n", "  - battle: one-contact\n")

    assert _build(project).returncode == 0
    ended = _build(project, "--strict")
    assert ended.returncode == 1
    assert "CX301 battle-silent-for-role" in ended.stderr


def test_broken_template(project: Path) -> None:
    """So does a template that can't be used."""
    template = project / "site_templates/kinds/role/page.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("{% if %}")
    ended = _build(project)

    assert ended.returncode == 1
    assert "site_templates/kinds/role/page.md.jinja:1: the template can't be used" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_pages_of_the_default_edition(project: Path) -> None:
    """The plain function gives what the event hands on: one edition, one language."""
    handbook = default_handbook(Project(project), date(2026, 11, 23))

    assert (handbook.edition, handbook.language, handbook.languages) == ("employees", "en", (("en", "English"),))


def test_playbook_with_errors(project: Path) -> None:
    """With an error there is no handbook."""
    break_adviser(project)

    with pytest.raises(PluginError, match="the playbook has errors"):
        default_handbook(Project(project), date(2026, 11, 23))


# Not "Documentation built in 0.52 seconds", which MkDocs keeps to itself when it has said just that before.
_BUILT = "Reloading browsers"


@pytest.fixture
def served(project: Path) -> Iterator[subprocess.Popen[str]]:
    """`mkdocs serve` on the playbook, after its first build."""
    with subprocess.Popen(
        [*_MKDOCS, "serve", "--dev-addr", "127.0.0.1:0"],
        cwd=project,
        env=_ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        _wait_for(process, "Serving on")
        yield process
        process.terminate()


def _wait_for(process: subprocess.Popen[str], text: str) -> str:
    """What MkDocs says, up to the line with the text; the time limit of the test ends a wait in vain."""
    assert process.stderr is not None
    said = ""
    for line in process.stderr:
        said += line
        if text in line:
            return said
    pytest.fail(said, pytrace=False)


def test_serve_follows_edits(project: Path, served: subprocess.Popen[str]) -> None:
    """An edit of YAML is built by itself; a broken one is told, and the next good one builds again."""
    edit(project, ADVISER, "I finish what I begin", "I end what I start")
    _wait_for(served, _BUILT)
    break_adviser(project)
    broken = _wait_for(served, "the playbook has errors")
    mend_adviser(project)
    mended = _wait_for(served, _BUILT)

    assert re.search(r"ERROR .*customer-adviser\.yaml:10:13: CX201", broken)
    assert "ERROR   -  cxplaybook" not in mended
