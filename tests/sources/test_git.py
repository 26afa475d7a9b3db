"""Where a file stands in its repository."""

from pathlib import Path

import pytest
from tests.repositories import FIRST, commit, git

from cxplaybook.sources.git import prefix_of


def test_at_the_top(repository: Path) -> None:
    """At the top of the repository nothing stands before a path."""
    commit(repository, "a: 1\n", FIRST)

    assert prefix_of(repository, "a.yaml") == ""


@pytest.mark.parametrize("folder", ["playbook", "our books/Tyynilämpö"])
def test_below_the_top(repository: Path, folder: str) -> None:
    """Further down its folders do, as they are called."""
    (repository / folder).parent.mkdir(exist_ok=True)
    commit(repository, "a: 1\n", FIRST, f"{folder}/a.yaml")

    assert prefix_of(repository / folder, "a.yaml") == f"{folder}/"


def test_not_added_yet(repository: Path) -> None:
    """A repository around it that doesn't know the file isn't its repository."""
    (repository / "book").mkdir()
    (repository / "book" / "a.yaml").write_text("a: 1\n", encoding="utf-8")

    assert prefix_of(repository / "book", "a.yaml") == ""


def test_in_a_worktree(repository: Path) -> None:
    """Paths in a second working copy begin at its own top."""
    commit(repository, "a: 1\n", FIRST, "book/a.yaml")
    git(repository, "worktree", "add", "-q", "other")

    assert prefix_of(repository / "other" / "book", "a.yaml") == "book/"


def test_no_repository(tmp_path: Path) -> None:
    """Outside of any repository nothing stands before a path."""
    assert prefix_of(tmp_path, "a.yaml") == ""


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git neither."""
    commit(repository, "a: 1\n", FIRST, "book/a.yaml")
    monkeypatch.setenv("PATH", "")

    assert prefix_of(repository / "book", "a.yaml") == ""
