"""Which two states of a playbook somebody asked to compare, in git's own notation."""

from dataclasses import dataclass

from cxplaybook.project import Project
from cxplaybook.sources import Revision, Source, fork_of

NEWEST = "HEAD"
"""The revision that is meant where none is named."""


@dataclass(frozen=True, slots=True)
class State:
    """One of the two."""

    source: Source
    name: str | None
    """The revision as it was asked for. None: the working copy."""


def states(project: Project, base: str | None, head: str | None) -> tuple[State, State]:
    """The older and the newer state.

    Args:
        project: the playbook.
        base: a revision, or two in git's notation: `main..topic`, or `main...topic` for what the topic did since the
            two parted. Without the second it is the working copy. None: the newest revision.
        head: the newer revision. None: the working copy, or the second one in `base`.

    Raises:
        RevisionError: a revision can't be read.
    """
    first, dots, second = _parts(base or NEWEST)
    newer = head or second or None
    older = fork_of(project.root, first, newer or NEWEST) if dots == "..." else first
    return State(Revision.of(project.root, older), first), _newer(project, newer)


def _parts(asked: str) -> tuple[str, str, str]:
    for dots in ("...", ".."):
        if dots in asked:
            first, _, second = asked.partition(dots)
            return first or NEWEST, dots, second
    return asked, "", ""


def _newer(project: Project, name: str | None) -> State:
    return State(project.source, None) if name is None else State(Revision.of(project.root, name), name)
