"""Where the YAML parser gave up.

Made by `sources.syntax` for the modules with the guesses. It decides nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from yaml import MarkedYAMLError

from cxplaybook.diagnostics import Span
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.mistake import Mistake
from cxplaybook.sources.shapes import Field, indent_of


@dataclass(frozen=True, slots=True)
class Failure:
    """An error of the parser with the lines around it; lines and columns count from 0."""

    lines: Lines
    """The file."""
    problem: str
    """What the parser says, in its own words; the parser in C and the one in Python differ."""
    line: int
    """Where it gave up."""
    column: int
    """Where it gave up."""
    since_line: int
    """Where the thing began that it was reading."""
    since_column: int
    """Where the thing began that it was reading."""

    @classmethod
    def of(cls, error: MarkedYAMLError, lines: Lines) -> "Failure":
        """The facts of a parser error."""
        at = error.problem_mark or error.context_mark
        since = error.context_mark or at
        line, column = (at.line, at.column) if at else (0, 0)
        since_line, since_column = (since.line, since.column) if since else (0, 0)
        return cls(lines, f"{error.context or ''}: {error.problem or ''}", line, column, since_line, since_column)

    @property
    def text(self) -> str:
        """The line where the parser gave up."""
        return self.lines[self.line]

    @property
    def since_text(self) -> str:
        """The line where it began."""
        return self.lines[self.since_line]

    @property
    def character(self) -> str:
        """What stands where the parser gave up; empty at the end of a line."""
        return self.text[self.column : self.column + 1]

    @property
    def at_line_start(self) -> bool:
        """True where only spaces stand before the place."""
        return not self.text[: self.column].strip(" ")

    def says(self, *words: str) -> bool:
        """True where the parser's sentence has one of these."""
        return any(word in self.problem for word in words)

    @property
    def above(self) -> int | None:
        """The nearest line with content above the place; None: there is none."""
        for number in range(min(self.line, len(self.lines)) - 1, -1, -1):
            if self.lines[number].strip() and not self.lines[number].lstrip().startswith("#"):
                return number
        return None

    def one(self, line: int, column: int) -> Span:
        """One character."""
        return self.lines.on_line(line, column, min(column + 1, max(column, len(self.lines[line]))))

    def to_end(self, line: int, column: int) -> Span:
        """From a column to the last visible character of its line."""
        return self.lines.on_line(line, column, max(len(self.lines[line].rstrip()), column))

    def whole(self, line: int) -> Span:
        """A line without its indentation."""
        return self.to_end(line, indent_of(self.lines[line]))

    def key(self, line: int) -> Span:
        """The key of a line, or all of it where it has none."""
        found = Field.of(self.lines[line])
        return self.lines.on_line(line, found.key, found.key_end) if found else self.whole(line)


Guess: TypeAlias = Callable[[Failure], Mistake | None]
"""Looks at a failure and names the mistake; None: it was something else."""
