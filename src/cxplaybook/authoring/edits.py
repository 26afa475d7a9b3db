"""Exact changes to text files: a stretch of text gets another text, everything else stays byte for byte.

Called by `rename`. Positions count characters of the text without its byte order mark, as the reader's places do.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from cxplaybook.diagnostics import Span
from cxplaybook.sources.lines import Lines

BOM = "\ufeff"


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """New text for a stretch of a text; an empty stretch is a place to write at."""

    start: int
    """Position of the first character."""
    end: int
    """Position after the last one."""
    text: str


class EditableText:
    """A text file whose places are known by line and column."""

    def __init__(self, text: str) -> None:
        self._mark = BOM if text.startswith(BOM) else ""
        self._lines = Lines(text.removeprefix(BOM))

    @property
    def text(self) -> str:
        """The text without its byte order mark."""
        return self._lines.text

    @property
    def line_end(self) -> str:
        """How its lines end."""
        first = self._lines[0]
        return next((end for end in ("\r\n", "\n", "\r") if self.text.startswith(end, len(first))), "\n")

    def stretch(self, span: Span) -> tuple[int, int]:
        """Positions of the first character of a place and after its last one."""
        starts = self._lines.starts
        return starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1

    def line_around(self, position: int) -> tuple[int, int]:
        """Positions of the line that a position is in, without its line break."""
        number = self._lines.span(position, position).line - 1
        start = self._lines.starts[number]
        return start, start + len(self._lines[number])

    def edited(self, edits: Iterable[Edit]) -> str:
        """The text with its edits, which must not overlap; the same edit twice is one."""
        text = self.text
        for edit in sorted(set(edits), reverse=True):
            text = f"{text[: edit.start]}{edit.text}{text[edit.end :]}"
        return self._mark + text
