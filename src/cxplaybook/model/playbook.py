"""A whole playbook: every thing by kind and id.

Made by the pipeline from what `build.py` built, cut by `editions.py`, asked by analysis, checks and views.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from cxplaybook.model.base import Thing
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.model.kinds.strategy import Battle, Goal, Strategy

T = TypeVar("T", bound=Thing)

DEFAULT_AUDIENCE = "employees"
"""Audience of what says nothing of its own, where the playbook has such an edition."""


@dataclass(frozen=True, slots=True)
class MissingFileError(LookupError):
    """A playbook was asked for a file that it was made without; the documents stage reports it to the author."""

    file: str
    """Name of the file below `content/`."""

    def __str__(self) -> str:
        """The fault in one sentence."""
        return f"the playbook has no {self.file}"


@dataclass(frozen=True, slots=True)
class Playbook:
    """Everything that a playbook, or an edition of it, holds."""

    things: Mapping[str, Mapping[str, Thing]]
    """Kind to id to thing; a kind without things isn't there."""

    @property
    def settings(self) -> Settings:
        """The organisation, its languages and editions.

        Raises:
            MissingFileError: the playbook was made without them.
        """
        settings = self.one(Settings)
        if settings is None:
            raise MissingFileError(str(Settings.file))
        return settings

    @property
    def strategy(self) -> Strategy | None:
        """Goals, vision, choices and battles. None: this edition doesn't show them."""
        return self.one(Strategy)

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The business goals, most important first."""
        return self.strategy.goals if self.strategy else ()

    @property
    def battles(self) -> tuple[Battle, ...]:
        """The must-win battles, in the author's order."""
        return self.strategy.battles if self.strategy else ()

    @property
    def languages(self) -> tuple[str, ...]:
        """Language codes; the first is the default."""
        return self.settings.languages

    @property
    def editions(self) -> tuple[str, ...]:
        """Ids of the editions from the widest audience to the narrowest."""
        return tuple(edition.id for edition in self.settings.editions) or (DEFAULT_AUDIENCE,)

    @property
    def default_edition(self) -> str:
        """Edition that is built when none is asked for: the one for employees, or the narrowest."""
        return DEFAULT_AUDIENCE if DEFAULT_AUDIENCE in self.editions else self.editions[-1]

    @property
    def telling_edition(self) -> str | None:
        """Edition whose readers are told what is wrong: the narrowest. None: that is the one for everybody inside."""
        narrowest = self.editions[-1]
        return narrowest if narrowest != self.default_edition else None

    def is_inside(self, edition: str) -> bool:
        """Whether an edition is for the organisation's own people, who are shown whatever names no audience."""
        return self.editions.index(edition) >= self.editions.index(self.default_edition)

    def all(self, kind: type[T]) -> tuple[T, ...]:
        """Every thing of a kind, in the order of their ids."""
        return tuple(thing for thing in self.things.get(kind.kind, {}).values() if isinstance(thing, kind))

    def one(self, kind: type[T]) -> T | None:
        """The one thing of a kind that has a single file. None: the playbook doesn't have that file."""
        return next(iter(self.all(kind)), None)

    def get(self, kind: type[T], thing_id: str) -> T | None:
        """A thing by its id. None: there is none."""
        thing = self.things.get(kind.kind, {}).get(thing_id)
        return thing if isinstance(thing, kind) else None

    def __iter__(self) -> Iterator[Thing]:
        """Every thing, by kind and id."""
        for of_kind in self.things.values():
            yield from of_kind.values()


def playbook_of(things: Iterable[Thing]) -> Playbook:
    """A playbook of these things."""
    by_kind: dict[str, dict[str, Thing]] = {}
    for thing in sorted(things, key=lambda thing: thing.ref):
        by_kind.setdefault(thing.kind, {})[thing.id] = thing
    return Playbook(MappingProxyType(by_kind))
