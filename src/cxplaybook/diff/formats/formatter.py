"""What every output format is, and the sentences that several of them need."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from difflib import SequenceMatcher

from cxplaybook.diff.difference import Difference
from cxplaybook.diff.report import Concerned, Line, Report
from cxplaybook.model import Text

SHORT = 60
"""Longest value, in characters, that stands beside another one on a line."""


class Formatter(ABC):
    """One output format."""

    def __init__(self, report: Report, *, colour: bool = False) -> None:
        self.report = report
        self.colour = colour
        """Whether the output goes where colours can be seen."""

    @abstractmethod
    def text(self) -> str:
        """The whole output."""

    def concerns(self) -> Iterator[str]:
        """Who is concerned, name by name; of everybody only those above the others."""
        say = self.report.words
        if not self.report.concerns:
            yield say("diff.nobody")
        named = [f"{role} ({changes})" for role, changes in self.report.concerns]
        if self.report.everybody:
            least = self.report.concerns[-1][1]
            above = [name for name, (_, changes) in zip(named, self.report.concerns, strict=True) if changes != least]
            yield say("diff.everybody") + (f" ({least})" if not above else "")
            named = [f"{say('diff.above-all')} {above[0]}", *above[1:]] if above else []
        yield from named

    def whom(self, concerned: Concerned) -> str:
        """Roles with what they have to do with it: `Field technician (step)`."""
        names = ", ".join(concerned.roles)
        if not names or not concerned.relation:
            return names or concerned.relation
        return f"{names} ({concerned.relation})"


def is_short(line: Line) -> bool:
    """Whether both values of a line fit beside each other."""
    return max(len(line.before), len(line.after)) <= SHORT


def is_reworded(difference: Difference) -> bool:
    """Whether both values are texts, so that it helps to see which words differ."""
    return isinstance(difference.old, Text) and isinstance(difference.new, Text)


def marked(text: str, other: str) -> Iterator[tuple[str, bool]]:
    """The stretches of a text, each with whether the other text lacks it there."""
    words, others = text.split(" "), other.split(" ")
    for tag, start, end, _, _ in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if start < end:
            yield " ".join(words[start:end]), tag != "equal"
