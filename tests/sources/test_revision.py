"""Files of git revisions, asked of real repositories."""

import os
from pathlib import Path

import pytest
from tests.repositories import FIRST, SECOND, commit_all, git

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources import Entry, EntryKind, Revision, RevisionError, fork_of
from cxplaybook.sources.revision import NoRevision

LIMIT = 1_000_000


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose project was committed twice and edited since."""
    (tmp_path / "content" / "roles").mkdir(parents=True)
    for text, at in (("a: 1\n", FIRST), ("a: 2\n", SECOND)):
        (tmp_path / "content" / "roles" / "a.yaml").write_text(text, encoding="utf-8")
        commit_all(tmp_path, at)
    (tmp_path / "content" / "roles" / "a.yaml").write_text("a: 3\n", encoding="utf-8")
    return tmp_path


def problem(check: str, path: str, **arguments: str) -> Diagnostic:
    """A diagnostic about a file as a whole."""
    return Diagnostic(check, Place(path), arguments)


def test_each_revision_has_its_files(repository: Path) -> None:
    """A file is as it was in that commit, whatever the working copy holds by now."""
    found = [Revision.of(repository, name).read("content/roles/a.yaml", LIMIT) for name in ("HEAD~1", "HEAD")]

    assert found == [b"a: 1\n", b"a: 2\n"]


def test_repository_stays_as_it_is(repository: Path) -> None:
    """Nothing in the repository's own folder is written."""
    before = {path: path.stat().st_mtime_ns for path in (repository / ".git").rglob("*")}
    Revision.of(repository, "HEAD~1").read("content/roles/a.yaml", LIMIT)

    assert {path: path.stat().st_mtime_ns for path in (repository / ".git").rglob("*")} == before


def test_project_in_a_subfolder(repository: Path) -> None:
    """Paths begin at the project folder, also where that lies below the top of the repository."""
    revision = Revision.of(repository / "content", "HEAD")

    assert revision.entries("") == (Entry("roles", EntryKind.FOLDER),)
    assert revision.read("roles/a.yaml", LIMIT) == b"a: 2\n"


def test_project_before_its_folder(repository: Path) -> None:
    """A revision in which there was no such project yet has no files."""
    (repository / "later").mkdir()

    assert Revision.of(repository / "later", "HEAD").entries("content") == ()


def test_entries(repository: Path) -> None:
    """A folder's entries come by name, each with what it is; a missing folder has none."""
    roles = repository / "content" / "roles"
    (roles / "b c\n.yaml").touch()
    (roles / "c.yaml").symlink_to("a.yaml")
    (roles / "d").symlink_to("../roles")
    (roles / "e.yaml").symlink_to("nothing")
    (roles / "f.yaml").symlink_to("../../../outside")
    (roles / "g.yaml").symlink_to("/etc/passwd")
    (roles / "h.yaml").symlink_to("h.yaml")
    commit_all(repository, SECOND)
    revision = Revision.of(repository, "HEAD")

    assert revision.entries("content/roles") == (
        Entry("a.yaml", EntryKind.FILE),
        Entry("b c\n.yaml", EntryKind.FILE),
        Entry("c.yaml", EntryKind.FILE),
        Entry("d", EntryKind.FOLDER),
        Entry("e.yaml", EntryKind.BROKEN_LINK),
        Entry("f.yaml", EntryKind.LINK_OUTSIDE),
        Entry("g.yaml", EntryKind.LINK_OUTSIDE),
        Entry("h.yaml", EntryKind.BROKEN_LINK),
    )
    assert revision.entries("content/plays") == ()
    assert revision.entries("content/roles/a.yaml") == problem("not-a-folder", "content/roles/a.yaml")
    assert revision.read("content/roles/d/c.yaml", LIMIT) == b"a: 3\n"
    assert revision.read("content/roles/b c\n.yaml", LIMIT) == b""


def test_other_repository_inside(repository: Path) -> None:
    """Another repository inside this one is neither file nor folder."""
    commit_all(repository, SECOND)
    git(repository, "clone", "-q", ".", "content/roles/other.yaml")
    git(repository, "-c", "advice.addEmbeddedRepo=false", "add", "--all")
    git(repository, "commit", "-q", "-m", "Change")

    assert Revision.of(repository, "HEAD").entries("content/roles") == (
        Entry("a.yaml", EntryKind.FILE),
        Entry("other.yaml", EntryKind.OTHER),
    )


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("content/plays/a.yaml", "missing-file"),
        ("content/roles", "not-a-file"),
        ("content/../../a.yaml", "path-leaves-project"),
        ("/etc/passwd", "path-leaves-project"),
    ],
)
def test_unreadable_path(repository: Path, path: str, expected: str) -> None:
    """A path that leads to no file of the project is a diagnostic, as in a working copy."""
    assert Revision.of(repository, "HEAD").read(path, LIMIT) == problem(expected, path)


def test_large_file(repository: Path) -> None:
    """A file above the limit is refused, and those beside it are read."""
    (repository / "content" / "large.yaml").write_bytes(b"x" * (LIMIT + 1))
    commit_all(repository, SECOND)
    revision = Revision.of(repository, "HEAD")

    assert revision.read("content/roles/a.yaml", LIMIT) == b"a: 3\n"
    assert revision.read("content/large.yaml", LIMIT) == problem("too-large", "content/large.yaml", limit="1 MB")


@pytest.mark.parametrize("name", ["nobody", "--help", "HEAD~9", "HEAD:content", ""])
def test_unknown_revision(repository: Path, name: str) -> None:
    """A name that git doesn't know as a commit is told as it was asked for; none is taken for an option."""
    with pytest.raises(RevisionError) as caught:
        Revision.of(repository, name)

    assert caught.value == RevisionError(name, NoRevision.UNKNOWN)


def test_no_repository(tmp_path: Path) -> None:
    """A folder outside of any repository has no revisions."""
    with pytest.raises(RevisionError, match="the playbook is in no git repository, so there is no HEAD"):
        Revision.of(tmp_path, "HEAD")


def test_no_commit(tmp_path: Path) -> None:
    """A repository that was just made has none either."""
    git(tmp_path, "init", "-q")

    with pytest.raises(RevisionError, match="has no commit yet, so there is no HEAD"):
        Revision.of(tmp_path, "HEAD")


def test_shallow_repository(repository: Path, tmp_path: Path) -> None:
    """Where the history was cut off, the sentence says how to get it."""
    git(repository, "clone", "-q", "--depth", "1", f"file://{repository}", str(tmp_path / "shallow"))

    with pytest.raises(RevisionError, match="fetched without all of its history"):
        Revision.of(tmp_path / "shallow", "HEAD~1")


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without git there is nobody to ask."""
    monkeypatch.setenv("PATH", os.devnull)

    with pytest.raises(RevisionError, match="git is not installed"):
        Revision.of(repository, "HEAD")


def test_fork(repository: Path) -> None:
    """The point where two branches parted is a revision like any other."""
    git(repository, "branch", "main-line")
    git(repository, "switch", "-q", "--discard-changes", "-c", "side-line", "HEAD~1")
    (repository / "b.yaml").touch()
    commit_all(repository, SECOND)

    assert fork_of(repository, "main-line", "HEAD") == Revision.of(repository, "main-line~1").commit


def test_nothing_in_common(repository: Path) -> None:
    """Two histories without a common commit can't be compared from where they parted."""
    git(repository, "branch", "main-line")
    git(repository, "switch", "-q", "--discard-changes", "--orphan", "other")
    (repository / "b.yaml").touch()
    commit_all(repository, SECOND)

    with pytest.raises(RevisionError, match="HEAD and main-line have no commit in common"):
        fork_of(repository, "HEAD", "main-line")
