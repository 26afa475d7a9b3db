"""Alphabetical order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.language import sort_key


def in_order(language: str, *texts: str) -> list[str]:
    """The texts as a list in the language would have them."""
    return sorted(texts, key=lambda text: sort_key(text, language))


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_nordic_letters_last(language: str) -> None:
    """Å, ä and ö come after z, in that order."""
    assert in_order(language, "Öljy", "Ääni", "Zeta", "Åland", "Aalto") == ["Aalto", "Zeta", "Åland", "Ääni", "Öljy"]


def test_accents_in_english() -> None:
    """In English å, ä and ö are a and o."""
    assert in_order("en", "Zeta", "Öljy", "Åland", "Beta") == ["Åland", "Beta", "Öljy", "Zeta"]


def test_related_letters() -> None:
    """Danish æ and ø sort with ä and ö, German ü with y."""
    assert in_order("sv", "Østerlund", "Östberg", "Ærlig", "Zorn", "Müller", "Myller") == [
        "Myller",
        "Müller",
        "Zorn",
        "Ærlig",
        "Östberg",
        "Østerlund",
    ]


@pytest.mark.parametrize("language", ["fi", "en"])
def test_composed_and_decomposed(language: str) -> None:
    """How a letter is encoded doesn't move it."""
    assert in_order(language, "a\u0308z", "äb") == ["äb", "a\u0308z"]


def test_case_and_punctuation() -> None:
    """Neither capitals nor quotation marks and hyphens move a title."""
    assert in_order("fi", "beta", "Alfa", "“Gamma”", "alfa-2", "CX-johtaja") == [
        "Alfa",
        "alfa-2",
        "beta",
        "CX-johtaja",
        "“Gamma”",
    ]


def test_numbers_by_size() -> None:
    """The second step comes before the tenth, and numbers before letters."""
    assert in_order("en", "Step 10", "Step 2", "Step two", "24 h") == ["24 h", "Step 2", "Step 10", "Step two"]


@given(st.text(), st.text(), st.sampled_from(["fi", "sv", "en", "de"]))
def test_order_is_total(first: str, second: str, language: str) -> None:
    """Different texts never share a key, so that a list has one order only."""
    assert (sort_key(first, language) == sort_key(second, language)) == (first == second)
