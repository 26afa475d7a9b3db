"""What people read of a comparison: headlines, values and roles in the words of one language, in order.

Made by `phrase`; the formats show it and choose no words of their own.
"""

from dataclasses import dataclass

from cxplaybook.diff.compare import Comparison, Effect
from cxplaybook.diff.meaning import Weight
from cxplaybook.language import Words, words
from cxplaybook.model import Ref


@dataclass(frozen=True, slots=True)
class Line:
    """One difference in words."""

    effect: Effect
    headline: str
    """What it means: "Stricter target level"."""
    subject: str
    """The entry or part of the thing that it is about. Empty: the thing as a whole."""
    before: str
    """Empty: there was nothing, or there is nothing to show."""
    after: str
    """Empty: there is nothing, or there is nothing to show."""
    details: tuple[tuple[str, str], ...] = ()
    """What something new says: names of fields, and what they hold."""


@dataclass(frozen=True, slots=True)
class Concerned:
    """Roles that have the same to do with a thing."""

    relation: str
    """Empty: it is their own page."""
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The differences of one thing."""

    ref: Ref
    title: str
    heading: str
    """The title with what kind of thing it is."""
    lines: tuple[Line, ...]
    concerned: tuple[Concerned, ...]
    """The roles it concerns, the closest first. Empty: nobody in particular."""


@dataclass(frozen=True, slots=True)
class Section:
    """Everything of one weight."""

    weight: Weight
    title: str
    groups: tuple[Group, ...]

    @property
    def count(self) -> int:
        """How many differences it has."""
        return sum(len(group.lines) for group in self.groups)


@dataclass(frozen=True, slots=True)
class Report:
    """What changed and for whom."""

    language: str
    concerns: tuple[tuple[str, int], ...]
    """Each role with how many differences concern it, the most concerned first."""
    everybody: bool
    """Whether that is every role there is."""
    sections: tuple[Section, ...]
    """The weightiest first; only those with something in them."""
    remarks: tuple[str, ...] = ()
    """What could not be compared, and why."""
    comparison: Comparison | None = None
    """What it is made from. None: a side can't be read at all."""

    @property
    def words(self) -> Words:
        """The words around it."""
        return words(self.language)
