"""A line of a file with a stretch of it marked, as a terminal shows it.

Used by the text format. It knows columns of characters and cells of a terminal, but no diagnostics.
"""

from dataclasses import dataclass

from rich.cells import cell_len

from cxplaybook.diagnostics.core import Span

WIDTH = 100
"""So many characters of a long line are shown around the stretch."""

_BEFORE = 30
"""So many of them stand before the stretch at most."""
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What to print of a line."""

    text: str
    """The line, or a part of it with `…` where it was cut."""
    indent: int
    """Cells before the marked stretch."""
    marked: int
    """Cells of the stretch, at least one."""


def excerpt(line: str, span: Span) -> Excerpt:
    """The part of the span's first line around it; of a span of several lines the first one is marked to its end."""
    visible = "".join(character if character.isprintable() else " " for character in line)
    start = min(span.column - 1, len(visible))
    end = span.end_column - 1 if span.end_line == span.line else len(visible.rstrip())
    first = start - _BEFORE if len(visible) > WIDTH and start > _BEFORE else 0
    last = min(len(visible), first + WIDTH)
    before = (_CUT if first else "") + visible[first:start]
    stretch = visible[start : min(end, last)]
    after = visible[start + len(stretch) : last] + (_CUT if last < len(visible) else "")
    return Excerpt(before + stretch + after, cell_len(before), max(cell_len(stretch), 1))
