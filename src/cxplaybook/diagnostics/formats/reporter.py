"""What every output format is, and what it needs to know besides the diagnostics.

Formats get diagnostics that are judged and sorted, those that speak apart from those kept silent; they choose no words
of their own and print nothing.
"""

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from cxplaybook.diagnostics.core import CheckInfo, Place, Reported, Severity, Silencer
from cxplaybook.diagnostics.sentences import Sentences, sentences
from cxplaybook.language import Words, words


def _no_line(_path: str, _number: int) -> str:
    return ""


def _no_page(_check: CheckInfo, _language: str) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Style:
    """How to say and show it."""

    language: str
    """Language of the sentences."""
    line: Callable[[str, int], str] = _no_line
    """Gives a line (from 1) of a file by its path; empty where there is none. The default knows no file."""
    colour: bool = False
    """Whether the output goes where colours can be seen."""
    page: Callable[[CheckInfo, str], tuple[str, ...]] = _no_page
    """Gives a check's page in a language as paragraphs, a summary in one line first. The default knows no page."""
    limit: Severity = Severity.ERROR
    """From here on a diagnostic fails the run."""
    prefix: str = ""
    """What paths have before them, seen from the top of the repository: `playbook/`. Empty: nothing."""


class Reporter(ABC):
    """One output format."""

    def __init__(self, style: Style, silenced: Sequence[Reported] = ()) -> None:
        self.style = style
        self.silenced = tuple(silenced)
        """What a waiver, a setting or the baseline keeps silent: to be counted, not to be told."""

    @abstractmethod
    def found(self, reported: Sequence[Reported]) -> str:
        """The whole output for one diagnostic or more."""

    @abstractmethod
    def nothing(self) -> str:
        """The whole output where nothing is wrong."""

    @property
    def say(self) -> Words:
        """The words around the sentences."""
        return words(self.style.language)

    def sentences(self, entry: Reported) -> Sentences:
        """What a diagnostic says."""
        return sentences(entry.diagnostic, entry.info, self.style.language)

    def in_repository(self, place: Place) -> Place:
        """A place as those need it who know the repository, and not where in it the playbook is."""
        return replace(place, path=f"{self.style.prefix}{place.path}")

    def counted(self, severities: Iterable[Severity]) -> str:
        """How many there are of each severity, the worst first: `2 errors, 1 warning`."""
        counts = Counter(severities)
        parts = (self.say(f"diagnostic.{severity}s", count=counts[severity]) for severity in sorted_by_rank(counts))
        return ", ".join(parts)

    def silenced_counted(self) -> str:
        """How many are silent and why: `3 waived, 12 from the baseline`; empty: none is."""
        counts = Counter(entry.silence.by for entry in self.silenced if entry.silence)
        parts = (self.say(f"diagnostic.by-{by}", count=counts[by]) for by in Silencer if counts[by])
        return ", ".join(parts)


def sorted_by_rank(severities: Iterable[Severity]) -> list[Severity]:
    """Severities, the worst first."""
    return sorted(severities, key=lambda severity: severity.rank)


def shown(place: Place) -> str:
    """A place as editors and terminals make a link of it: `content/strategy.yaml:7:8`."""
    return f"{place.path}:{place.span.line}:{place.span.column}" if place.span else place.path
