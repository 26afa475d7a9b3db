"""Texts in several languages."""

from cxplaybook.model import Text, Wording

BOTH = Text({"en": "Home", "fi": "Koti"})


def test_asked_language_wins() -> None:
    """A text that has the asked language gives it."""
    assert BOTH.in_language("fi") == Wording("Koti", "fi")


def test_fallback_tells_its_language() -> None:
    """A missing translation gives the first language's text, under that language's code."""
    assert BOTH.in_language("sv") == Wording("Home", "en")


def test_text_is_its_first_language() -> None:
    """Where nobody asks for a language the first one speaks."""
    assert str(BOTH) == "Home"
