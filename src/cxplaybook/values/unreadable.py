"""What a text that can't be read as a value looks like, as an exception with facts and no finished sentence.

Raised by every `parse` of this package; `documents` and `sources` turn it into a diagnostic that shows how to
write it. Wordings in other languages than English are the business of the checks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

_T = TypeVar("_T")


class Why(StrEnum):
    """What is the matter with a text."""

    FORM = "form"
    """It isn't written in a form we read; `meant` holds the right form where we can guess it."""
    AMBIGUOUS = "ambiguous"
    """It can be read in the several ways that `meant` lists, so we take none."""
    IMPOSSIBLE = "impossible"
    """The form is right but there is no such thing: 30 February, week 54, a score of 6 out of 5."""


class Unreadable(ValueError):  # noqa: N818 - reads as what it says of the text
    """A text isn't the value it should be. Two are equal when their facts are."""

    def __init__(
        self,
        expected: str,
        text: str,
        examples: tuple[str, ...],
        why: Why = Why.FORM,
        meant: tuple[str, ...] = (),
    ) -> None:
        super().__init__(expected, text, examples, why, meant)
        self.expected = expected
        """What should be here, as a slug: `duration`, `money`, `date`."""
        self.text = text
        """What is here, as the author wrote it."""
        self.examples = examples
        """How such values are written; never empty."""
        self.why = why
        self.meant = meant
        """What the author may have meant, in the form we read; at most four, likeliest first."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unreadable) and self.args == other.args

    def __hash__(self) -> int:
        return hash(self.args)

    def __str__(self) -> str:
        name = self.expected.replace("-", " ")
        match self.why:
            case Why.FORM:
                problem = f"`{self.text}` can't be read as {name}"
            case Why.AMBIGUOUS:
                problem = f"`{self.text}` can be read in {len(self.meant)} ways as {name}"
            case Why.IMPOSSIBLE:
                problem = f"`{self.text}` looks like {name}, but there is no such thing"
        return f"{problem}; write it like {' or '.join(f'`{text}`' for text in self.meant or self.examples)}"


@dataclass(frozen=True, slots=True)
class Notation:
    """How one type of value is written."""

    name: str
    """Slug of the type, as in `Unreadable.expected`."""
    examples: tuple[str, ...]
    """Texts that the type's `parse` reads, the commonest first."""

    def refuse(self, text: str, why: Why = Why.FORM, meant: Sequence[str] = ()) -> Unreadable:
        """The exception to raise for `text`."""
        return Unreadable(self.name, text, self.examples, why, tuple(meant[:4]))

    def decide(self, text: str, candidates: Sequence[_T]) -> _T:
        """The only candidate.

        Raises:
            Unreadable: there is none, or there are several: then it lists them.
        """
        if len(candidates) == 1:
            return candidates[0]
        if candidates:
            raise self.refuse(text, Why.AMBIGUOUS, [str(candidate) for candidate in candidates])
        raise self.refuse(text)
