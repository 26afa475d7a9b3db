"""File names as ids."""

import pytest

from cxplaybook.sources import is_id, suggested_id
from cxplaybook.sources.names import folded, printable


@pytest.mark.parametrize("text", ["a", "cx-director", "nps", "24-7-service", "a1"])
def test_id(text: str) -> None:
    """Words of plain letters and digits with hyphens between are ids."""
    assert is_id(text)


@pytest.mark.parametrize(
    "text", ["", "-", "a-", "-a", "a--b", "A", "ä", "a b", "a_b", "a.b", "..", "a/b", "a\n", "a\0", "\u0430", "\uff11"]
)
def test_no_id(text: str) -> None:
    """Anything else isn't: not a letter that only looks plain, not a line break at the end."""
    assert not is_id(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sähköasentaja (Pohjoinen)", "sahkoasentaja-pohjoinen"),
        ("Åsa Öberg", "asa-oberg"),
        ("A\u0308iti", "aiti"),
        ("field_technician", "field-technician"),
        ("FieldTechnician", "field-technician"),
        ("CX Director", "cx-director"),
        ("a..b", "a-b"),
        ("--a--", "a"),
        ("Straße Ærø", "strasse-aero"),
        ("½", "1-2"),
        ("日本", ""),
        ("..", ""),
    ],
)
def test_suggestion(text: str, expected: str) -> None:
    """The nearest id keeps the words and loses what an id can't have."""
    assert suggested_id(text) == expected


def test_suggestion_is_an_id_or_nothing() -> None:
    """What is suggested can be used as it is."""
    suggestions = [suggested_id(chr(code) + "x") for code in range(0x20, 0x3000)]

    assert [suggestion for suggestion in suggestions if not is_id(suggestion)] == []


def test_folded_forms_are_equal() -> None:
    """Names that differ in case or in how an accent is written are one name to some file systems."""
    assert folded("\u00c4iti") == folded("a\u0308iti") == folded("A\u0308ITI")


def test_printable_name() -> None:
    """Bytes that are no UTF-8 and control characters can be shown."""
    assert printable("a\udce4\x1b[1m.yaml") == "a\ufffd\ufffd[1m.yaml"
