"""Files of a working copy, friendly and hostile."""

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources import Entry, EntryKind, WorkingCopy

LIMIT = 1_000_000


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project folder with a folder beside it that is none of its business."""
    (tmp_path / "project" / "roles").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "secret.yaml").write_bytes(b"a: 1")
    return tmp_path / "project"


def read(project: Path, path: str) -> bytes | Diagnostic:
    """What reading a file gives."""
    return WorkingCopy(project).read(path, LIMIT)


def problem(check: str, path: str, **arguments: str) -> Diagnostic:
    """A diagnostic about a file as a whole."""
    return Diagnostic(check, Place(path), arguments)


def test_bytes(project: Path) -> None:
    """A file's bytes are given as they are."""
    (project / "roles" / "a.yaml").write_bytes(b"\xff\r\n")

    assert read(project, "roles/a.yaml") == b"\xff\r\n"


def test_missing_file(project: Path) -> None:
    """A file that isn't there is a diagnostic, below a file too."""
    (project / "file").touch()

    assert read(project, "roles/a.yaml") == problem("missing-file", "roles/a.yaml")
    assert read(project, "file/a.yaml") == problem("missing-file", "file/a.yaml")


def test_link_inside(project: Path) -> None:
    """A link to another file of the project is followed."""
    (project / "a.yaml").write_bytes(b"a: 1")
    (project / "roles" / "b.yaml").symlink_to("../a.yaml")

    assert read(project, "roles/b.yaml") == b"a: 1"


@pytest.mark.parametrize("target", ["../../elsewhere/secret.yaml", "/etc/passwd"])
def test_link_outside(project: Path, target: str) -> None:
    """A link that leaves the project isn't followed."""
    (project / "roles" / "a.yaml").symlink_to(target)

    assert read(project, "roles/a.yaml") == problem("link-leaves-project", "roles/a.yaml")


def test_linked_folder_outside(project: Path) -> None:
    """A file below a folder that is a link out of the project isn't read, and the folder isn't listed."""
    (project / "plays").symlink_to("../elsewhere")

    assert read(project, "plays/secret.yaml") == problem("link-leaves-project", "plays/secret.yaml")
    assert WorkingCopy(project).entries("plays") == problem("link-leaves-project", "plays")


@pytest.mark.parametrize("target", ["nothing.yaml", "a.yaml"])
def test_broken_link(project: Path, target: str) -> None:
    """A link to nothing or to itself is a diagnostic."""
    (project / "roles" / "a.yaml").symlink_to(target)

    assert read(project, "roles/a.yaml") == problem("broken-link", "roles/a.yaml")


@pytest.mark.parametrize(
    "path", ["../elsewhere/secret.yaml", "/etc/passwd", "roles/../../elsewhere/secret.yaml", "a\0b"]
)
def test_path_outside(project: Path, path: str) -> None:
    """A path can't leave the project, and one that no file system has is treated alike."""
    result = read(project, path)

    assert isinstance(result, Diagnostic)
    assert result.check == "path-leaves-project"


def test_folder_for_a_file(project: Path) -> None:
    """A folder where a file should be is a diagnostic."""
    (project / "roles" / "a.yaml").mkdir()

    assert read(project, "roles/a.yaml") == problem("not-a-file", "roles/a.yaml")


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
def test_pipe_does_not_block(project: Path) -> None:
    """A pipe that nobody writes to doesn't keep the reader waiting."""
    os.mkfifo(project / "roles" / "a.yaml")

    assert read(project, "roles/a.yaml") == problem("not-a-file", "roles/a.yaml")


def test_socket(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket is no file."""
    monkeypatch.chdir(project)  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("a.yaml")

        result = read(project, "a.yaml")

    assert result == problem("unreadable-file", "a.yaml")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices")
def test_device_outside(project: Path) -> None:
    """A link to a device that never ends leaves the project like any other."""
    (project / "a.yaml").symlink_to("/dev/zero")

    assert read(project, "a.yaml") == problem("link-leaves-project", "a.yaml")


def test_large_file(project: Path) -> None:
    """A file of 100 MB is refused without reading it."""
    with (project / "a.yaml").open("wb") as file:
        file.truncate(100_000_000)

    assert read(project, "a.yaml") == problem("too-large", "a.yaml", limit="1 MB")


def test_largest_file(project: Path) -> None:
    """A file as large as the limit is read."""
    (project / "a.yaml").write_bytes(b"x" * LIMIT)

    assert read(project, "a.yaml") == b"x" * LIMIT


@contextmanager
def as_anybody() -> Iterator[None]:
    """Somebody to whom a file can be closed, also where the tests run as root."""
    user = os.geteuid()
    os.seteuid(user or 65534)
    yield
    os.seteuid(user)


def test_closed_file(project: Path) -> None:
    """A file that may not be read is a diagnostic."""
    (project / "a.yaml").write_bytes(b"a: 1")
    (project / "a.yaml").chmod(0)
    with as_anybody():
        result = read(project, "a.yaml")

    assert result == problem("unreadable-file", "a.yaml")


def test_closed_folder(project: Path) -> None:
    """A folder that may not be listed is a diagnostic."""
    (project / "roles").chmod(0)
    with as_anybody():
        result = WorkingCopy(project).entries("roles")

    assert result == problem("unreadable-file", "roles")


def test_name_too_long(project: Path) -> None:
    """A name that the file system refuses is a diagnostic."""
    name = "x" * 300

    assert read(project, name) == problem("unreadable-file", name)


def test_entries(project: Path) -> None:
    """A folder's entries come by name, each with what it is."""
    roles = project / "roles"
    (roles / "b.yaml").touch()
    (roles / "a").mkdir()
    (roles / "c.yaml").symlink_to("b.yaml")
    (roles / "d.yaml").symlink_to("nothing")
    (roles / "e.yaml").symlink_to("/etc/passwd")
    os.mkfifo(roles / "f.yaml")

    assert WorkingCopy(project).entries("roles") == (
        Entry("a", EntryKind.FOLDER),
        Entry("b.yaml", EntryKind.FILE),
        Entry("c.yaml", EntryKind.FILE),
        Entry("d.yaml", EntryKind.BROKEN_LINK),
        Entry("e.yaml", EntryKind.LINK_OUTSIDE),
        Entry("f.yaml", EntryKind.OTHER),
    )


def test_entries_of_a_missing_folder(project: Path) -> None:
    """A folder that isn't there has no entries."""
    assert WorkingCopy(project).entries("plays") == ()


def test_entries_of_a_file(project: Path) -> None:
    """A file where a folder should be is a diagnostic."""
    (project / "plays").touch()

    assert WorkingCopy(project).entries("plays") == problem("not-a-folder", "plays")
