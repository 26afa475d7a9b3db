"""Languages and their metadata."""

import pytest

from cxplaybook.language import UnknownLanguageError, language


@pytest.mark.parametrize(
    ("code", "own_name", "locale"),
    [
        ("fi", "suomi", "fi_FI"),
        ("sv", "svenska", "sv_FI"),
        ("en", "English", "en_GB"),
        ("de", "Deutsch", "de"),
    ],
)
def test_own_name_and_locale(code: str, own_name: str, locale: str) -> None:
    """A language is called what it calls itself, and writes dates as its readers do."""
    found = language(code)

    assert (found.code, found.own_name, str(found.locale)) == (code, own_name, locale)


@pytest.mark.parametrize("code", ["", "xx", "FI-fi", "fi_FI", "../fi", "suomi"])
def test_no_such_language(code: str) -> None:
    """A code that is no language's is named in the refusal."""
    with pytest.raises(UnknownLanguageError) as caught:
        language(code)

    assert caught.value.code == code
    assert str(caught.value) == f"no language has the code `{code}`"
