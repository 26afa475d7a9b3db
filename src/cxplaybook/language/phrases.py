"""Word lists, and where their words and phrases stand in a text.

Checks of wording ask for a list by language and name; the lists are in `lists/<language>.yaml`. What a find means is
the checks' business.

A phrase is written in its basic form and found in every other one. Marks in a list:

    exceed … expectations      up to three words may stand between
    =ler                       only exactly so, for a word whose forms have little in common; so is each of two letters

`others` names words that only look like a form of a listed one: `friend` is no form of `friendly`.

Dictionaries take seconds to open, so `lists/forms.<language>.txt` holds what they know better than the stemmer of the
words in the lists: a form and the listed words it belongs to, or the form alone where it belongs to none. A test says
when it is older than the lists, and writes it anew.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from cxplaybook.language.stems import alike, known_languages, same_stem, same_word

_WORD = re.compile(r"[^\W_]+")
_GAP = 3
_TOO_SHORT = 2
"""A word of so few letters begins too many others; a list names each of its forms."""
_OTHERS = "others"
_UNINFLECTED = frozenset({"fillers", "markers", "negations", "numbers", "people", _OTHERS})
"""Lists whose words are compared as they are, or nearly all marked so."""


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


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words and phrases of one language, to be found in any form."""

    by_beginning: Mapping[str, tuple[tuple[str, tuple[_Step, ...]], ...]]
    """Phrases with their words, by the first two letters, so that most words of a text are passed over at once."""
    same: Callable[[str, str], bool]
    """Whether a word of a text, in lower case, is a form of a listed one."""

    def find(self, text: str) -> Iterator[Hit]:
        """Every phrase in a text, by where it begins; of several that begin at one word the longest."""
        words = list(_WORD.finditer(text))
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
        for step in steps:
            reach = range(position, min(position + step.gap + 1, len(written)))
            found = next((at for at in reach if self._fits(written[at], step)), None)
            if found is None:
                return 0
            position = found + 1
        return position

    def _fits(self, word: str, step: _Step) -> bool:
        if step.exact or word == step.word:
            return word == step.word
        return alike(word, step.word) and self.same(word, step.word)


@cache
def listed(language: str, *names: str) -> Phrases:
    """The phrases of these lists in a language; none for a language without lists."""
    lists = _lists(language)
    forms = _forms(language)
    others = frozenset(lists.get(_OTHERS, ()))

    def same(written: str, word: str) -> bool:
        if written in others:
            return False
        belongs = forms.get(written)
        return same_stem(written, word, language) if belongs is None else word in belongs

    return Phrases(_indexed(phrase for name in names for phrase in lists.get(name, ())), same)


@cache
def phrases(language: str, *entries: str) -> Phrases:
    """Phrases of the caller's own; none for a language whose forms nobody knows."""
    others = frozenset(_lists(language).get(_OTHERS, ()))

    def same(written: str, word: str) -> bool:
        return written not in others and same_word(written, word, language)

    return Phrases(_indexed(entries if language in known_languages() else ()), same)


def plain_words(language: str, *names: str) -> frozenset[str]:
    """The single words of these lists, without marks."""
    lists = _lists(language)
    return frozenset(word for name in names for entry in lists.get(name, ()) for word in _WORD.findall(entry))


def inflected_words(language: str) -> frozenset[str]:
    """Every listed word that is found in other forms, too: the words of `lists/forms.<language>.txt`."""
    lists = _lists(language)
    entries = (entry for name, found in lists.items() if name not in _UNINFLECTED for entry in found)
    return frozenset(step.word for entry in entries for step in _steps(entry) if not step.exact)


def _indexed(entries: Iterable[str]) -> Mapping[str, tuple[tuple[str, tuple[_Step, ...]], ...]]:
    found: dict[str, list[tuple[str, tuple[_Step, ...]]]] = {}
    for entry in entries:
        steps = _steps(entry)
        if steps:
            found.setdefault(steps[0].word[:2], []).append((entry, steps))
    return {beginning: tuple(of) for beginning, of in found.items()}


@cache
def _steps(phrase: str) -> tuple[_Step, ...]:
    steps = []
    gap = 0
    for part in phrase.casefold().split():
        if part == "…":
            gap = _GAP
            continue
        for word in _WORD.findall(part):
            steps.append(_Step(word, part.startswith("=") or len(word) <= _TOO_SHORT, gap))
            gap = 0
    return tuple(steps)


@cache
def _lists(language: str) -> Mapping[str, tuple[str, ...]]:
    """Every list of a language by its name; none where there is no file."""
    # The base loader makes nothing but texts: `no` and `on` are words here.
    content: dict[str, list[str]] = yaml.load(_read(f"{language}.yaml") or "{}", Loader=yaml.CBaseLoader)  # noqa: S506
    return {name: tuple(entries) for name, entries in content.items()}


@cache
def _forms(language: str) -> Mapping[str, frozenset[str]]:
    """A form that the stemmer is wrong about to the listed words it belongs to."""
    lines = _read(f"forms.{language}.txt").splitlines()
    return {form: frozenset(words) for form, *words in (line.split() for line in lines if not line.startswith("#"))}


def _read(name: str) -> str:
    file = files("cxplaybook.language") / "lists" / name
    return file.read_text(encoding="utf-8") if file.is_file() else ""
