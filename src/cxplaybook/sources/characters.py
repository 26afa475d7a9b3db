"""Characters that an author can't see or can't mean, and what to call them.

Used by every reader of `sources`. It only knows characters: where they are is the readers' business.
"""

import re
import unicodedata
from dataclasses import dataclass

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.lines import Lines

FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""What YAML 1.2 calls not printable: no text has a use for it, and web pages can't hold it."""

INVISIBLE = re.compile(
    r"[\x85\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]+"
)
"""Spaces other than the usual one, and characters without width: fine in prose, a riddle in keys and indentation."""

ZERO_WIDTH = re.compile(r"[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
"""Those of them that take no room at all."""

REPLACEMENT = "\ufffd"

_TAKEN_FOR_LAYOUT = "\x85\u2028\u2029\ufeff"
_PRIVATE_USE = range(0xE000, 0xF900)

_NAMES = {
    "\0": "null character",
    "\t": "tab",
    "\x08": "backspace",
    "\x0b": "vertical tab",
    "\x0c": "form feed",
    "\x1b": "escape",
    "\x7f": "delete",
    "\x85": "next line",
    "\ufeff": "byte order mark",
}


def name_of(character: str) -> str:
    """How to call a character that can't be seen: `U+00A0 no-break space`."""
    name = _NAMES.get(character) or unicodedata.name(character, "control character").lower()
    return f"U+{ord(character):04X} {name}"


def forbidden_character(lines: Lines, path: str) -> Diagnostic | None:
    """The first character of a file that no content may have; None: all are fine."""
    match = None if lines.is_ordinary else FORBIDDEN.search(lines.text)
    if match is None:
        return None
    times = len(FORBIDDEN.findall(lines.text))
    return Diagnostic(
        "forbidden-character",
        Place(path, lines.span(match.start())),
        {"why": "file", "character": name_of(match.group()), "times": str(times)},
    )


@dataclass(frozen=True, slots=True)
class Disguise:
    """Stand-ins for characters that the YAML library skips or takes for line breaks, unlike YAML 1.2 and editors."""

    worn: str
    """The text with the stand-ins."""
    back: dict[int, int]
    """From stand-in to the character it stands for; empty: the text has none of them."""

    @classmethod
    def of(cls, lines: Lines) -> "Disguise":
        """The text as the YAML library should see it; every position stays what it was."""
        text = lines.text
        found = [] if lines.is_ordinary else [character for character in _TAKEN_FOR_LAYOUT if character in text]
        if not found:
            return cls(text, {})
        free = (code for code in _PRIVATE_USE if chr(code) not in text)
        table = {ord(character): code for character, code in zip(found, free, strict=False)}
        return cls(text.translate(table), {code: character for character, code in table.items()})
