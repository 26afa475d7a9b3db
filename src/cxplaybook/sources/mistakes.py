"""Guesses at mistakes inside one text: quotes, signs with a meaning, escapes, brackets, colons.

Called by `sources.syntax` in the order of its list. Each takes a failure and gives the mistake or None.
"""

import re

from cxplaybook.sources.failure import Failure
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.mistake import Mistake
from cxplaybook.sources.shapes import Field, begins_anew, content_of, open_bracket

_CONFLICT = re.compile(r"<{7}( |$)|={7}$|>{7}( |$)")
_TAB_INDENT = re.compile(r" *(?:- *)*(\t+)")
_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.|$)")
_OPENING_QUOTE = re.compile(r"(?: *|.*?[:,\[{-] +|.*?[\[{])(?P<quote>[\"'])")
_CLOSING_QUOTE = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_LAST_WORD = re.compile(r"(?<= )[\w-]+$")
_CURLY_QUOTES = frozenset("\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb")
"""Quotes as Word and telephones write them."""
_SIGNS = frozenset("@`%*&![]{},|>?")


def merge_conflict(failure: Failure) -> Mistake | None:
    """Two versions of a passage that git left one after the other."""
    for number in range(min(failure.line + 1, len(failure.lines))):
        if _CONFLICT.match(failure.lines[number]):
            return Mistake("merge-conflict", failure.whole(number))
    return None


def tab(failure: Failure) -> Mistake | None:
    """A line indented with a tab."""
    match = _TAB_INDENT.match(failure.text)
    return Mistake("tab", failure.lines.on_line(failure.line, *match.span(1))) if match else None


def bad_escape(failure: Failure) -> Mistake | None:
    """A backslash in double quotes before something that means nothing there."""
    if not failure.says("escape", "hexdecimal", "hexadecimal"):
        return None
    start = failure.text.rfind("\\", 0, failure.column + 1)
    match = _ESCAPE.match(failure.text, max(start, 0))
    if match is None:
        return None
    return Mistake("bad-escape", failure.lines.on_line(failure.line, *match.span()), {"escape": match.group()})


def unclosed_quote(failure: Failure) -> Mistake | None:
    """A text that begins with a quote and doesn't end with one."""
    for number in range(min(failure.line, len(failure.lines) - 1), -1, -1):
        line = failure.lines[number]
        opening = _unclosed(line)
        if opening is not None and (number >= failure.line or begins_anew(line, failure.lines[number + 1])):
            return Mistake("unclosed-quote", failure.to_end(number, opening))
    if failure.says("quoted scalar") and failure.says("end of stream", "document"):
        return Mistake("unclosed-quote", failure.to_end(failure.since_line, failure.since_column))
    return None


def _unclosed(line: str) -> int | None:
    """Column of a quote that begins a text and isn't closed on its line; None: there is none."""
    position = 0
    while opening := _OPENING_QUOTE.match(line, position):
        closing = _CLOSING_QUOTE[opening["quote"]].match(line, opening.start("quote"))
        if closing is None:
            return opening.start("quote")
        position = closing.end()
    return None


def text_after_quote(failure: Failure) -> Mistake | None:
    """A text that goes on after its closing quote, for instance because it has an apostrophe."""
    before = failure.text[: failure.column].rstrip(" ")
    if not before.endswith(('"', "'")) or failure.at_line_start or not failure.character:
        return None
    if before[-1] == "'" and len(before) == failure.column and failure.character.isalpha():
        return Mistake("apostrophe", failure.one(failure.line, failure.column - 1))
    return Mistake("text-after-quote", failure.to_end(failure.line, failure.column))


def text_after_block_sign(failure: Failure) -> Mistake | None:
    """A text on the line of `|` or `>`, which want it on the lines below."""
    if not failure.says("block scalar"):
        return None
    sign = failure.since_text[failure.since_column : failure.since_column + 1]
    return Mistake("text-after-block-sign", failure.to_end(failure.since_line, failure.since_column), {"sign": sign})


def reserved_start(failure: Failure) -> Mistake | None:
    """A text that begins with a sign that means something to YAML, such as `@` or `*`."""
    if failure.says("scanning an alias", "scanning an anchor", "scanning a tag", "parsing a tag", "directive"):
        return _reserved(failure, failure.since_line, failure.since_column)
    if failure.says("cannot start any token", "keys are not allowed"):
        return _reserved(failure, failure.line, failure.column)
    if failure.says("node content") and failure.since_line == failure.line:
        return _reserved(failure, failure.line, failure.column)
    if failure.says("block") and not failure.at_line_start:
        return _reserved(failure, failure.line, _value_start(failure.text))
    return None


def _reserved(failure: Failure, line: int, column: int) -> Mistake | None:
    sign = failure.lines[line][column : column + 1]
    if sign == "*" and failure.lines[line][column + 1 : column + 2] == " ":
        return Mistake("bullet", failure.one(line, column), {"sign": sign})
    return Mistake("reserved-start", failure.one(line, column), {"sign": sign}) if sign in _SIGNS and sign else None


def _value_start(line: str) -> int:
    """Column where the value of a field or an item begins."""
    found = Field.of(line)
    return found.value if found else content_of(line)


def extra_bracket(failure: Failure) -> Mistake | None:
    """A closing bracket that nothing opened."""
    if failure.character in {"]", "}"}:
        return Mistake("extra-bracket", failure.one(failure.line, failure.column), {"sign": failure.character})
    return None


def unclosed_bracket(failure: Failure) -> Mistake | None:
    """An opening bracket that nothing closes before the next field or the end of the file."""
    if not failure.says("flow"):
        return None
    opening = (failure.since_line, failure.since_column)
    if not failure.text.strip():
        opening = _last_open_bracket(failure.lines) or opening
    elif failure.line == failure.since_line or not begins_anew(failure.since_text, failure.text):
        return None
    sign = failure.lines[opening[0]][opening[1] : opening[1] + 1]
    return Mistake("unclosed-bracket", failure.one(*opening), {"sign": sign}) if sign in {"[", "{"} else None


def _last_open_bracket(lines: Lines) -> tuple[int, int] | None:
    """Line and column of the last opening bracket that isn't closed on its line."""
    for number in range(len(lines) - 1, -1, -1):
        column = open_bracket(lines[number])
        if column is not None:
            return number, column
    return None


def colon_in_text(failure: Failure) -> Mistake | None:
    """A text with a colon and a space in it, which make YAML see another field."""
    if failure.character != ":" or not failure.says("mapping values", "flow"):
        return None
    before = failure.text[: failure.column]
    if failure.says("mapping values") and Field.of(before) is None:
        return None
    field = Field.of(before)
    if field and failure.text[field.value : field.value + 1] in _CURLY_QUOTES:
        return Mistake("curly-quotes", failure.one(failure.line, field.value))
    word = _LAST_WORD.search(before)
    if failure.says("flow") and word and _is_key_elsewhere(failure, word.group()):
        return Mistake("missing-comma", failure.lines.on_line(failure.line, *word.span()), {"key": word.group()})
    return Mistake("colon-in-text", failure.one(failure.line, failure.column))


def _is_key_elsewhere(failure: Failure, word: str) -> bool:
    """True for a language code, and for a word that the file uses as a key in another place too."""
    if len(word) == len("fi") and word.islower():
        return True
    return len(re.findall(rf"(?:[{{,]|^) *{re.escape(word)}:(?= |$)", failure.lines.text, re.MULTILINE)) > 0
