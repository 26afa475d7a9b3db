"""What every output format is, and the sentences that several of them need."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter

from cxplaybook.diff.difference import Difference
from cxplaybook.diff.report import Concerned, Line, Report
from cxplaybook.model import Text

SHORT = 60
"""Longest value, in characters, that stands beside another one on a line."""

_FEW = 3
"""So many roles are named even where they are all that are left."""


class Reporter(ABC):
    """One output format."""

    def __init__(self, report: Report, *, colour: bool = False) -> None:
        self.report = report
        self.colour = colour
        """Whether the output goes where colours can be seen."""

    @abstractmethod
    def text(self) -> str:
        """The whole output."""

    def concerns(self) -> Iterator[str]:
        """Who is concerned: roles that share a count together, the highest first; if it is every role, not by name."""
        say = self.report.words
        if not self.report.concerns:
            yield say("diff.nobody")
        for count, entries in groupby(self.report.concerns, itemgetter(1)):
            roles = [role for role, _ in entries]
            who = ", ".join(roles)
            if self.report.everybody and len(roles) > _FEW and roles[-1] == self.report.concerns[-1][0]:
                others = len(roles) < len(self.report.concerns)
                who = say("diff.everybody-else" if others else "diff.everybody")
            yield f"{who} ({say('diff.changes-each' if roles[1:] else 'diff.changes', count=count)})"

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
