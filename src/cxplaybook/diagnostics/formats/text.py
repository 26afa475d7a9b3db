"""Diagnostics for people at a terminal, in an order in which they can be mended file by file."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO

from rich.console import Console
from rich.text import Text as Line

from cxplaybook.diagnostics.core import Family, Reported, Severity
from cxplaybook.diagnostics.formats.excerpt import excerpt
from cxplaybook.diagnostics.formats.reporter import Reporter, shown

_STYLES: Mapping[Severity, str] = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.NOTE: "bold cyan",
}
_QUIET = "dim"


class Text(Reporter):
    """A paragraph for each diagnostic with the line it is about, and a summary."""

    def found(self, reported: Sequence[Reported]) -> str:
        """The paragraphs and the summary."""
        paragraphs = (line for entry in reported for line in (*self._paragraph(entry), Line()))
        return self._printed((*paragraphs, *self._summary(reported)))

    def nothing(self) -> str:
        """One line, and one more where something is kept silent."""
        return self._printed((Line(self.say("diagnostic.none")), *self._silenced()))

    def _paragraph(self, entry: Reported) -> Iterator[Line]:
        said = self.sentences(entry)
        severity = (self.say(f"diagnostic.{entry.severity}"), _STYLES[entry.severity])
        code = f" {entry.info.code} {entry.info.name}"
        yield Line.assemble((shown(entry.diagnostic.place), "bold"), ": ", severity, code)
        yield Line(f"  {said.says}")
        yield from self._marked(entry)
        yield Line(f"  {self.say('diagnostic.help')}: {said.help}")
        for note in said.notes:
            where = f" ({shown(note.place)})" if note.place else ""
            yield Line(f"  {self.say('diagnostic.note')}: {note.text}{where}")

    def _marked(self, entry: Reported) -> Iterator[Line]:
        """The line of the file with the place below it in carets; nothing for the file as a whole."""
        place = entry.diagnostic.place
        line = self.style.line(place.path, place.span.line) if place.span else ""
        if place.span is None or not line.strip():
            return
        part, number = excerpt(line, place.span), str(place.span.line)
        carets = (" " * part.indent + "^" * part.marked, _STYLES[entry.severity])
        yield Line.assemble((f"  {number:>6} | ", _QUIET), part.text)
        yield Line.assemble((f"  {'':>6} | ", _QUIET), carets)

    def _summary(self, reported: Sequence[Reported]) -> Iterator[Line]:
        """How many there are by severity and by family, and where to read on."""
        counts = Counter(entry.info.family for entry in reported)
        families = (f"{self.say(f'family.{family}')} {counts[family]}" for family in Family if counts[family])
        yield Line(f"{self.counted(entry.severity for entry in reported)} ({', '.join(families)})", "bold")
        yield from self._silenced()
        worst = min(reported, key=lambda entry: entry.severity.rank)
        yield Line(self.say("diagnostic.explain", code=worst.info.code), _QUIET)

    def _silenced(self) -> Iterator[Line]:
        if self.silenced:
            yield Line(self.say("diagnostic.silenced", counts=self.silenced_counted()), _QUIET)

    def _printed(self, lines: Iterable[Line]) -> str:
        """Lines as a terminal takes them; nothing is wrapped, so that pipes get a line as one line."""
        screen = Console(
            file=StringIO(),
            force_terminal=self.style.colour,
            color_system="standard" if self.style.colour else None,
        )
        with screen.capture() as capture:
            for line in lines:
                screen.print(line, soft_wrap=True, markup=False, highlight=False, emoji=False)
        return capture.get()
