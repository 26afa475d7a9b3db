"""Words gathered by what they are forms of, in fi, sv and en.

The builder asks it for the words of a handbook, so that a search for one form finds the others. Unlike `stems`, which
is silent when unsure, it would rather put a word too many together. It opens no dictionary.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import chain

from cxplaybook.language.stems import known_languages, stem

_SHORTEST_STEM = {"fi": 5, "sv": 4, "en": 4}
"""Letters that a stem needs to tell of a family; in Finnish `osta` is the stem of too many words."""

_SHORTEST_FIRST, _SHORTEST_LAST = 3, 4
"""Letters of a compound's parts; `s` and `vara` don't make `svara`, and `ei`, `yö` and `osa` end too many words."""

_LINKS = {"fi": ("",), "sv": ("", "s"), "en": ()}
"""What may stand between the parts of a compound; nothing at all where they are written apart."""


@dataclass(frozen=True, slots=True)
class Family:
    """A word in every form in which some texts have it, with its nearest relatives: `arrives`, `arrival`."""

    bases: tuple[str, ...]
    """The basic forms, whether the texts have them or not, in alphabetical order."""
    forms: tuple[str, ...]
    """Those the texts have, in alphabetical order."""
    compounds: tuple[str, ...]
    """Forms of words that end in this one (`huoltoasentajan` for `asentaja`), in alphabetical order."""


def families(lemmas: Mapping[str, str | None], language: str) -> tuple[Family, ...]:
    """The families of some words, in the order of their basic forms; none in a language whose forms nobody knows.

    Args:
        lemmas: each word in lower case with its basic form. None: no dictionary has it.
        language: their language.
    """
    if language not in known_languages():
        return ()
    forms: dict[str, list[str]] = {}
    for word in sorted(lemmas):
        forms.setdefault(_base(word, lemmas), []).append(word)
    related: dict[str, list[str]] = {}
    for base in sorted(forms):
        related.setdefault(_root(base, language), []).append(base)
    compounds = _compounds(forms.keys(), lemmas.keys() | forms.keys(), _LINKS[language])
    return tuple(
        Family(
            tuple(own), _all_forms(own, forms), _all_forms(chain.from_iterable(compounds[base] for base in own), forms)
        )
        for own in related.values()
    )


def _base(word: str, lemmas: Mapping[str, str | None]) -> str:
    base = lemmas[word] or word
    # Of `lupauksiamme` the dictionary only knows that it is a form of `lupauksia`, which is one of `lupaus`.
    return lemmas.get(base) or base


def _root(base: str, language: str) -> str:
    """What the basic forms of a family share."""
    shared = stem(base, language)
    # With a mark, because the stem of one word may be another one.
    return f"{shared}-" if len(shared) >= _SHORTEST_STEM[language] else base


def _all_forms(bases: Iterable[str], forms: Mapping[str, list[str]]) -> tuple[str, ...]:
    return tuple(sorted({form for base in bases for form in forms[base]}))


def _compounds(bases: AbstractSet[str], words: AbstractSet[str], links: Iterable[str]) -> dict[str, list[str]]:
    """Each basic form with those that end in it after another word of the texts."""
    firsts = {f"{word}{link}" for word in words if len(word) >= _SHORTEST_FIRST for link in links}
    ending_in: dict[str, list[str]] = {base: [] for base in bases}
    for base in bases:
        for at in range(_SHORTEST_FIRST, len(base) - _SHORTEST_LAST + 1):
            if base[at:] in bases and base[:at] in firsts:
                ending_in[base[at:]].append(base)
    return ending_in
