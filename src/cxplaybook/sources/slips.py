"""What is valid YAML and never what the author meant: fields, items and words that end up inside a text or vanish.

Used by `sources.scrutiny`. Each function looks at the lines of one value and gives the mistake or None.
"""

import re

from cxplaybook.diagnostics import Span
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.marks import Corners
from cxplaybook.sources.mistake import Mistake
from cxplaybook.sources.shapes import GLUED_FIELD, GLUED_ITEM, ITEM, begins_anew, indent_of, open_bracket

_GLUED_KEY = re.compile(r"[A-Za-z_][\w-]*(:)[\"'\[{]")
_GLUED_COMMENT = re.compile(r"[ \t]+(?=#[^\s#])")
_COLON = re.compile(r" *:")
_ANOTHER_FIELD = re.compile(r" *, *[A-Za-z_][\w-]*:")

MAY_CUT = re.compile(r"\s#[^\s#!]")
"""Found in any text where a sign for a comment may have cut off a value."""


def unclosed_quote(lines: Lines, corners: Corners) -> Mistake | None:
    """A quoted text that takes in fields, because its own closing quote is missing and a later one ends it."""
    line, column, end_line, _ = corners
    if any(begins_anew(lines[line], lines[number]) for number in range(line + 1, end_line + 1)):
        return Mistake("unclosed-quote", lines.on_line(line, column, len(lines[line].rstrip())))
    return None


def list_in_text(lines: Lines, corners: Corners) -> Mistake | None:
    """A text that takes in the items of a list: it follows a value or an open bracket, or the dashes have no space."""
    line, column, end_line, _ = corners
    for number in range(line + 1, end_line + 1):
        dash = indent_of(lines[number])
        opening = open_bracket(lines[line][:column])
        if ITEM.match(lines[number]) and opening is not None:
            sign = lines[line][opening]
            return Mistake("unclosed-bracket", lines.on_line(line, opening, opening + 1), {"sign": sign})
        if ITEM.match(lines[number]):
            return Mistake("list-after-value", lines.on_line(number, dash, dash + 1))
        if GLUED_ITEM.match(lines[number]) and GLUED_ITEM.match(lines[line], column):
            return Mistake("missing-space-after-dash", lines.on_line(line, column, column + 1))
    return None


def field_as_text(lines: Lines, corners: Corners) -> Mistake | None:
    """A whole file that is one text, because its first field has no space after the colon."""
    match = GLUED_FIELD.match(lines[corners[0]], corners[1])
    return Mistake("missing-space-after-colon", lines.on_line(corners[0], *match.span("colon"))) if match else None


def glued_key(lines: Lines, corners: Corners) -> Mistake | None:
    """A key that takes in the beginning of its value, such as `title:{fi`."""
    match = _GLUED_KEY.match(lines[corners[0]], corners[1])
    return Mistake("missing-space-after-colon", lines.on_line(corners[0], *match.span(1))) if match else None


def key_without_colon(lines: Lines, corners: Corners, opening: Corners) -> Mistake | None:
    """A text in `{…}` that a comma cut in two, or that only begins with a bracket."""
    line, column, end_line, end_column = corners
    rest = lines[end_line][end_column:]
    if _COLON.match(rest):
        return None
    whole = lines.on_line(line, column, end_column if line == end_line else len(lines[line]))
    if glued := GLUED_FIELD.match(lines[line][column:]):
        return Mistake("missing-space-after-colon", lines.on_line(line, column + glued.start(1), column + glued.end(1)))
    if not lines[line][:column].rstrip().endswith("{"):
        return Mistake("comma-in-text", whole)
    if _ANOTHER_FIELD.match(rest):
        return Mistake("missing-colon", whole)
    return Mistake("reserved-start", lines.on_line(opening[0], opening[1], opening[1] + 1), {"sign": "{"})


def cut_off(lines: Lines, corners: Corners) -> Span | None:
    """The rest of a text that begins with `#`, which YAML takes for a comment."""
    line = lines[corners[2]]
    match = _GLUED_COMMENT.match(line, corners[3])
    return lines.on_line(corners[2], match.end(), len(line.rstrip())) if match else None
