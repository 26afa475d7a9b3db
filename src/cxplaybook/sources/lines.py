"""A text cut into lines as an editor counts them.

Used by the readers of `sources` to turn positions into lines and columns.
"""

import re
from bisect import bisect_right
from functools import cached_property

from cxplaybook.diagnostics import Span

_BREAK = re.compile(r"\r\n|\r|\n")


class Lines:
    """Lines end with a line feed, a carriage return or both; nothing else breaks one (`str.splitlines` knows ten)."""

    def __init__(self, text: str) -> None:
        self.text = text
        """The whole text."""

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Position of the first character of each line; an empty text has one line. A good file is never asked."""
        return (0, *(match.end() for match in _BREAK.finditer(self.text)))

    @cached_property
    def is_ordinary(self) -> bool:
        """True: besides line feeds the text has only what can be seen, so there is nothing hidden to look for."""
        return self.text.replace("\n", "").isprintable()

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> str:
        """The line (from 0) without its line break; empty beyond the last."""
        if number >= len(self.starts):
            return ""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end].rstrip("\r\n")

    def span(self, start: int, end: int | None = None) -> Span:
        """The stretch between two positions of the text; by default one character long."""
        line, column = self._place(start)
        end_line, end_column = self._place(start + 1 if end is None else end)
        return Span(line + 1, column + 1, end_line + 1, end_column + 1)

    def on_line(self, number: int, start: int, end: int) -> Span:
        """The stretch between two columns of a line (all from 0)."""
        return Span(number + 1, start + 1, number + 1, end + 1)

    def _place(self, position: int) -> tuple[int, int]:
        line = bisect_right(self.starts, position) - 1
        return line, position - self.starts[line]
