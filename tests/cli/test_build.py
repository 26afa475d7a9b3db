"""`cxplaybook build`."""

from datetime import date
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import ADVISER, break_adviser, edit, move_ground, snapshot
from tests.repositories import git

from cxplaybook.language import Formatter


@pytest.fixture
def site(run: Run, project: Path) -> Path:
    """The built site of the playbook."""
    result = run("--project", project, "build")
    assert result.exit_code == 0, result.output
    return project / "site"


def test_site_and_progress(run: Run, project: Path) -> None:
    """Every step is a plain line where no terminal is, and the last one says where to look."""
    result = run("--project", project, "build")
    pages = len(list((project / "site" / "employees" / "en").rglob("*.html")))

    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "Reading the playbook",
        "Making the pages",
        f"Building employees/en ({pages} pages)",
        "Built employees/en",
        "Checking links",
        f"{pages} pages built. Open {project / 'site' / 'index.html'}",
    ]


def test_edit_below_the_top(run: Run, project: Path) -> None:
    """In a folder of a larger repository, "edit this page" opens the file where the repository has it."""
    edit(project, "playbook.yaml", "units:", "repository: {url: https://gitlab.example.org/cx}\nunits:")
    git(project.parent, "init", "-q")
    git(project.parent, "add", ".")
    run("--project", project, "build")
    html = _text(project / "site/employees/en/roles/customer-adviser.html")

    assert f'href="https://gitlab.example.org/cx/-/edit/main/playbook/content/{ADVISER}"' in html


def test_warnings_are_counted(run: Run, project: Path) -> None:
    """Warnings don't keep a site from being built; they are counted."""
    edit(project, ADVISER, "  - battle: plain-words\n", "  - battle: one-contact\n")
    result = run("--project", project, "build")

    assert result.exit_code == 0
    assert "The playbook has 1 warning; `cxplaybook check` shows what is wrong.\n" in result.stderr


def test_git_is_asked(run: Run, project: Path) -> None:
    """What changed beneath a play and all that rests on it is a warning here as in `check`."""
    move_ground(project)

    checked, built = run("--project", project, "check"), run("--project", project, "build")

    assert checked.stdout.count("warning CX612 suspect-after-change") == 4
    assert "4 warnings" in checked.stdout
    assert "The playbook has 4 warnings; " in built.stderr


def test_error_keeps_last_site(run: Run, project: Path, site: Path) -> None:
    """With an error nothing is built: the diagnostics are shown and the site is as it was."""
    before = snapshot(site)
    break_adviser(project)
    result = run("--project", project, "build")

    assert result.exit_code == 1
    assert "error CX201 unknown-id" in result.stdout
    assert "Nothing was built" in result.stderr
    assert snapshot(site) == before


def test_one_language_keeps_the_others(run: Run, project: Path, site: Path) -> None:
    """A language that isn't asked for stays in the site as it was built last."""
    edit(project, "playbook.yaml", "languages: [en]", "languages: [en, fi]")
    before = (site / "employees/en/strategy.html").read_bytes()
    edit(project, "strategy.yaml", "Settled in one contact", "Settled at once")
    result = run("--project", project, "build", "--language", "fi")

    assert result.exit_code == 0
    assert "Settled at once" in (site / "employees/fi/strategy.html").read_text()
    assert (site / "employees/en/strategy.html").read_bytes() == before


@pytest.mark.parametrize(
    ("option", "name", "sentence"),
    [
        ("--edition", "employes", "the playbook has no edition employes; did you mean employees?"),
        ("--language", "de", "the playbook has no language de; it has en"),
        ("--builder", "hugo", "'hugo' is not one of 'mkdocs', 'properdocs', 'zensical'"),
    ],
)
def test_unknown_name(run: Run, project: Path, option: str, name: str, sentence: str) -> None:
    """An edition, language or builder that isn't there is wrong use, told with those that are."""
    result = run("--project", project, "build", option, name)

    assert result.exit_code == 2
    assert sentence in result.stderr


def test_foreign_folder(run: Run, project: Path, tmp_path: Path) -> None:
    """A folder with somebody else's files is refused and left alone."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("ten years of work")
    result = run("--project", project, "build", "--site-dir", tmp_path / "out")

    assert result.exit_code == 2
    assert "holds files that cxplaybook did not write" in result.stderr
    assert snapshot(tmp_path / "out") == {"thesis.txt": b"ten years of work"}


def test_site_folder_below_a_file(run: Run, project: Path, tmp_path: Path) -> None:
    """What the system refuses is a sentence with the path."""
    (tmp_path / "file").write_text("")
    result = run("--project", project, "build", "--site-dir", tmp_path / "file" / "site")

    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].startswith(f"Error: {tmp_path / 'file'}")


def test_broken_template(run: Run, project: Path, site: Path) -> None:
    """A template of the organisation that can't be used is told with its line, and the site is as it was."""
    before = snapshot(site)
    template = project / "site_templates/kinds/role/page.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("{{ heading(1, page_title, 'top') }}\n{{ promis.title }}\n")
    result = run("--project", project, "build")

    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == (f"Error: {template}:2: the template can't be used: 'promis' is undefined")
    assert snapshot(site) == before


def test_broken_theme(run: Run, project: Path, site: Path) -> None:
    """So is a template of the theme, which the builder runs."""
    before = snapshot(site)
    template = project / "site_templates/theme/partials/copyright.html"
    template.parent.mkdir(parents=True)
    template.write_text("<p>\n{% if %}\n")
    result = run("--project", project, "build")

    assert result.exit_code == 2
    assert "site_templates/theme/partials/copyright.html:2: " in result.stderr
    assert snapshot(site) == before


def test_day_of_the_epoch(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH sets the day that pages show; `--today` wins over it."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    run("--project", project, "build")
    by_epoch = _text(project / "site/employees/en/index.html")
    run("--project", project, "build", "--today", "2026-03-31")

    assert f"As of {_shown(date(2026, 1, 1))}" in by_epoch
    assert f"As of {_shown(date(2026, 3, 31))}" in _text(project / "site/employees/en/index.html")


def _shown(day: date) -> str:
    return Formatter("en").date(day)


def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def test_wrong_epoch(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A SOURCE_DATE_EPOCH that is no moment is told, not overlooked."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    result = run("--project", project, "build")

    assert result.exit_code == 2
    assert "SOURCE_DATE_EPOCH has to be a number of seconds" in result.stderr
