"""What a line of YAML looks like, without parsing it.

For guesses at mistakes only: the parser has the last word on what a file means.
"""

import re
from typing import NamedTuple, Self

_CONTENT = re.compile(r" *(?:- +)*")
_COLON = re.compile(r":(?= |$)")
_BRACKET = re.compile(r"\"(?:[^\"\\]|\\.)*\"?|[\[\]{}]")

WORD_FIELD = re.compile(r"(?P<indent> *(?:- +)*)[A-Za-z_][\w-]* *:(?: |$)")
"""A field with a key such as schemas have."""

ITEM = re.compile(r" *-(?: |$)")
"""An item of a list."""

GLUED_FIELD = re.compile(r" *(?:- +)*[A-Za-z_][\w-]*(?P<colon>:)(?=[^\s/:])")
"""A field without the space after its colon; an address such as `https://…` isn't one."""

GLUED_ITEM = re.compile(r" *(?:- +)*(?P<dash>-)(?=[^\W\d]|[\"'{\[])")
"""An item without the space after its dash."""


class Field(NamedTuple):
    """Columns of a line with anything, a colon and perhaps a value."""

    key: int
    """Where the key begins."""
    key_end: int
    """Where it ends."""
    value: int
    """Where the value begins; the end of the line if there is none."""

    @classmethod
    def of(cls, line: str) -> Self | None:
        """The first field of a line; None: it has no colon with a space or nothing after it."""
        colon = _COLON.search(line)
        key = content_of(line)
        if colon is None or colon.start() <= key or line[key] == "#":
            return None
        value = line[colon.end() :]
        return cls(key, len(line[: colon.start()].rstrip(" ")), len(line) - len(value.lstrip(" ")))


def open_bracket(line: str) -> int | None:
    """Column of the first bracket that is opened and not closed in a line; None: there is none."""
    waiting = []
    for match in _BRACKET.finditer(line):
        if match.group() in "[{":
            waiting.append(match.start())
        elif match.group() in "]}" and waiting:
            waiting.pop()
    return waiting[0] if waiting else None


def content_of(line: str) -> int:
    """Column of the first character that is neither indentation nor the dash of an item."""
    match = _CONTENT.match(line)
    return match.end() if match else 0


def indent_of(line: str) -> int:
    """Number of spaces before the first other character."""
    return len(line) - len(line.lstrip(" "))


def begins_anew(line: str, following: str) -> bool:
    """True where the following line is a field or an item beside or outside the line, so not the rest of its text."""
    own = WORD_FIELD.match(line)
    depth = len(own["indent"]) if own else indent_of(line)
    other = WORD_FIELD.match(following) or ITEM.match(following)
    return other is not None and indent_of(following) <= depth
