"""What the preview shows right now, for the server's threads to read and to wait for.

`follow` writes it after each edit, `server` reads it. It knows no files of the playbook and no HTTP.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Condition


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that keeps the last edit from being shown, in words."""

    place: str
    """`content/strategy.yaml:7:8`; empty: it has no place in a file."""
    title: str
    """Severity, code and name; empty for what isn't a diagnostic."""
    says: str
    """What is wrong."""
    help: str = ""
    """What to do about it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A handbook that can be looked at."""

    folder: Path
    """Its built site."""
    version: str
    """Differs whenever the site does."""


@dataclass(frozen=True, slots=True)
class State:
    """Everything a browser may be shown."""

    language: str
    """Language of the words around the handbooks."""
    names: tuple[str, ...] = ()
    """Handbooks there are or will be as `edition/language`; the first is the front door."""
    handbooks: Mapping[str, Shown] = field(default_factory=dict)
    """Those that have been built."""
    problems: tuple[Problem, ...] = ()
    """Why the last edit isn't shown; empty: it is."""


class Board:
    """The present state, one for all threads."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._changed = Condition()
        self._looked_at: str | None = None

    @property
    def state(self) -> State:
        """What is shown now."""
        return self._state

    @property
    def looked_at(self) -> str | None:
        """Handbook whose page was opened last. None: none was."""
        return self._looked_at

    def look_at(self, handbook: str) -> None:
        """Notes that somebody opened a page of a handbook."""
        self._looked_at = handbook

    def put(self, **changes: object) -> None:
        """Replaces parts of the state and wakes whoever waits."""
        with self._changed:
            self._state = replace(self._state, **changes)  # type: ignore[arg-type] # names and types are State's
            self._changed.notify_all()

    def wait(self, seen: State | None, seconds: float) -> State:
        """The state as soon as it is another than `seen`; the same one when the time is up."""
        with self._changed:
            self._changed.wait_for(lambda: self._state is not seen, seconds)
            return self._state
