"""The word lists of fi, sv and en: `lists/<language>.yaml`, written as `phrases` says.

Checks of wording ask for a list by language and name; what a find means is their business. `others` names words that
only look like a form of a listed one: `developer` is no form of `develop`.

Dictionaries take seconds to open, so `lists/forms.<language>.txt` holds what they know better than the stemmer of the
words in the lists: on each line listed words, a colon and forms that belong to just these, or to none.
`tests/language/test_forms.py` says when it is older than the lists, and writes it anew.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

from cxplaybook.language.phrases import WORD, Phrases, inflected
from cxplaybook.language.stems import known_languages, same_stem, same_word

_OTHERS = "others"
_UNINFLECTED = frozenset({"fillers", "markers", "negations", "numbers", "people", _OTHERS})
"""Lists whose words are compared as they are, or nearly all marked so."""


@cache
def lists(language: str) -> Mapping[str, tuple[str, ...]]:
    """Every list of a language by its name; none for a language without lists."""
    # The base loader makes nothing but texts: `no` and `on` are words here.
    content: dict[str, list[str]] = yaml.load(_read(f"{language}.yaml") or "{}", Loader=yaml.CBaseLoader)  # noqa: S506
    return {name: tuple(entries) for name, entries in content.items()}


@cache
def listed(language: str, *names: str) -> Phrases:
    """The phrases of these lists in a language; none for a language without lists."""
    forms, others = _forms(language), plain_words(language, _OTHERS)

    def same(written: str, word: str) -> bool:
        if written in others:
            return False
        belongs = forms.get(written)
        return same_stem(written, word, language) if belongs is None else word in belongs

    return Phrases.of((phrase for name in names for phrase in lists(language).get(name, ())), same)


@cache
def phrases(language: str, *entries: str) -> Phrases:
    """Phrases of the caller's own; none for a language whose forms nobody knows."""
    others = plain_words(language, _OTHERS)

    def same(written: str, word: str) -> bool:
        return written not in others and same_word(written, word, language)

    return Phrases.of(entries if language in known_languages() else (), same)


@cache
def plain_words(language: str, *names: str) -> frozenset[str]:
    """The single words of these lists, without marks."""
    return frozenset(
        word for name in names for phrase in lists(language).get(name, ()) for word in WORD.findall(phrase)
    )


def inflected_words(language: str) -> frozenset[str]:
    """Every listed word that is found in other forms, too: the words of `lists/forms.<language>.txt`."""
    found = lists(language).items()
    return inflected(phrase for name, entries in found if name not in _UNINFLECTED for phrase in entries)


@cache
def _forms(language: str) -> Mapping[str, frozenset[str]]:
    """A form that the stemmer is wrong about to the listed words it belongs to."""
    found: dict[str, frozenset[str]] = {}
    for line in _read(f"forms.{language}.txt").splitlines():
        if not line.startswith("#"):
            words, _, forms = line.partition(":")
            found |= dict.fromkeys(forms.split(), frozenset(words.split()))
    return found


def _read(name: str) -> str:
    file = files("cxplaybook.language") / "lists" / name
    return file.read_text(encoding="utf-8") if file.is_file() else ""
