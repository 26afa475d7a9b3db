"""What another wording of a text is: the same in other spelling, a translation, or really something else."""

import re
from enum import StrEnum
from itertools import zip_longest

from rapidfuzz.distance import OSA

from cxplaybook.model import Text

_WORD = re.compile(r"[^\W\d_]+|\d+")
_SHORTEST = 4
"""A shorter word has too many neighbours: "now" and "not" are one letter apart."""


class Rewording(StrEnum):
    """How far a text is another one."""

    TRANSLATION = "translation"
    """The first language says what it said; another language came, went or was put differently."""
    SPELLING = "spelling"
    """Other punctuation, capitals, or a letter of a word."""
    MEANING = "meaning"
    """Other words, so perhaps another meaning."""


def rewording(old: Text, new: Text, first: str) -> Rewording:
    """How far a text is another one; `first` is the language that the playbook is written in."""
    before, after = old.in_language(first), new.in_language(first)
    if before.text == after.text:
        return Rewording.TRANSLATION
    return Rewording.SPELLING if _same_but_spelling(before.text, after.text) else Rewording.MEANING


def _same_but_spelling(old: str, new: str) -> bool:
    before, after = _WORD.findall(old.casefold()), _WORD.findall(new.casefold())
    return all(_same_word(one, other) for one, other in zip_longest(before, after, fillvalue=""))


def _same_word(one: str, other: str) -> bool:
    """Whether two words differ by a slip: one letter, never the first, and never in a number."""
    if one == other:
        return True
    long = min(len(one), len(other)) >= _SHORTEST
    return long and one.isalpha() and one[0] == other[0] and OSA.distance(one, other) <= 1
