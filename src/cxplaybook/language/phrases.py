"""Where words and phrases stand in a text, in whatever form.

Checks of wording use it, with the lists of `wordlists` or with words of their own. A phrase is written in its basic
form and found in every other one. Marks in a phrase:

    exceed … expectations      up to three words may stand between
    =ler                       only exactly so: adverbs, and forms that have little in common or that dictionaries take
                               for another word; so is each word of two letters
    palvelu|asenne             only the last part of a compound changes, and dictionaries know it by itself
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Self

from cxplaybook.language.stems import alike

WORD = re.compile(r"[^\W_]+")
"""A word of a text; what a hyphen joins are several."""

_MARKED_WORD = re.compile(r"[^\W_]+(?:\|[^\W_]+)?")
_GAP = 3
_TOO_SHORT = 2
"""A word of so few letters begins too many others; a list names each of its forms."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in a text."""

    phrase: str
    """As the list has it."""
    text: str
    """As it stands in the text."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Step:
    """One word of a phrase."""

    word: str
    exact: bool
    gap: int
    """Words that may stand before it."""
    before: str = ""
    """First part of a compound, which never changes."""

    @property
    def beginning(self) -> str:
        """The two letters that each of its forms begins with."""
        return (self.before + self.word)[:2]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words and phrases of one language, to be found in any form."""

    by_beginning: Mapping[str, tuple[tuple[str, tuple[_Step, ...]], ...]]
    """Phrases with their words, by the first two letters, so that most words of a text are passed over at once."""
    same: Callable[[str, str], bool]
    """Whether a word of a text, in lower case, is a form of a word of a phrase."""

    @classmethod
    def of(cls, phrases: Iterable[str], same: Callable[[str, str], bool]) -> Self:
        """These phrases, with a way to tell whether two words are one."""
        found: dict[str, list[tuple[str, tuple[_Step, ...]]]] = {}
        for phrase in phrases:
            steps = _steps(phrase)
            if steps:
                found.setdefault(steps[0].beginning, []).append((phrase, steps))
        return cls({beginning: tuple(of) for beginning, of in found.items()}, same)

    def find(self, text: str) -> Iterator[Hit]:
        """Every phrase in a text, by where it begins; of several that begin at one word the longest."""
        words = list(WORD.finditer(text))
        written = [word.group().casefold() for word in words]
        for position, word in enumerate(written):
            found = self.by_beginning.get(word[:2], ())
            ends = [(end, phrase) for phrase, steps in found if (end := self._end(steps, written, position))]
            if ends:
                end, phrase = max(ends)
                start, stop = words[position].start(), words[end - 1].end()
                yield Hit(phrase, text[start:stop], start, stop)

    def first(self, text: str) -> Hit | None:
        """The first phrase in a text. None: there is none."""
        return next(self.find(text), None)

    def _end(self, steps: tuple[_Step, ...], written: list[str], position: int) -> int:
        """Position behind the last word of a phrase that begins at a position; 0: it doesn't."""
        # A look at the letters of all its words first, as the first look into a dictionary takes seconds.
        return _reached(steps, written, position, _may_fit) and _reached(steps, written, position, self._fits)

    def _fits(self, word: str, step: _Step) -> bool:
        if step.exact or word == step.before + step.word:
            return word == step.before + step.word
        return _may_fit(word, step) and self.same(word.removeprefix(step.before), step.word)


def _may_fit(word: str, step: _Step) -> bool:
    if step.exact:
        return word == step.before + step.word
    return word.startswith(step.before) and alike(word.removeprefix(step.before), step.word)


def _reached(steps: tuple[_Step, ...], written: list[str], position: int, fits: Callable[[str, _Step], bool]) -> int:
    for step in steps:
        reach = range(position, min(position + step.gap + 1, len(written)))
        found = next((at for at in reach if fits(written[at], step)), None)
        if found is None:
            return 0
        position = found + 1
    return position


def inflected(phrases: Iterable[str]) -> frozenset[str]:
    """The words of phrases that are found in other forms, too; of a compound its last part."""
    return frozenset(step.word for phrase in phrases for step in _steps(phrase) if not step.exact)


@cache
def _steps(phrase: str) -> tuple[_Step, ...]:
    steps = []
    gap = 0
    for part in phrase.casefold().split():
        if part == "…":
            gap = _GAP
            continue
        for written in _MARKED_WORD.findall(part):
            before, _, word = written.rpartition("|")
            steps.append(_Step(word, part.startswith("=") or len(word) <= _TOO_SHORT, gap, before))
            gap = 0
    return tuple(steps)
