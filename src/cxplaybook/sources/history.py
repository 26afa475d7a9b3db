"""When the lines of a file were last changed, as git remembers it.

`checks` ask whether something changed after what rests on it; the pipeline hands them a `GitHistory`. It asks
`git blame` and knows neither YAML nor content.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from cxplaybook.sources.git import git

UNCOMMITTED = datetime.max.replace(tzinfo=UTC)
"""Moment of what stands in the working copy only: later than everything else."""

_COMMIT_OF_LINE = re.compile(r"([0-9a-f]{40,64}) \d+ \d+(?: \d+)?")
_MOMENT = re.compile(r"committer-time (\d+)")
_NO_COMMIT = re.compile(r"0+")


class History(Protocol):
    """What changed when."""

    def last_edit(self, path: str, lines: range) -> datetime | None:
        """When the newest of some lines of a file (from 1) was committed. None: nobody knows."""
        ...


@dataclass(frozen=True, slots=True)
class GitHistory:
    """The history of a folder in a git repository."""

    root: Path
    """Project folder; it may lie below the top of the repository."""
    _known: dict[str, tuple[datetime, ...]] = field(default_factory=dict, repr=False, compare=False)
    """Moments of the lines of the files that were asked about; a file without history has none."""

    @classmethod
    def of(cls, root: Path) -> "GitHistory | None":
        """The history of a folder. None: it isn't in a repository, or git isn't installed."""
        return cls(root) if git(root, "rev-parse", "--is-inside-work-tree").strip() == "true" else None

    def last_edit(self, path: str, lines: range) -> datetime | None:
        """When the newest of these lines was committed; spaces alone don't count as a change."""
        if path not in self._known:
            blamed = git(self.root, "-c", "blame.ignoreRevsFile=", "blame", "--porcelain", "-w", "--", path)
            self._known[path] = tuple(_moments(blamed))
        moments = self._known[path]
        return max((moments[line - 1] for line in lines if line <= len(moments)), default=None)


def _moments(porcelain: str) -> Iterator[datetime]:
    """The moment of each line of a file. The facts about a commit stand only before its first line."""
    commits: dict[str, datetime] = {}
    commit = ""
    # Not `splitlines`: a file's own lines may hold form feeds and other breaks that git doesn't count.
    for line in porcelain.split("\n"):
        if line.startswith("\t"):
            yield _moment(commit, commits)
        elif match := _COMMIT_OF_LINE.fullmatch(line):
            commit = match[1]
        elif match := _MOMENT.fullmatch(line):
            commits[commit] = datetime.fromtimestamp(int(match[1]), UTC)


def _moment(commit: str, commits: Mapping[str, datetime]) -> datetime:
    return UNCOMMITTED if _NO_COMMIT.fullmatch(commit) else commits[commit]
