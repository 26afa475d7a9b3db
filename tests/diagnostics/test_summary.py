"""Texts in the summary of a job."""

import pytest

from cxplaybook.diagnostics.summary import escaped_around_code


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("ask @all, not `@all`", r"ask \@all, not `@all`"),
        ("see https://e.example or `https://e.example`", "see https:<!-- -->//e.example or `https://e.example`"),
        ("a ` alone", r"a \` alone"),
    ],
)
def test_names_in_backticks_stay(sentence: str, written: str) -> None:
    """What a sentence quotes calls nobody and leads nowhere, and its names are as they were."""
    assert escaped_around_code(sentence) == written
