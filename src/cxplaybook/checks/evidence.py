"""What makes a sentence concrete: numbers, times, acts that somebody could see, words that somebody says.

Checks of wording weigh it against the vague words that they find. It knows sentences and word lists, no playbook.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from math import inf

from cxplaybook.language.phrases import Hit
from cxplaybook.language.stems import lemma, stem
from cxplaybook.language.wordlists import listed, plain_words

PLAIN = 2
"""Weight of a number, a time or quoted words; an act weighs half, as "I answer in a friendly way" is still vague."""

_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?;](?=\S)[^.!?;\n]+)*")
_QUOTE = re.compile(r"“[^”]*”|”[^”]*”|\"[^\"]*\"|«[^»]*»|»[^»]*»|„[^“”]*[“”]")
# A link's address and code are no words of the sentence.
_MARKUP = re.compile(r"(?<=\])\([^)]*\)|`[^`]*`")
_NUMBER = re.compile(r"\d")
# Figures of speech that look like numbers, and years: what is to come "by 2030" can't be missed on any day.
_NO_NUMBER = re.compile(
    r"\b1[0-5]0 ?(?:%|percent\b|per cent\b|prosent\w+|procent\b)|\b24/7\b"
    r"|\b(?:by|in|of|since|until|vuonna|vuoden|vuodesta|vuoteen|år|sedan|till) (?:19\d\d|20[2-9]\d)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_NEGATION_REACH = 3
_OBJECT_REACH = 3

_Base = Callable[[str, str], str]
"""What all forms of a word in a language have in common."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence without what it quotes, and without figures of speech such as "second to none"."""

    text: str
    language: str
    quotes: bool
    """Whether somebody's words were quoted in it."""

    def find(self, *lists: str) -> Iterator[Hit]:
        """Words of these lists that the sentence says and doesn't negate."""
        return (hit for hit in listed(self.language, *lists).find(self.text) if not self._negated(hit))

    def weight(self, *without: Hit) -> int:
        """How much is concrete in it, 0 for nothing, leaving out words that were found to be vague."""
        text = _blanked(self.text, without)
        plain = (self.quotes, names_number(text, self.language), names_time(text, self.language))
        seen = listed(self.language, "acts", "sequence").find(text)
        return PLAIN * sum(plain) + len({hit.phrase for hit in seen if self._counts(hit, without)})

    def _negated(self, hit: Hit) -> bool:
        before = " ".join(self._before(hit, _NEGATION_REACH))
        return listed(self.language, "negations").first(before) is not None

    def _counts(self, act: Hit, vague: Iterable[Hit]) -> bool:
        """Whether an act is one: "the call" is a thing, and what "bring energy" brings is nothing."""
        named = listed(self.language, "determiners").first(" ".join(self._before(act, 1)))
        light = listed(self.language, "light_verbs").first(act.text)
        return not named and not (light and any(self._between(act, hit) <= _OBJECT_REACH for hit in vague))

    def _between(self, first: Hit, second: Hit) -> float:
        """How many words stand between two; no number is enough when the second stands before the first."""
        return len(_WORD.findall(self.text[first.end : second.start])) if first.end <= second.start else inf

    def _before(self, hit: Hit, words: int) -> list[str]:
        return _WORD.findall(self.text[: hit.start])[-words:]


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many words say what two texts are about."""

    words: int
    """Of the first text."""
    others: int
    """Of the second text."""
    same: int
    """Words of the first text that the second one has, too."""


def sentences(text: str, language: str) -> Iterator[Sentence]:
    """The sentences of a text."""
    unmarked = _MARKUP.sub(_spaces, text)
    said = _QUOTE.sub(_spaces, unmarked)
    meant = _NO_NUMBER.sub(_spaces, _blanked(said, listed(language, "figures_of_speech").find(said)))
    for match in _SENTENCE.finditer(meant):
        quotes = _QUOTE.search(unmarked, match.start(), match.end()) is not None
        yield Sentence(match.group(), language, quotes)


def unquoted(text: str) -> str:
    """A text with spaces in place of what it quotes, and of addresses and code."""
    return _QUOTE.sub(_spaces, _MARKUP.sub(_spaces, text))


def names_number(text: str, language: str) -> bool:
    """Whether a number stands in a text, in figures or in words."""
    return _NUMBER.search(text) is not None or listed(language, "numbers").first(text) is not None


def names_time(text: str, language: str) -> bool:
    """Whether a time that can be missed stands in a text."""
    return listed(language, "times").first(text) is not None


def says_only(text: str, language: str, *lists: str) -> Hit | None:
    """The first word of these lists in a text that says nothing else. None: it says more, or nothing of them."""
    hits = tuple(listed(language, *lists).find(text))
    rest = _WORD.findall(_blanked(text, hits).casefold())
    return hits[0] if hits and plain_words(language, "fillers").issuperset(rest) else None


def compared(text: str, other: str, language: str) -> Overlap:
    """How far two texts are about the same: by the words that say what they are about, in whatever form."""
    by_stem = _compared(text, other, language, (stem,))
    if 2 * by_stem.same < max(by_stem.words, by_stem.others):
        # Plainly another matter, and the first look into a dictionary takes seconds.
        return by_stem
    return _compared(text, other, language, (stem, lemma))


def _compared(text: str, other: str, language: str, bases: Iterable[_Base]) -> Overlap:
    words, others = _content_words(text, language, bases), _content_words(other, language, bases)
    same = {word for base in bases for word in words if base(word, language) in _based(others, language, base)}
    return Overlap(len(words), len(others), len(same))


def _content_words(text: str, language: str, bases: Iterable[_Base]) -> frozenset[str]:
    """The words that say what a text is about, in lower case."""
    idle = plain_words(language, "fillers", "negations", "omissions", "people")
    words = frozenset(word.casefold() for word in _WORD.findall(text)) - idle
    return words - {word for base in bases for word in words if base(word, language) in _based(idle, language, base)}


@cache
def _based(words: frozenset[str], language: str, base: _Base) -> frozenset[str]:
    return frozenset(base(word, language) for word in words)


def _blanked(text: str, hits: Iterable[Hit]) -> str:
    for hit in hits:
        text = f"{text[: hit.start]}{' ' * (hit.end - hit.start)}{text[hit.end :]}"
    return text


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match.group())
