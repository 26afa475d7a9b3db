"""A report as Markdown: the summary of a job on GitHub, a comment in a pull request, a page of a wiki."""

from collections.abc import Iterator

from cxplaybook.diagnostics.summary import ROOM, escaped, size
from cxplaybook.diff.formats.reporter import Reporter, is_reworded, is_short, marked
from cxplaybook.diff.meaning import Weight
from cxplaybook.diff.report import Group, Line, Section


class Markdown(Reporter):
    """First whom it concerns, then what changed thing by thing; what is editorial is folded away."""

    def text(self) -> str:
        """The whole output, or as much of it as GitHub takes."""
        lines: list[str] = []
        room = ROOM
        for line in self._lines():
            room -= size(line)
            if room < 0:
                lines += ["", self.report.words.heading("diff.cut")]
                break
            lines.append(line)
        return "\n".join(lines) + "\n"

    def _lines(self) -> Iterator[str]:
        say = self.report.words
        yield from (line for remark in self.report.remarks for line in (f"> {escaped(remark)}", ""))
        if self.report.comparison is None:
            return
        if not self.report.sections:
            yield f"{say.heading('diff.none')}."
            return
        yield f"**{say.heading('diff.concerns')}:** {'; '.join(escaped(name) for name in self.concerns())}"
        for section in self.report.sections:
            yield from self._folded(section) if section.weight is Weight.EDITORIAL else self._section(section)

    def _section(self, section: Section) -> Iterator[str]:
        yield from ("", f"### {escaped(section.title)}")
        for group in section.groups:
            yield from self._group(group)

    def _folded(self, section: Section) -> Iterator[str]:
        count = self.report.words("diff.changes", count=section.count)
        yield from ("", "<details>", f"<summary>{_escaped_html(f'{section.title}: {count}')}</summary>")
        for group in section.groups:
            yield from self._group(group)
        yield from ("", "</details>")

    def _group(self, group: Group) -> Iterator[str]:
        yield from ("", f"**{escaped(group.heading)}**", "")
        for line in group.lines:
            yield from self._line(line)
        if group.concerned:
            whom = "; ".join(escaped(self.whom(concerned)) for concerned in group.concerned)
            yield from ("", f"{self.report.words.heading('diff.for')}: {whom}")

    def _line(self, line: Line) -> Iterator[str]:
        say = self.report.words
        head = f"- **{escaped(line.headline)}**"
        subject = f" ({escaped(line.subject)})" if line.subject else ""
        if line.before and line.after and is_short(line):
            yield f"{head}{subject}: {escaped(line.before)} → **{escaped(line.after)}**"
        elif line.before and line.after:
            yield f"{head}{subject}"
            before, after = self._values(line)
            yield f"  - {say('diff.before')}: {before}"
            yield f"  - {say('diff.after')}: {after}"
        elif line.before or line.after:
            yield f"{head}{subject}: {escaped(line.after or line.before)}"
        else:
            yield f"{head}{subject}"
        yield from (f"  - {escaped(name)}: {escaped(value)}" for name, value in line.details)

    def _values(self, line: Line) -> tuple[str, str]:
        """Before and after, of texts with the words that differ set off."""
        if not is_reworded(line.effect.difference):
            return escaped(line.before), escaped(line.after)
        return _set_off(line.before, line.after, "~~"), _set_off(line.after, line.before, "**")


def _set_off(text: str, other: str, mark: str) -> str:
    parts = marked(text, other)
    return " ".join(f"{mark}{escaped(part)}{mark}" if differs else escaped(part) for part, differs in parts)


def _escaped_html(text: str) -> str:
    """A text inside an HTML tag, where a backslash is just a backslash."""
    return text.replace("&", "&amp;").replace("<", "&lt;")
