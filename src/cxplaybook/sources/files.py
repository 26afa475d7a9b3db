"""Files of a project, read so that no content can harm: links stay inside, sizes have limits, nothing blocks.

`sources.listing` and `documents` read through a `Source`. It knows folders and bytes, but neither formats nor names
of content; another source with the same methods can read a git revision.
"""

import errno
import os
import stat
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path, PurePosixPath
from typing import Protocol

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.names import printable


class EntryKind(Enum):
    """What an entry of a folder is."""

    FILE = auto()
    """A regular file, or a link to one inside the project."""
    FOLDER = auto()
    """A folder, or a link to one inside the project."""
    LINK_OUTSIDE = auto()
    """A link whose target lies outside the project."""
    BROKEN_LINK = auto()
    """A link to nothing or to itself."""
    OTHER = auto()
    """A pipe, a socket or a device: reading it might never end."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a folder."""

    name: str
    """Its last part, as the file system has it."""
    kind: EntryKind
    """What it is."""


class Source(Protocol):
    """Where the files of a project come from. Paths are below the project folder, with forward slashes."""

    def entries(self, folder: str) -> tuple[Entry, ...] | Diagnostic:
        """What is in a folder, by name; empty if there is no such folder."""
        ...

    def read(self, path: str, limit: int) -> bytes | Diagnostic:
        """The bytes of a file of at most `limit` bytes."""
        ...


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """The files of a folder on disk."""

    root: Path
    """The project folder."""

    def entries(self, folder: str) -> tuple[Entry, ...] | Diagnostic:
        """What is in a folder, by name; empty if there is no such folder."""
        target = self._resolve(folder)
        if isinstance(target, Diagnostic):
            return () if target.check == "missing-file" else target
        try:
            with os.scandir(target) as scan:
                found = [Entry(item.name, self._kind(folder, item)) for item in scan]
        except NotADirectoryError:
            return problem("not-a-folder", folder)
        except OSError:
            return problem("unreadable-file", folder)
        return tuple(sorted(found, key=lambda entry: entry.name))

    def read(self, path: str, limit: int) -> bytes | Diagnostic:
        """The bytes of a file of at most `limit` bytes."""
        target = self._resolve(path)
        if isinstance(target, Diagnostic):
            return target
        try:
            return _read(target, path, limit)
        except OSError as error:
            return problem("not-a-file" if error.errno == errno.EISDIR else "unreadable-file", path)

    def _resolve(self, path: str) -> Path | Diagnostic:
        """The real place of a path, if that lies inside the project."""
        parts = PurePosixPath(path)
        if parts.is_absolute() or ".." in parts.parts or "\0" in path:
            return problem("path-leaves-project", path)
        try:
            root = self.root.resolve(strict=True)
            target = (root / path).resolve(strict=True)
        except (FileNotFoundError, NotADirectoryError):
            return problem("broken-link" if self._is_link(path) else "missing-file", path)
        except (OSError, RuntimeError):  # RuntimeError: links in a circle, before Python 3.13
            return problem("broken-link" if self._is_link(path) else "unreadable-file", path)
        return target if target.is_relative_to(root) else problem("link-leaves-project", path)

    def _is_link(self, path: str) -> bool:
        try:
            return stat.S_ISLNK((self.root / path).lstat().st_mode)
        except OSError:
            return False

    def _kind(self, folder: str, item: os.DirEntry[str]) -> EntryKind:
        if item.is_symlink():
            target = self._resolve(f"{folder}/{item.name}")
            if isinstance(target, Diagnostic):
                return _LINK_KINDS.get(target.check, EntryKind.BROKEN_LINK)
        if item.is_dir():
            return EntryKind.FOLDER
        return EntryKind.FILE if item.is_file() else EntryKind.OTHER


_LINK_KINDS = {"link-leaves-project": EntryKind.LINK_OUTSIDE}


def _read(target: Path, path: str, limit: int) -> bytes | Diagnostic:
    """The bytes, with every question asked of the open file: a name may stand for something else a moment later."""
    # Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    with open(target, "rb", opener=_open_without_waiting) as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            return problem("not-a-file", path)
        raw = b"" if facts.st_size > limit else file.read(limit + 1)
    too_large = facts.st_size > limit or len(raw) > limit
    return too_large_file(path, limit) if too_large else raw


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def too_large_file(path: str, limit: int) -> Diagnostic:
    """What is said of a file that has more than `limit` bytes."""
    return problem("too-large", path, limit=f"{limit // 1_000_000} MB")


def problem(check: str, path: str, **arguments: str) -> Diagnostic:
    """What is said of a file as a whole."""
    return Diagnostic(check, Place(printable(path)), arguments)
