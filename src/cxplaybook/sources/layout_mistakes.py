"""Guesses at mistakes in the layout: missing spaces and colons, lists, indentation.

Called by `sources.syntax` in the order of its list. Each takes a failure and gives the mistake or None.
"""

from cxplaybook.sources.failure import Failure
from cxplaybook.sources.mistake import Mistake
from cxplaybook.sources.shapes import GLUED_FIELD, GLUED_ITEM, ITEM, Field, indent_of

_SENTENCE = 4
"""From so many words on a line is rather a text that has lost its field than a field that lacks its colon."""
_BLOCK_SIGNS = {"|", ">", "|-", ">-", "|+", ">+"}


def missing_space_after_colon(failure: Failure) -> Mistake | None:
    """A field such as `title:Technician`, which YAML reads as one word."""
    for line in _suspects(failure):
        match = GLUED_FIELD.match(failure.lines[line])
        if match and Field.of(failure.lines[line]) is None:
            return Mistake("missing-space-after-colon", failure.lines.on_line(line, *match.span("colon")))
    return None


def missing_space_after_dash(failure: Failure) -> Mistake | None:
    """An item such as `-first`, which YAML reads as one word."""
    for line in _suspects(failure):
        match = GLUED_ITEM.match(failure.lines[line])
        if match:
            return Mistake("missing-space-after-dash", failure.lines.on_line(line, *match.span("dash")))
    return None


def text_not_indented(failure: Failure) -> Mistake | None:
    """The text of a `|` or `>` block that isn't farther in than its field."""
    if not failure.says("expected ':'") or failure.since_line == 0:
        return None
    field = Field.of(failure.lines[failure.since_line - 1])
    if field is None or failure.lines[failure.since_line - 1][field.value :].rstrip() not in _BLOCK_SIGNS:
        return None
    return Mistake("text-not-indented", failure.whole(failure.since_line))


def missing_colon(failure: Failure) -> Mistake | None:
    """A line that is neither a field nor indented as the rest of a text."""
    for line in _suspects(failure):
        if _no_field(failure.lines[line]) and (failure.says("expected ':'") or _beside(failure, line)):
            why = "loose-text" if len(failure.lines[line].split()) >= _SENTENCE else "missing-colon"
            return Mistake(why, failure.whole(line))
    return None


def list_on_key_line(failure: Failure) -> Mistake | None:
    """The first item of a list on the line of the list's name."""
    if failure.says("sequence entries are not allowed") and Field.of(failure.text):
        return Mistake("list-on-key-line", failure.one(failure.line, failure.column))
    return None


def list_not_aligned(failure: Failure) -> Mistake | None:
    """An item that is indented differently from the item above it."""
    if not ITEM.match(failure.text):
        return None
    for number in range(failure.line - 1, -1, -1):
        line = failure.lines[number]
        if ITEM.match(line) and indent_of(line) != failure.column:
            above = failure.one(number, indent_of(line))
            return Mistake("list-not-aligned", failure.one(failure.line, failure.column), above=above)
    return None


def list_among_fields(failure: Failure) -> Mistake | None:
    """An item where fields stand, or a field where items stand."""
    if failure.says("mapping values") or not failure.at_line_start:
        return None
    if ITEM.match(failure.text):
        return Mistake("list-among-fields", failure.one(failure.line, failure.column))
    if failure.says("'-'", "block collection", "block sequence") and failure.column == failure.since_column:
        return Mistake("field-among-list", failure.key(failure.line))
    return None


def indented_beginning(failure: Failure) -> Mistake | None:
    """A first line that is farther in than the rest, so that the file seems to end after it."""
    if not failure.says("document start"):
        return None
    first = next((n for n in range(failure.line) if failure.lines[n].lstrip()[:1] not in {"", "#"}), failure.line)
    spaces = indent_of(failure.lines[first])
    return Mistake("wrong-indentation", failure.key(first), {"spaces": str(spaces)}) if spaces else None


def wrong_indentation(failure: Failure) -> Mistake | None:
    """A line that is indented to fit nothing above it."""
    if not failure.says("block", "mapping values", "sequence entries", "tab character"):
        return None
    if failure.line >= len(failure.lines):
        return None
    arguments = {"spaces": str(indent_of(failure.text))}
    above = failure.key(failure.above) if failure.above is not None else None
    return Mistake("wrong-indentation", failure.key(failure.line), arguments, above)


def _suspects(failure: Failure) -> tuple[int, ...]:
    """Lines that may hold the cause: where the parser began, or the line above where it met a colon too many."""
    if failure.says("expected ':'"):
        return (failure.since_line,)
    if failure.says("mapping values") and failure.above is not None:
        return (failure.above,)
    return (failure.line,) if failure.at_line_start else ()


def _no_field(line: str) -> bool:
    return Field.of(line) is None and ITEM.match(line) is None


def _beside(failure: Failure, line: int) -> bool:
    """True where the line stands in one column with the line of the failure."""
    return line != failure.line and indent_of(failure.lines[line]) == indent_of(failure.text)
