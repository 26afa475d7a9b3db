"""When lines were last changed, asked of real repositories."""

from pathlib import Path

import pytest
from tests.repositories import FIRST, SECOND, commit

from cxplaybook.sources import GitHistory
from cxplaybook.sources.history import UNCOMMITTED


def history(folder: Path) -> GitHistory:
    """The history of a folder that has one."""
    found = GitHistory.of(folder)
    assert found is not None
    return found


def test_each_line_has_its_moment(repository: Path) -> None:
    """Only the lines that changed are new."""
    commit(repository, "a: 1\nb: 2\nc: 3\n", FIRST)
    commit(repository, "a: 1\nb: 9\nc: 3\n", SECOND)

    found = history(repository)

    assert [found.last_edit("a.yaml", range(line, line + 1)) for line in (1, 2, 3)] == [FIRST, SECOND, FIRST]


def test_newest_of_several_lines(repository: Path) -> None:
    """A stretch is as new as its newest line."""
    commit(repository, "a: 1\nb: 2\nc: 3\n", FIRST)
    commit(repository, "a: 1\nb: 9\nc: 3\n", SECOND)

    assert history(repository).last_edit("a.yaml", range(1, 4)) == SECOND


def test_indented_line_is_not_changed(repository: Path) -> None:
    """Spaces alone change no meaning that anybody has to look at."""
    commit(repository, "a:\n  - b\n", FIRST)
    commit(repository, "a:\n    - b\n", SECOND)

    assert history(repository).last_edit("a.yaml", range(1, 3)) == FIRST


def test_uncommitted_line(repository: Path) -> None:
    """What is only in the working copy is newer than every commit."""
    commit(repository, "a: 1\n", SECOND)
    (repository / "a.yaml").write_text("a: 2\n", encoding="utf-8")

    assert history(repository).last_edit("a.yaml", range(1, 2)) == UNCOMMITTED


def test_form_feed_breaks_no_line(repository: Path) -> None:
    """Lines are counted as git counts them."""
    commit(repository, "a: 1\x0cx\nb: 2\n", FIRST)
    commit(repository, "a: 1\x0cx\nb: 3\n", SECOND)

    assert history(repository).last_edit("a.yaml", range(1, 2)) == FIRST


def test_commit_in_the_text(repository: Path) -> None:
    """A file may hold what looks like git's own answer."""
    commit(repository, f"{'0' * 40} 1 1 1\ncommitter-time 0\n", FIRST)

    assert history(repository).last_edit("a.yaml", range(1, 3)) == FIRST


def test_project_below_the_top(repository: Path) -> None:
    """Paths are below the project folder, wherever the repository begins."""
    commit(repository, "a: 1\n", FIRST, "handbook/a.yaml")

    assert history(repository / "handbook").last_edit("a.yaml", range(1, 2)) == FIRST


@pytest.mark.parametrize("path", ["untracked.yaml", "missing.yaml", "--version"])
def test_file_without_history(repository: Path, path: str) -> None:
    """A file that git doesn't know has no moment; a path is never taken for an option."""
    commit(repository, "a: 1\n", FIRST)
    (repository / "untracked.yaml").write_text("a: 1\n", encoding="utf-8")

    assert history(repository).last_edit(path, range(1, 2)) is None


def test_line_beyond_the_end(repository: Path) -> None:
    """A line that isn't there has no moment."""
    commit(repository, "a: 1\n", FIRST)

    assert history(repository).last_edit("a.yaml", range(7, 9)) is None


def test_repository_without_commits(repository: Path) -> None:
    """Where nothing is committed nobody knows anything."""
    (repository / "a.yaml").write_text("a: 1\n", encoding="utf-8")

    assert history(repository).last_edit("a.yaml", range(1, 2)) is None


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder outside every repository has no history."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert GitHistory.of(tmp_path) is None


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git there is no history, and no error either."""
    monkeypatch.setenv("PATH", "")

    assert GitHistory.of(repository) is None
