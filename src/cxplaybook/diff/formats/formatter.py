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
        """Who is concerned: roles that share a count together, the highest first; of everybody only who is above it."""
        say = self.report.words
        if not self.report.concerns:
            yield say("diff.nobody")
        by_count = [
            (count, [role for role, _ in roles]) for count, roles in groupby(self.report.concerns, itemgetter(1))
        ]
        if self.report.everybody:
            least, _ = by_count.pop()
            yield self._counted(say("diff.everybody"), "diff.changes", least)
        for count, roles in by_count:
            yield self._counted(", ".join(roles), "diff.changes-each" if roles[1:] else "diff.changes", count)

    def _counted(self, who: str, key: str, count: int) -> str:
        return f"{who} ({self.report.words(key, count=count)})"

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
