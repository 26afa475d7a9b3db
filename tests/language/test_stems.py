"""Two words are told to be forms of one word, or not, in fi, sv and en."""

import pytest

from cxplaybook.language.stems import alike, known_languages, same_stem, same_word, stem


@pytest.mark.parametrize(
    ("language", "written", "word"),
    [
        ("en", "smiled", "smile"),
        ("en", "happier", "happy"),
        ("en", "expectations", "expectation"),
        ("fi", "tiketeistä", "tiketti"),
        ("fi", "asiakkaan", "asiakas"),
        ("fi", "kuluttajille", "kuluttaja"),
        ("fi", "reklamaatioihin", "reklamaatio"),
        ("sv", "människorna", "människa"),
        ("sv", "vänligare", "vänlig"),
        ("sv", "underleverantörernas", "underleverantör"),
        ("sv", "ringdes", "ringa"),
    ],
)
def test_forms_of_one_word(language: str, written: str, word: str) -> None:
    """Inflected forms belong to their word."""
    assert same_word(written, word, language)


@pytest.mark.parametrize(
    ("language", "written", "word"),
    [
        ("en", "friend", "friendly"),
        ("en", "friends", "friendly"),
        ("en", "activities", "actively"),
        ("sv", "vän", "vänlig"),
        ("sv", "vänner", "vänlig"),
        ("fi", "laatu", "laadukas"),
        ("fi", "tunturi", "tunti"),
    ],
)
def test_words_that_look_alike(language: str, written: str, word: str) -> None:
    """A word is no form of another one that is built on it."""
    assert not same_word(written, word, language)


def test_stemmer_finds_what_the_dictionary_lacks() -> None:
    """A compound that no dictionary has is found by its stem."""
    assert same_word("lämpöpumppuneuvojan", "lämpöpumppuneuvoja", "fi")


def test_dictionary_finds_what_the_stemmer_misses() -> None:
    """An irregular form is found by its lemma."""
    assert not same_stem("skrev", "skriva", "sv")
    assert same_word("skrev", "skriva", "sv")


def test_basic_form_of_finnish_adjectives() -> None:
    """The basic form in -nen has the stem of the other forms."""
    assert stem("ystävällinen", "fi") == stem("ystävällisen", "fi")


def test_unlike_beginnings() -> None:
    """Words that share less than half of the listed one are never compared further."""
    assert not alike("asiakas", "asiakaslähtöinen")
    assert not alike("as", "asiakas")


def test_unknown_language_leaves_words_alone() -> None:
    """Without a stemmer for the language a word stands for itself."""
    assert "de" not in known_languages()
    assert stem("Häuser", "de") == "Häuser"
