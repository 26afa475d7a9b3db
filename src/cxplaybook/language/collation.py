"""Order of titles in a list, as readers of a language expect it.

Used by views for every alphabetical list. An own small key, because the pure-Python library for this (pyuca) rests on
the tables of Unicode 10, takes 8 MB and knows no language, and ICU needs a compiler. It covers Latin script: case and
punctuation don't count, `Step 2` comes before `Step 10`, accents count only between words that are otherwise alike,
and Finnish and Swedish put å, ä and ö after z.
"""

import re
import unicodedata

SortKey = tuple[tuple[tuple[int, int, str], ...], str]

_LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"})
# The three characters after z in ASCII stand for the three letters after z.
_NORDIC = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "ü": "y"})
_TAILORED = {"fi": _NORDIC, "sv": _NORDIC}

_RUNS = re.compile(r"(?P<digits>[0-9]+)|(?P<letters>[^0-9]+)")


def sort_key(text: str, language: str) -> SortKey:
    """What to sort a text by in a language; texts that differ at all have different keys."""
    letters = unicodedata.normalize("NFC", text).casefold()
    letters = letters.translate(_TAILORED.get(language, {})).translate(_LETTERS)
    decomposed = unicodedata.normalize("NFD", letters)
    plain = "".join(_significant(character) for character in decomposed)
    return tuple(_run(match) for match in _RUNS.finditer(" ".join(plain.split()))), text


def _significant(character: str) -> str:
    if unicodedata.combining(character):
        return ""
    return character if character.isalnum() or character in "{|}" else " "


def _run(match: re.Match[str]) -> tuple[int, int, str]:
    """Numbers by size, and before letters."""
    if match["digits"]:
        return 0, int(match["digits"]), ""
    return 1, 0, match["letters"]
