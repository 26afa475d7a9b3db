"""From edits to what the board shows, with the real builder and no browser."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock
from tests.projects import ADVISER, break_adviser, edit, mend_adviser, move_ground, write_project

from cxplaybook.diagnostics import Severity
from cxplaybook.preview import Begun, Board, Broken, Edits, Failed, Follower, News, State, Unchanged, Updated
from cxplaybook.preview.board import Problem
from cxplaybook.preview.errors import AlreadyRunningError
from cxplaybook.project import Project
from cxplaybook.selection import Selection

TODAY = date(2026, 11, 23)
_ROLE = "roles/customer-adviser.html"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A playbook of two roles."""
    return write_project(tmp_path / "playbook")


@pytest.fixture
def board() -> Board:
    """Shows nothing yet."""
    return Board(State("en"))


Make = Callable[..., Follower]


@pytest.fixture
def make(project: Path, board: Board) -> Make:
    """Makes a follower of the playbook for a selection."""

    def follower(*languages: str, edition: str | None = None, today: Callable[[], date] = lambda: TODAY) -> Follower:
        selection = Selection((edition,) if edition else (), languages)
        return Follower(Project(project), selection, today, board, Edits(Project(project).edited))

    return follower


def _outcome(follower: Follower) -> list[type[News]]:
    """What one round told, after that it began."""
    begun, *rest = follower.refresh()
    assert begun == Begun()
    return [type(news) for news in rest]


def test_git_is_asked(make: Make, project: Path) -> None:
    """What changed beneath a play and all that rests on it is a warning here as in `check`."""
    move_ground(project)
    told = [news.assessment for news in make().refresh() if isinstance(news, Updated)]

    assert {entry.info.name for entry in told[0].at_least(Severity.WARNING)} == {"suspect-after-change"}


def _page(board: Board, page: str = _ROLE, handbook: str = "employees/en") -> str:
    return (board.state.handbooks[handbook].folder / page).read_text(encoding="utf-8")


def test_first_round(make: Make, board: Board) -> None:
    """At the start every page is built."""
    assert _outcome(make()) == [Updated]
    assert board.state.names == ("employees/en",)
    assert "I finish what I begin" in _page(board)


def test_nothing_is_published(make: Make, project: Path) -> None:
    """The folder of the published site isn't touched."""
    _outcome(make())

    assert not (project / "site").exists()


def test_edit_shows(make: Make, project: Path, board: Board) -> None:
    """An edited text is on its pages after the next round, and the version is another one."""
    follower = make()
    _outcome(follower)
    before = board.state.handbooks["employees/en"]
    edit(project, ADVISER, "I finish what I begin", "I end what I start")

    assert _outcome(follower) == [Updated]
    assert "I end what I start" in _page(board)
    assert board.state.handbooks["employees/en"].version != before.version
    assert (before.folder / _ROLE).is_file(), "whoever still reads the old site must find its files"


def test_edit_without_effect(make: Make, project: Path) -> None:
    """An edit that no page shows builds nothing."""
    follower = make()
    _outcome(follower)
    edit(project, ADVISER, "title: Customer adviser", "# a comment\ntitle: Customer adviser")

    assert _outcome(follower) == [Unchanged]


def test_broken_edit_and_its_end(make: Make, project: Path, board: Board) -> None:
    """An error leaves the site and puts the diagnostic on the board; mending takes it off without a new build."""
    follower = make()
    _outcome(follower)
    before = board.state
    break_adviser(project)
    broken = _outcome(follower)
    problems, handbooks = board.state.problems, board.state.handbooks
    mend_adviser(project)

    assert broken == [Broken]
    assert problems == (
        Problem(
            f"content/{ADVISER}:10:13",
            "error CX201 unknown-id",
            "there is no must-win battle `one-contract`",
            "did you mean `one-contact`?",
        ),
    )
    assert handbooks == before.handbooks
    assert _outcome(follower) == [Unchanged]
    assert board.state == before


def test_broken_from_the_start(make: Make, project: Path, board: Board) -> None:
    """A playbook that can't be used at first is shown as soon as it can."""
    (project / "content" / "strategy.yaml").rename(project / "strategy.yaml")
    follower = make()

    assert _outcome(follower) == [Broken]
    assert board.state.handbooks == {}
    assert [problem.place for problem in board.state.problems] != []
    (project / "strategy.yaml").rename(project / "content" / "strategy.yaml")
    assert _outcome(follower) == [Updated]
    assert board.state.problems == ()


def test_broken_template(make: Make, project: Path, board: Board) -> None:
    """So with a template of the organisation: a sentence with file and line, and the last site stays."""
    follower = make()
    _outcome(follower)
    template = project / "site_templates/kinds/role/page.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text("{{ heading(1, page_title, 'top') }}\n\n{% if %}\n")

    assert _outcome(follower) == [Failed]
    assert board.state.problems == (
        Problem(
            "",
            "",
            "site_templates/kinds/role/page.md.jinja:3: the template can't be used: "
            "Expected an expression, got 'end of statement block'",
        ),
    )
    assert "I finish what I begin" in _page(board)
    template.write_text("{{ heading(1, 'Our own page', 'top') }}\n")
    assert _outcome(follower) == [Updated]
    assert "Our own page" in _page(board)


def test_asked_language_alone(make: Make, project: Path, board: Board) -> None:
    """Only what was asked for is built."""
    edit(project, "playbook.yaml", "languages: [en]", "languages: [en, fi]")
    _outcome(make("fi"))

    assert board.state.names == ("employees/fi",)
    assert set(board.state.handbooks) == {"employees/fi"}


def test_looked_at_comes_first(make: Make, project: Path, board: Board) -> None:
    """The language that somebody looks at doesn't wait for the others."""
    edit(project, "playbook.yaml", "languages: [en]", "languages: [en, fi]")
    board.look_at("employees/fi")
    updated = [news.handbook for news in make().refresh() if isinstance(news, Updated)]

    assert updated == ["employees/fi", "employees/en"]


def test_language_that_goes(make: Make, project: Path, board: Board) -> None:
    """A language that the playbook gives up is no longer shown."""
    edit(project, "playbook.yaml", "languages: [en]", "languages: [en, fi]")
    follower = make()
    _outcome(follower)
    edit(project, "playbook.yaml", "languages: [en, fi]", "languages: [en]")
    _outcome(follower)

    assert board.state.names == ("employees/en",)
    assert set(board.state.handbooks) == {"employees/en"}


def test_unknown_edition(make: Make, board: Board) -> None:
    """An edition that the playbook doesn't have is told; it may come with the next edit."""
    assert _outcome(make(edition="employes")) == [Failed]
    assert board.state.problems[0].says == "the playbook has no edition employes; did you mean employees?"


def test_midnight(make: Make, board: Board) -> None:
    """A preview that runs over midnight shows the new day with the next round."""
    days = iter([date(2026, 11, 23), date(2026, 11, 24)])
    follower = make(today=lambda: next(days))
    _outcome(follower)
    before = _page(board)

    assert _outcome(follower) == [Updated]
    assert _page(board) != before


def test_second_preview(make: Make, project: Path) -> None:
    """Two previews would build into one folder; the second one is told so."""
    folder = project / ".cxplaybook" / "preview"
    folder.mkdir(parents=True)
    with FileLock(folder / "running.lock"), pytest.raises(AlreadyRunningError, match="is running"):
        next(make().follow())
