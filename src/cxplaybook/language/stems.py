"""Whether two words are forms of one word, in fi, sv and en.

`phrases` and `wordlists` ask it for the words of a text. Stems (snowballstemmer) and lemmas (simplemma) are both
needed: each misses forms that the other finds. It knows no playbook, and of lists only what `learn` looks up.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol

_ALGORITHMS = {"fi": "finnish", "sv": "swedish", "en": "english"}
_FEWEST_SHARED = 2
_LONGEST_ENDING = 4
"""Forms of one word differ in at most so many letters at the end of the basic one, and in at most half of it; those
that differ more, a list names one by one."""

_LONGEST_CHANGE = 2
"""Letters at the end of a stem that change from form to form: `asiak` and `asiakas`, `pid` and `pit`."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's name


class _Lemmatizer(Protocol):
    def get_lemma(self, token: str, lang: str) -> str | None: ...


def known_languages() -> frozenset[str]:
    """Codes of the languages whose words can be compared."""
    return frozenset(_ALGORITHMS)


@cache
def same_word(written: str, word: str, language: str) -> bool:
    """Whether a word of a text is `word` in some form, by stem and dictionary.

    The first word that isn't plainly another one opens its language's dictionary: 2 s for fi, 0.7 for sv, 0.2 for en.

    Args:
        written: as it stands in the text, in lower case.
        word: in its basic form, in lower case.
        language: one of `known_languages`.
    """
    if written == word or not (alike(written, word) and _stems_alike(written, word, language)):
        return written == word
    base = lemma(written, language)
    return base in {word, lemma(word, language)} or (base == written and same_stem(written, word, language))


def alike(written: str, word: str) -> bool:
    """Whether two words begin so much alike that they may be forms of one word."""
    return written.startswith(_beginning(word))


def same_stem(written: str, word: str, language: str) -> bool:
    """Whether the stems agree; a shorter word is another one on which `word` is built (`friend`, `friendly`)."""
    return len(written) >= len(word) - 1 and stem(written, language) == stem(word, language)


@cache
def stem(word: str, language: str) -> str:
    """What a word's forms have in common, roughly; the word itself in a language that isn't known."""
    if language == "fi" and word.endswith("nen"):
        # The stemmer knows `ystävällisen` but leaves the basic form `ystävällinen` on its own.
        word = f"{word.removesuffix('nen')}sen"
    return _stemmer(language).stemWord(word) if language in _ALGORITHMS else word


def learn(words: Iterable[str], language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the dictionary knows better than the stemmer of some words.

    Yields:
        A form in lower case and those of the words whose form it is, in alphabetical order; none of them when only the
        stemmer takes it for one.
    """
    by_beginning: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        by_beginning.setdefault(_beginning(word), []).append(word)
    lengths = sorted({len(beginning) for beginning in by_beginning})
    for written in _dictionary(language):
        near = sorted(
            word for length in lengths if length <= len(written) for word in by_beginning.get(written[:length], ())
        )
        true = tuple(word for word in near if same_word(written, word, language))
        if true != tuple(word for word in near if written == word or same_stem(written, word, language)):
            yield written, true


def _stems_alike(written: str, word: str, language: str) -> bool:
    """Whether two stems agree but for the last letters, as those of 998 forms in 1,000 of the dictionaries do.

    Words that share only the first part of a compound (`työkaveri`, `työkohde`) need no dictionary then.
    """
    first, second = stem(written, language), stem(word, language)
    shorter = min(len(first), len(second))
    return first.startswith(second[: shorter - _LONGEST_CHANGE])


def _beginning(word: str) -> str:
    return word[: max(_FEWEST_SHARED, (len(word) + 1) // 2, len(word) - _LONGEST_ENDING)]


def lemma(word: str, language: str) -> str:
    """The basic form of a word; itself in a language that isn't known, and where the dictionary doesn't have it."""
    return known_lemma(word, language) or word.casefold()


@cache
def known_lemma(word: str, language: str) -> str | None:
    """The basic form that the dictionary has of a word; None: it has none, or the language isn't known."""
    known = _lemmatizer().get_lemma(word, language) if language in _ALGORITHMS else None
    return known.casefold() if known else None


def _dictionary(language: str) -> Iterator[str]:
    """Every form that the dictionary knows, in lower case."""
    from simplemma.strategies.dictionaries import LOW_MEMORY_DICTIONARY_FACTORY  # noqa: PLC0415 - as below

    return (written for written in LOW_MEMORY_DICTIONARY_FACTORY.get_dictionary(language) if written.islower())


@cache
def _stemmer(language: str) -> _Stemmer:
    import snowballstemmer  # noqa: PLC0415 - many runs never need it

    stemmer: _Stemmer = snowballstemmer.stemmer(_ALGORITHMS[language])
    return stemmer


@cache
def _lemmatizer() -> _Lemmatizer:
    from simplemma.strategies import DefaultStrategy  # noqa: PLC0415 - as above

    # Half the time to open and a quarter of the memory; its slower look-ups are few here.
    return DefaultStrategy(low_memory=True)
