"""Words that people type in their own language."""

import pytest

from cxplaybook.documents.translations import field_meant, language_meant, word_meant

FIELDS = ("title", "metric", "when", "owner")


@pytest.mark.parametrize(
    ("word", "field"), [("otsikko", "title"), ("rubrik", "title"), ("matetal", "metric"), ("milloin", "when")]
)
def test_field_in_another_language(word: str, field: str) -> None:
    """A field's name in Finnish or Swedish is known."""
    assert field_meant(word, FIELDS) == field


def test_translation_of_other_field() -> None:
    """A translation of a field that can't stand here means nothing."""
    assert field_meant("lupaus", FIELDS) is None


@pytest.mark.parametrize(("word", "code"), [("fi", "fi"), ("suomi", "fi"), ("se", "sv"), ("english", "en")])
def test_language_by_name(word: str, code: str) -> None:
    """A language is known by its code, its name and the country's code."""
    assert language_meant(word, ("fi", "sv", "en")) == code


def test_language_of_no_playbook() -> None:
    """A language that the playbook doesn't have isn't meant."""
    assert language_meant("ruotsi", ("fi", "en")) is None


def test_fixed_word_in_finnish() -> None:
    """A fixed word is known by what the handbook calls it."""
    assert word_meant("Puhelin", ("phone", "email")) == ("phone",)
    assert word_meant("posti", ("phone", "email")) == ()
