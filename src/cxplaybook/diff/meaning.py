"""What a difference means: how much it matters, and what one calls it.

A rule says so for one field of one kind. The rules are in `rules`, found by kind and field; a field without a rule of
its own matters as its kind does and is called by its label.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cxplaybook.diff.difference import Difference, Side


class Weight(StrEnum):
    """To whom a difference matters; the first matters most."""

    WORK = "work"
    """To those who do the work: what they do, may decide or are asked for is not as it was."""
    LEAD = "lead"
    """To those who lead."""
    EDITORIAL = "editorial"
    """To nobody but editors: spelling, translations, tags, dates of reviews."""

    @property
    def rank(self) -> int:
        """Position from the weightiest (0), for sorting."""
        return list(Weight).index(self)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a difference means."""

    weight: Weight
    name: str | None = None
    """Key below `meaning.` in the word catalogue (`target.stricter`). None: the field's label and how it differs."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a gauge may need beside the difference."""

    old: Side
    new: Side
    today: date


Read = Callable[[Difference, Facts], str | None]
"""Which of a rule's outcomes it is: `stricter`, `looser`. None: neither, it is just another value."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """A way to tell in which direction a value went."""

    outcomes: tuple[str, ...]
    """All that `of` may say."""
    of: Read
    always: bool = False
    """Whether it tells an outcome of every change."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What differences of one field mean."""

    weight: Weight
    name: str | None = None
    """First part of the meaning's name; `added`, `removed`, `changed` or an outcome follows it. None: the label."""
    by: Gauge | None = None
    """How to tell the direction of a change. None: it has none."""

    def meaning(self, difference: Difference, facts: Facts) -> Meaning:
        """What a difference of the field means."""
        if self.name is None:
            return Meaning(self.weight)
        outcome = self.by.of(difference, facts) if self.by else None
        return Meaning(self.weight, f"{self.name}.{outcome or difference.how}")
