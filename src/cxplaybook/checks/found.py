"""What a check yields: a field and the facts.

The runner makes diagnostics of it, because a check knows fields and only the documents know lines and columns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from cxplaybook.model import Location


@dataclass(frozen=True, slots=True)
class Fact:
    """A note beside what was found."""

    name: str
    """Which of the check's `notes` sentences to show."""
    location: Location | None = None
    """None: it is about the same place."""


@dataclass(frozen=True, slots=True)
class Found:
    """One field in which a check found what it looks for."""

    location: Location
    """The field; the file alone where the whole thing is meant."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Facts for the check's sentences."""
    suggestions: tuple[str, ...] = ()
    """What the author may have meant, nearest first."""
    notes: tuple[Fact, ...] = ()
    word: str = ""
    """The part of the field's text that shows it; empty: all of it."""

    @classmethod
    def at(cls, location: Location, **arguments: str) -> Self:
        """A field with facts and nothing else."""
        return cls(location, arguments)
