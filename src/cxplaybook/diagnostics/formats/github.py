"""Diagnostics as workflow commands of GitHub Actions, which shows them on the lines of a pull request.

GitHub shows ten annotations of each severity in a step and drops the rest without a word, so the rest is counted.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cxplaybook.diagnostics.core import Place, Reported, Severity
from cxplaybook.diagnostics.formats.reporter import Reporter, shown, sorted_by_rank
from cxplaybook.diagnostics.sentences import Said

_SHOWN = 10
_COMMANDS: Mapping[Severity, str] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}


class GitHub(Reporter):
    """A line for each annotation, the worst first, and one that counts those that GitHub wouldn't show."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The annotations."""
        lines: list[str] = []
        rest: list[Severity] = []
        for severity in sorted_by_rank({entry.severity for entry in reported}):
            entries = [entry for entry in reported if entry.severity is severity]
            lines += [self._annotation(entry) for entry in entries[:_SHOWN]]
            rest += [severity] * len(entries[_SHOWN:])
        if rest:
            lines.append(self.say("diagnostic.more-counted", counts=self.counted(rest)))
        return "".join(f"{line}\n" for line in lines) + self.nothing()

    def nothing(self) -> str:
        """No annotation: in the step's log a line where something is kept silent, else not a word."""
        return f"{self.say('diagnostic.silenced', counts=self.silenced_counted())}\n" if self.silenced else ""

    def _annotation(self, entry: Reported) -> str:
        said = self.sentences(entry)
        properties = {
            **_position(self.in_repository(entry.diagnostic.place)),
            "title": f"{entry.info.code} {entry.info.name}",
        }
        joined = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
        message = "\n".join((said.says, f"{self.say('diagnostic.help')}: {said.help}", *self._notes(said.notes)))
        return f"::{_COMMANDS[entry.severity]} {joined}::{_data(message)}"

    def _notes(self, notes: Iterable[Said]) -> Iterator[str]:
        for note in notes:
            where = f" ({shown(self.in_repository(note.place))})" if note.place else ""
            yield f"{self.say('diagnostic.note')}: {note.text}{where}"


def _position(place: Place) -> dict[str, str]:
    """The place as GitHub counts: columns up to the last one inside, and none for a stretch of several lines."""
    span = place.span
    if span is None:
        return {"file": place.path}
    lines = {"file": place.path, "line": str(span.line), "endLine": str(span.end_line)}
    if span.end_line > span.line:
        return lines
    return {**lines, "col": str(span.column), "endColumn": str(max(span.column, span.end_column - 1))}


def _data(text: str) -> str:
    """A message with everything escaped that would end it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A property with everything escaped that would end it."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
