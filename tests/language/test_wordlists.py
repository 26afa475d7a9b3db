"""Every listed word is found in the forms that people write, and words that only look like it aren't.

`inflections.<language>.yaml` holds several forms of every listed word that is found in other forms.
"""

import re
from pathlib import Path

import pytest
import yaml

from cxplaybook.language.phrases import Hit
from cxplaybook.language.wordlists import listed, lists, phrases, plain_words

LANGUAGES = ("en", "fi", "sv")
FEWEST_FORMS = 5
"""Forms of a Finnish word that has more than one."""
UNINFLECTED = frozenset(
    {"fillers", "markers", "negations", "numbers", "people", "others", "conjunctions", "figures_of_speech"}
)
"""Lists of words that have no forms, or name each of them."""
VAGUE = ("attitude", "smiles", "praise", "haste", "undesired", "traits", "feelings")


def inflections(language: str) -> dict[str, list[str]]:
    """Forms of each listed word."""
    file = Path(__file__).parent / f"inflections.{language}.yaml"
    content: dict[str, list[str]] = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506
    return content


def lists_with(language: str, word: str) -> list[str]:
    """Lists in which a word stands by itself."""
    return [name for name, entries in lists(language).items() if word in {entry.replace("|", "") for entry in entries}]


def single_words(language: str) -> set[str]:
    """Listed words that are found in other forms and aren't part of a phrase."""
    entries = {entry for name, found in lists(language).items() if name not in UNINFLECTED for entry in found}
    return {entry.replace("|", "") for entry in entries if not re.search(r"[\s=-]", entry)}


WORDS = [(language, word, forms) for language in LANGUAGES for word, forms in inflections(language).items()]


@pytest.mark.parametrize(("language", "word", "forms"), WORDS, ids=[f"{code}-{word}" for code, word, _ in WORDS])
def test_listed_word_in_its_forms(language: str, word: str, forms: list[str]) -> None:
    """A listed word is found in each of its forms, by every list that has it."""
    names = lists_with(language, word)

    missed = [(name, form) for name in names for form in (word, *forms) if not listed(language, name).first(form)]

    assert names
    assert missed == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_has_forms(language: str) -> None:
    """A word that is added to a list comes with its forms, and none is left when it goes."""
    assert set(inflections(language)) == single_words(language)


def test_finnish_words_in_five_forms() -> None:
    """A Finnish word that has forms at all is tried in at least five."""
    few = {
        word: forms for word, forms in inflections("fi").items() if forms != [word] and len(set(forms)) < FEWEST_FORMS
    }

    assert few == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_find_themselves(language: str) -> None:
    """Every phrase of every list is found where it stands as it is listed."""
    missed = [
        (name, entry)
        for name, entries in lists(language).items()
        for entry in entries
        if name != "others" and not listed(language, name).first(entry.replace("|", "").replace("…", "").lstrip("="))
    ]

    assert missed == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "My friends live in the activities centre and profess nothing."),
        ("en", "The developer of the showroom number."),
        ("fi", "Laatu, aktiivi, hetki, tuntija ja kasvot kohdalla."),
        ("sv", "En vän med aktier och aktiviteter åt vänster."),
    ],
)
def test_other_words_stay_unfound(language: str, text: str) -> None:
    """Words that only look like vague ones aren't found."""
    assert list(listed(language, *VAGUE, "acts", "improvement").find(text)) == []


def test_words_between() -> None:
    """An ellipsis lets up to three words stand between, and no more."""
    expectations = phrases("en", "exceed … expectations")

    assert expectations.first("We exceed all our customers' expectations.")
    assert not expectations.first("We exceed the limits of all our old customers' expectations.")


def test_hit_tells_what_is_written() -> None:
    """What is found is told as it stands in the text, with its place."""
    hit = listed("fi", "haste").first("Soitan Mahdollisimman  pian.")

    assert hit == Hit("mahdollisimman pian", "Mahdollisimman  pian", 7, 27)


def test_longest_phrase_wins() -> None:
    """Of phrases that begin at one word the longest is told."""
    hits = list(phrases("en", "best", "best possible").find("the best possible"))

    assert [hit.phrase for hit in hits] == ["best possible"]


def test_hyphens_part_words() -> None:
    """A phrase is found with hyphens and without."""
    praise = listed("en", "praise")

    assert praise.first("world class")
    assert praise.first("World-class")


def test_exact_word_only_so() -> None:
    """A word marked as exact is found in no other form."""
    assert phrases("sv", "=ler").first("Jag ler.")
    assert not phrases("sv", "=ler").first("Jag lerade.")


def test_language_without_lists() -> None:
    """In a language that nobody has listed words for nothing is found."""
    assert listed("de", "attitude").first("freundlich") is None
    assert phrases("de", "freundlich").first("freundlich") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_markers_tell_languages_apart(language: str) -> None:
    """No word that marks a language marks another one."""
    others = [plain_words(other, "markers") for other in LANGUAGES if other != language]

    assert not plain_words(language, "markers") & frozenset().union(*others)


def test_lists_in_every_language() -> None:
    """Each language has the same lists."""
    assert len({frozenset(lists(language)) for language in LANGUAGES}) == 1
