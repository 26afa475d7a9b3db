"""When another wording is another meaning."""

import pytest

from cxplaybook.diff.texts import Rewording, rewording
from cxplaybook.model import Text


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Soitan asiakkaalle.", "soitan asiakkaalle", Rewording.SPELLING),
        ("We answer , always", "We answer, always.", Rewording.SPELLING),
        ("I call the custmer.", "I call the customer.", Rewording.SPELLING),
        ("I call the cusotmer.", "I call the customer.", Rewording.SPELLING),
        ("Within 15 minutes", "Within 16 minutes", Rewording.MEANING),
        ("Within 1 500 metres", "Within 1500 metres", Rewording.MEANING),
        ("It is now cold.", "It is not cold.", Rewording.MEANING),
        ("We accept it.", "We except it.", Rewording.MEANING),
        ("An internal matter", "An external matter", Rewording.MEANING),
        ("I call.", "I never call.", Rewording.MEANING),
        ("I call the customer.", "The customer I call.", Rewording.MEANING),
        ("Version 2a1", "Version 2b1", Rewording.MEANING),
    ],
)
def test_first_language(old: str, new: str, expected: Rewording) -> None:
    """A slip of the pen is one letter inside a long word; numbers and short words mean what they say."""
    assert rewording(Text({"en": old}), Text({"en": new}), "en") is expected


def test_first_language_decides() -> None:
    """What only a translation says otherwise is a translation, and what it adds beside the first language too."""
    old = Text({"fi": "Soitan.", "en": "I call."})

    assert rewording(old, Text({"fi": "Soitan.", "en": "I write 5 letters."}), "fi") is Rewording.TRANSLATION
    assert rewording(old, Text({"fi": "Soitan."}), "fi") is Rewording.TRANSLATION
    assert rewording(old, Text({"fi": "Kirjoitan.", "en": "I call."}), "fi") is Rewording.MEANING
