"""A report for people at a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

from rich.console import Console
from rich.text import Text as Styled

from cxplaybook.diff.formats.reporter import Reporter, is_reworded, is_short, marked
from cxplaybook.diff.meaning import Weight
from cxplaybook.diff.report import Group, Line

_STYLES: Mapping[Weight, str] = {Weight.WORK: "bold yellow", Weight.LEAD: "bold cyan", Weight.EDITORIAL: "dim"}
_GONE, _COME = "red", "green"


class Text(Reporter):
    """First whom it concerns, then what changed thing by thing."""

    def text(self) -> str:
        """The whole output."""
        return self._printed(self._lines())

    def _lines(self) -> Iterator[Styled]:
        say = self.report.words
        yield from (Styled(remark) for remark in self.report.remarks)
        if self.report.comparison is None:
            return
        if not self.report.sections:
            yield Styled(say("diff.none"))
            return
        yield Styled.assemble((f"{say.heading('diff.concerns')}: ", "bold"), "; ".join(self.concerns()))
        for section in self.report.sections:
            yield from (Styled(), Styled(section.title, _STYLES[section.weight]))
            for group in section.groups:
                yield from (Styled(), *self._group(group))

    def _group(self, group: Group) -> Iterator[Styled]:
        yield Styled(f"  {group.heading}", "bold")
        for line in group.lines:
            yield from self._line(line)
        if group.concerned:
            whom = "; ".join(self.whom(concerned) for concerned in group.concerned)
            yield Styled(f"    {self.report.words('diff.for')}: {whom}", "dim")

    def _line(self, line: Line) -> Iterator[Styled]:
        subject = f" ({line.subject})" if line.subject else ""
        head = f"{line.headline}{subject}"
        if line.before and line.after and is_short(line):
            yield Styled.assemble(f"    {head}: ", (line.before, _GONE), " → ", (line.after, _COME))
        elif line.before and line.after:
            yield Styled(f"    {head}")
            yield self._value("diff.before", line, line.before, line.after, _GONE)
            yield self._value("diff.after", line, line.after, line.before, _COME)
        elif line.before or line.after:
            value = (line.after, _COME) if line.after else (line.before, _GONE)
            yield Styled.assemble(f"    {head}: ", value)
        else:
            yield Styled(f"    {head}")
        yield from (Styled(f"      {name}: {value}") for name, value in line.details)

    def _value(self, key: str, line: Line, value: str, other: str, style: str) -> Styled:
        """Before or after, of texts with the words that differ in colour."""
        parts = list(marked(value, other)) if is_reworded(line.effect.difference) else [(value, True)]
        joined = [
            (f"{' ' if place else ''}{part}", style if differs else "") for place, (part, differs) in enumerate(parts)
        ]
        return Styled.assemble(f"      {self.report.words(key)}: ", *joined)

    def _printed(self, lines: Iterable[Styled]) -> str:
        """Lines as a terminal takes them; nothing is wrapped, so that pipes get a line as one line."""
        screen = Console(file=StringIO(), force_terminal=self.colour, color_system="standard" if self.colour else None)
        with screen.capture() as capture:
            for line in lines:
                screen.print(line, soft_wrap=True, markup=False, highlight=False, emoji=False)
        return capture.get()
