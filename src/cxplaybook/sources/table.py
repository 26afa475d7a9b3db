"""Tables written as comma- or semicolon-separated values, cell by cell with places.

Used by `sources.series`. It knows quotes and separators; what columns and cells mean is the caller's business.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.findings import Findings
from cxplaybook.sources.lines import Lines

_MOST_CELLS = 20
"""Four times what a series has; what a line has beyond them isn't looked at."""

_FIRST_LINE = re.compile(r"\S[^\r\n]*")
_SWALLOWED_ROW = re.compile(r"[\r\n] *[0-9]{4}")
_REST_OF_LINE = re.compile(r"[^\r\n]*")
_LINE_BREAK = re.compile(r"(?:\r\n|\r|\n)?")


class Cell(NamedTuple):
    """One cell of a row."""

    text: str
    """What it holds, without quotes and the blanks around."""
    start: int
    """Position of its first character in the text, quotes included."""
    end: int
    """Position after its last."""


class Table:
    """The rows of a text. A broken quote becomes a finding and costs no more than its line."""

    def __init__(self, lines: Lines, path: str, findings: Findings) -> None:
        first = _FIRST_LINE.search(lines.text)
        sign = next((sign for sign in ";\t," if first and sign in first.group()), ",")
        self.delimiter = sign
        """What separates the cells, as the first line shows."""
        self._lines = lines
        self._path = path
        self._findings = findings
        # Possessive signs (`*+`) never go back over a text, so a hostile file can't keep us busy.
        self._blank_lines = re.compile(rf"(?:(?:[^\S\r\n]|{sign})*+(?:\r\n|\r|\n))*+")
        self._quoted = re.compile(rf'[^\S\r\n{sign}]*+("(?:[^"]|"")*+")[^\S\r\n{sign}]*+(?=[{sign}\r\n]|\Z)')
        self._plain = re.compile(rf"[^\S\r\n{sign}]*+([^{sign}\r\n]*+)")

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        """The cells of each row that isn't blank; the first row is the header."""
        text, position = self._lines.text, 0
        while (position := _after(self._blank_lines, text, position)) < len(text):
            cells, position = self._row(position)
            if any(cell.text for cell in cells):
                yield tuple(cells)
            position = _after(_LINE_BREAK, text, _after(_REST_OF_LINE, text, position))

    def _row(self, position: int) -> tuple[list[Cell], int]:
        """The cells of the row that begins at a position, and where the last one ends; none: a quote is broken."""
        cells: list[Cell] = []
        while len(cells) < _MOST_CELLS:
            cell, position = self._cell(position)
            if cell is None:
                return [], position
            cells.append(cell)
            if self._lines.text[position : position + 1] != self.delimiter:
                break
            position += 1
        return cells, position

    def _cell(self, position: int) -> tuple[Cell | None, int]:
        """The cell that begins at a position, and where it ends; None: its quote is broken."""
        text = self._lines.text
        quoted = self._quoted.match(text, position)
        if quoted and not _SWALLOWED_ROW.search(quoted[1]):
            return Cell(quoted[1][1:-1].replace('""', '"').strip(), *quoted.span(1)), quoted.end()
        plain = self._plain.match(text, position)
        start, end = plain.span(1) if plain else (position, position)
        content = text[start:end].rstrip()
        if not content.startswith('"'):
            return Cell(content, start, start + len(content)), end
        self._report_quote(start)
        return None, end

    def _report_quote(self, start: int) -> None:
        end = _after(_REST_OF_LINE, self._lines.text, start)
        why = "text-after-quote" if '"' in self._lines.text[start + 1 : end] else "unclosed-quote"
        place = Place(self._path, self._lines.span(start, end))
        self._findings.add(Diagnostic("broken-table", place, {"why": why}))


def _after(pattern: re.Pattern[str], text: str, position: int) -> int:
    """Where a pattern that may match nothing ends."""
    match = pattern.match(text, position)
    return match.end() if match else position
