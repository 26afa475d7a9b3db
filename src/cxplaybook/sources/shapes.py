"""What a line of YAML looks like, without parsing it.

For guesses at mistakes only: the parser has the last word on what a file means.
"""

import re

FIELD = re.compile(r"(?P<indent> *(?:- +)*)(?P<key>[^\s#](?:[^:]|:(?! |$))*?) *:(?= |$) *(?P<value>.*)$")
"""A line with anything, a colon and perhaps a value."""

WORD_FIELD = re.compile(r"(?P<indent> *(?:- +)*)(?P<key>[A-Za-z_][\w-]*) *:(?: |$)")
"""The same with a key such as schemas have."""

ITEM = re.compile(r" *-(?: |$)")
"""An item of a list."""

GLUED_FIELD = re.compile(r" *(?:- +)*[A-Za-z_][\w-]*(?P<colon>:)(?=[^\s/:])")
"""A field without the space after its colon; an address such as `https://…` isn't one."""

GLUED_ITEM = re.compile(r" *(?:- +)*(?P<dash>-)(?=[^\W\d]|[\"'{\[])")
"""An item without the space after its dash."""


def indent_of(line: str) -> int:
    """Number of spaces before the first other character."""
    return len(line) - len(line.lstrip(" "))


def begins_anew(line: str, following: str) -> bool:
    """True where the following line is a field or an item beside or outside the line, so not the rest of its text."""
    own = WORD_FIELD.match(line)
    depth = len(own["indent"]) if own else indent_of(line)
    other = WORD_FIELD.match(following) or ITEM.match(following)
    return other is not None and indent_of(following) <= depth
