"""Diagnostics as Markdown: a job summary on GitHub, a comment in a merge request, a page of a wiki."""

from collections import Counter
from collections.abc import Iterator, Sequence

from cxplaybook.diagnostics.core import Family, Reported, Severity
from cxplaybook.diagnostics.formats.reporter import Reporter, shown
from cxplaybook.diagnostics.summary import ROOM, escaped_around_code, size

_SHOWN = 50
"""So many of a family are listed."""


class Markdown(Reporter):
    """A heading with the counts, a table by family, then each family's diagnostics, the worst first."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The text."""
        return "\n".join([*self._head(reported), *self._table(reported), *self._families(reported)])

    def nothing(self) -> str:
        """A heading that says so."""
        return "\n".join([f"## {self.say.heading('diagnostic.none')}", "", *self._silenced()])

    def _head(self, reported: Sequence[Reported]) -> Iterator[str]:
        yield from (f"## {self.counted(entry.severity for entry in reported)}", "")
        yield from self._silenced()

    def _silenced(self) -> Iterator[str]:
        if self.silenced:
            yield from (self.say.heading("diagnostic.silenced", counts=self.silenced_counted()), "")

    def _table(self, reported: Sequence[Reported]) -> Iterator[str]:
        severities = (self.say.heading(f"diagnostic.{severity}") for severity in Severity)
        yield f"| | {' | '.join(severities)} |"
        yield f"|---|{'---:|' * len(Severity)}"
        for family, entries in _by_family(reported):
            counts = Counter(entry.severity for entry in entries)
            numbers = " | ".join(str(counts[severity]) for severity in Severity)
            yield f"| {self.say.heading(f'family.{family}')} | {numbers} |"

    def _families(self, reported: Sequence[Reported]) -> Iterator[str]:
        room = ROOM
        for family, entries in _by_family(reported):
            yield from ("", f"### {self.say.heading(f'family.{family}')}", "")
            lines = self._fitting(entries, room)
            yield from lines
            room -= sum(map(size, lines))
            if rest := entries[len(lines) :]:
                counts = self.counted(entry.severity for entry in rest)
                yield f"- {self.say('diagnostic.more-counted', counts=counts)}"
        yield ""

    def _fitting(self, entries: Sequence[Reported], room: int) -> list[str]:
        """The first of them, so many as are shown and find room."""
        lines: list[str] = []
        for entry in entries[:_SHOWN]:
            lines.append(self._line(entry))
            if sum(map(size, lines)) > room:
                return lines[:-1]
        return lines

    def _line(self, entry: Reported) -> str:
        said = self.sentences(entry)
        severity = self.say.heading(f"diagnostic.{entry.severity}")
        place = shown(self.in_repository(entry.diagnostic.place))
        told = f"{_escaped(said.says)}. {self.say.heading('diagnostic.help')}: {_escaped(said.help)}"
        return f"- **{severity}** {entry.info.code} {entry.info.name}, `{place}`: {told}"


def _by_family(reported: Sequence[Reported]) -> Iterator[tuple[Family, list[Reported]]]:
    """The families that there are, each with its diagnostics, the worst first."""
    for family in Family:
        entries = [entry for entry in reported if entry.info.family is family]
        if entries:
            yield family, sorted(entries, key=lambda entry: entry.severity.rank)


def _escaped(sentence: str) -> str:
    """A sentence on one line."""
    return escaped_around_code(" ".join(sentence.split()))
