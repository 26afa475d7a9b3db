"""The files of a git revision, read from git's own store: nothing is checked out.

`project` opens one for `diff`; to `documents` it is a `Source` like any other. One process lists the files, one reads
those of a folder.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Self

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.sources.files import Entry, EntryKind, problem, too_large_file
from cxplaybook.sources.git import git, git_bytes, installed

_LINK, _FILE = "120000", "100"
"""What the modes of links are, and what those of files begin with."""
_MOST_LINKS = 40
"""So many links after one another are followed, as Linux does."""


class NoRevision(StrEnum):
    """Why there is no such revision."""

    NO_GIT = "no-git"
    NO_REPOSITORY = "no-repository"
    NO_COMMIT = "no-commit"
    SHALLOW = "shallow"
    UNKNOWN = "unknown"
    NOTHING_IN_COMMON = "nothing-in-common"


@dataclass(unsafe_hash=True)
class RevisionError(LookupError):
    """A git revision was asked for that can't be read."""

    revision: str
    """As it was asked for."""
    why: NoRevision

    def __str__(self) -> str:
        return _SENTENCES[self.why].format(self.revision)


_SENTENCES: Mapping[NoRevision, str] = {
    NoRevision.NO_GIT: "git is not installed, and only git knows what {} was",
    NoRevision.NO_REPOSITORY: "the playbook is in no git repository, so there is no {}",
    NoRevision.NO_COMMIT: "the git repository has no commit yet, so there is no {}",
    NoRevision.SHALLOW: "git knows no revision {} here, as the repository was fetched without all of its history; "
    "`git fetch --unshallow` gets the rest (in a workflow: `fetch-depth: 0`)",
    NoRevision.UNKNOWN: "git knows no revision {}",
    NoRevision.NOTHING_IN_COMMON: "{} have no commit in common",
}


@dataclass(frozen=True, slots=True)
class _Stored:
    """A file as a commit lists it."""

    mode: str
    name: str
    """Under which git keeps the content."""
    size: int

    @property
    def kind(self) -> EntryKind:
        """What it is, a link aside."""
        return EntryKind.FILE if self.mode.startswith(_FILE) else EntryKind.OTHER


@dataclass(frozen=True, slots=True)
class Revision:
    """The files of a project folder as a commit holds them."""

    root: Path
    """Project folder; it may lie below the top of the repository."""
    commit: str
    """Full name of the commit."""
    _files: Mapping[str, _Stored] = field(repr=False, compare=False)
    """Path below the project folder to what is stored."""
    _links: Mapping[str, str] = field(repr=False, compare=False)
    """Path of each link to where it leads."""
    _folders: Mapping[str, frozenset[str]] = field(repr=False, compare=False)
    """Folder to the names in it; the empty path is the project folder."""
    _contents: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    """What was read so far, by the name git keeps it under."""

    @classmethod
    def of(cls, root: Path, name: str) -> Self:
        """The files of a revision by any name that git takes: `HEAD~1`, `main`, `v1.2`.

        Raises:
            RevisionError: it can't be read.
        """
        commit = commit_of(root, name)
        listed = git_bytes(root, "ls-tree", "-r", "-l", "-z", commit)
        files = dict(_stored(line) for line in listed.split(b"\0") if line)
        links = {path: file.name for path, file in files.items() if file.mode == _LINK}
        targets = _read(root, links.values())
        followed = {path: targets.get(name, b"").decode("utf-8", "replace") for path, name in links.items()}
        return cls(root, commit, files, followed, _names(files))

    def entries(self, folder: str) -> tuple[Entry, ...] | Diagnostic:
        """What is in a folder, by name; empty if there is no such folder."""
        target = self._resolve(folder)
        if isinstance(target, Diagnostic):
            return () if target.check == "missing-file" else target
        if target in self._files:
            return problem("not-a-folder", folder)
        names = sorted(self._folders[target])
        return tuple(Entry(name, self._kind(f"{target}/{name}".removeprefix("/"))) for name in names)

    def read(self, path: str, limit: int) -> bytes | Diagnostic:
        """The bytes of a file of at most `limit` bytes."""
        target = self._resolve(path)
        if isinstance(target, Diagnostic):
            return target
        file = self._files.get(target)
        if file is None or file.kind is not EntryKind.FILE:
            return problem("not-a-file", path)
        if file.size > limit:
            return too_large_file(path, limit)
        if file.name not in self._contents:
            self._contents.update(_read(self.root, self._near(target, limit)))
        return self._contents.get(file.name) or (problem("unreadable-file", path) if file.size else b"")

    def _near(self, path: str, limit: int) -> Iterator[str]:
        """The files of at most `limit` bytes that are likely to be asked for next: all in the same top folder."""
        top = PurePosixPath(path).parts[0]
        for other, file in self._files.items():
            if PurePosixPath(other).parts[0] == top and file.kind is EntryKind.FILE and file.size <= limit:
                yield file.name

    def _kind(self, path: str) -> EntryKind:
        target = self._resolve(path)
        if isinstance(target, Diagnostic):
            return EntryKind.LINK_OUTSIDE if target.check == "link-leaves-project" else EntryKind.BROKEN_LINK
        return self._files[target].kind if target in self._files else EntryKind.FOLDER

    def _resolve(self, path: str) -> str | Diagnostic:
        """The path of the file or folder itself, with every link in it followed."""
        parts = PurePosixPath(path)
        if parts.is_absolute() or ".." in parts.parts or "\0" in path:
            return problem("path-leaves-project", path)
        done: list[str] = []
        ahead = [*reversed(parts.parts)]
        links = 0
        while ahead:
            step = ahead.pop()
            if step == ".." and not done:
                return problem("link-leaves-project", path)
            if step == "..":
                done.pop()
                continue
            done.append(step)
            target = self._links.get("/".join(done))
            if target is not None:
                links += 1
                if target.startswith("/") or links > _MOST_LINKS:
                    return problem("broken-link" if links > _MOST_LINKS else "link-leaves-project", path)
                done.pop()
                ahead += reversed(PurePosixPath(target).parts)
        found = "/".join(done)
        if found in self._files or found in self._folders:
            return found
        return problem("broken-link" if links else "missing-file", path)


def commit_of(root: Path, name: str) -> str:
    """Full name of the commit that a revision is.

    Raises:
        RevisionError: there is none.
    """
    found = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").strip()
    if found:
        return found
    raise RevisionError(name, _why_unknown(root))


def fork_of(root: Path, one: str, other: str) -> str:
    """Full name of the newest commit that two revisions have in common.

    Raises:
        RevisionError: one of them is none, or they have nothing in common.
    """
    found = git(root, "merge-base", commit_of(root, one), commit_of(root, other)).strip()
    if found:
        return found
    shallow = _why_unknown(root) is NoRevision.SHALLOW
    raise RevisionError(f"{one} and {other}", NoRevision.SHALLOW if shallow else NoRevision.NOTHING_IN_COMMON)


def _why_unknown(root: Path) -> NoRevision:
    if not installed():
        return NoRevision.NO_GIT
    shallow = git(root, "rev-parse", "--is-shallow-repository").strip()
    if not shallow:
        return NoRevision.NO_REPOSITORY
    if shallow == "true":
        return NoRevision.SHALLOW
    has_commits = git(root, "rev-parse", "--verify", "--quiet", "HEAD").strip()
    return NoRevision.UNKNOWN if has_commits else NoRevision.NO_COMMIT


def _stored(line: bytes) -> tuple[str, _Stored]:
    """A line of `git ls-tree -l`: mode, type, name and size, then the path behind a tab."""
    facts, _, path = line.partition(b"\t")
    mode, _, name, size = facts.decode("ascii").split()
    # What is no file, such as another repository inside this one, has no size.
    return path.decode("utf-8", "surrogateescape"), _Stored(mode, name, int(size) if size != "-" else 0)


def _names(paths: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Folder to the names in it."""
    found: dict[str, set[str]] = {"": set()}
    for path in paths:
        below = ""
        for step in path.split("/"):
            found.setdefault(below, set()).add(step)
            below = f"{below}/{step}".removeprefix("/")
    return {folder: frozenset(names) for folder, names in found.items()}


def _read(root: Path, names: Iterable[str]) -> dict[str, bytes]:
    """What git keeps under these names. One that it lacks, as in a partial clone, is left out."""
    wanted = dict.fromkeys(names)
    if not wanted:
        return {}
    answer = git_bytes(root, "cat-file", "--batch", given="".join(f"{name}\n" for name in wanted).encode("ascii"))
    found: dict[str, bytes] = {}
    start = 0
    while start < len(answer):
        end = answer.index(b"\n", start)
        name, *facts = answer[start:end].decode("ascii").split()
        start = end + 1
        if len(facts) > 1:
            size = int(facts[1])
            found[name] = answer[start : start + size]
            start += size + 1
    return found
