"""What a builder is told about a handbook."""

import re
from dataclasses import replace
from typing import Any

import pytest
from tests.builder.sample_handbook import sample_handbook

from cxplaybook.builder.configuration import THEME_WORDS, configuration
from cxplaybook.pages.page import NavigationEntry


def _configuration(site_url: str | None = None, **changes: Any) -> dict[str, Any]:  # noqa: ANN401 - any field
    return configuration(replace(sample_handbook("fi"), **changes), site_url=site_url, stylesheets=["a.css"])


def test_navigation_nests() -> None:
    """A section with a page of its own lists it first; one without has only its children."""
    entry = NavigationEntry(
        "Roles", "roles/index.md", (NavigationEntry("Service", None, (NavigationEntry("One", "a.md"),)),)
    )

    assert _configuration(navigation=(entry,))["nav"] == [
        {"Roles": [{"Roles": "roles/index.md"}, {"Service": [{"One": "a.md"}]}]}
    ]


def test_titles_are_escaped() -> None:
    """The theme writes names and titles as they are, so they come escaped."""
    settings = _configuration(title='A & "B"', navigation=(NavigationEntry("<b>", "index.md"),))

    assert settings["site_name"] == "A &amp; &quot;B&quot;"
    assert settings["nav"] == [{"&lt;b&gt;": "index.md"}]


@pytest.mark.parametrize("site_url", ["https://example.org/cx", "https://example.org/cx/"])
def test_address_of_handbook(site_url: str) -> None:
    """Edition and language are part of the handbook's address."""
    assert _configuration(site_url)["site_url"] == "https://example.org/cx/employees/fi/"


def test_no_address() -> None:
    """Without the site's address nothing is said about it."""
    assert "site_url" not in _configuration()


def test_language_everywhere() -> None:
    """Theme, search and heading links speak the handbook's language."""
    settings = _configuration()

    assert settings["theme"]["language"] == "fi"
    assert [plugin["search"]["lang"] for plugin in settings["plugins"]] == [["fi"]]
    assert settings["markdown_extensions"][1]["toc"]["permalink_title"] == "Linkki tähän kohtaan"


def test_signs_are_no_part_of_words() -> None:
    """In the search index a sign ends a word, while figures keep theirs."""
    separator = _configuration()["plugins"][0]["search"]["separator"]

    words = re.split(separator, "Asiakkaalle. \u201dLöfte\u201d (4.3/5): 8:30, CX:n")

    assert [word for word in words if word] == ["Asiakkaalle", "Löfte", "4.3", "5", "8:30", "CX", "n"]


def test_colours_follow_system_first() -> None:
    """A reader who has chosen nothing gets the system's colours; then come light and dark."""
    palettes = _configuration()["theme"]["palette"]

    assert [(palette["media"], palette["scheme"]) for palette in palettes] == [
        ("(prefers-color-scheme)", "default"),
        ("(prefers-color-scheme: light)", "default"),
        ("(prefers-color-scheme: dark)", "slate"),
    ]


def test_missing_words_are_named() -> None:
    """A catalogue that lacks words of the theme is told which."""
    words = {key: key for key in THEME_WORDS - {"menu", "my_role"}}

    with pytest.raises(ValueError, match=r"`fi` lack menu, my_role$"):
        _configuration(words=words)


def test_only_words_of_theme() -> None:
    """Words for other parts of the program don't reach the site."""
    words = dict.fromkeys(THEME_WORDS, "word") | {"secret": "other"}

    assert _configuration(words=words)["extra"]["words"].keys() == THEME_WORDS
