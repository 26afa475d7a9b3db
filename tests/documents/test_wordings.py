"""Schemas in the language of the people who type."""

from typing import Any

import pytest

from cxplaybook.documents.schemas import read_schemas
from cxplaybook.documents.wordings import entry_of, schemas_in
from cxplaybook.resources import resource

FOLDER = resource("schema")
TEXTS = {"title", "description", "patternErrorMessage", "enumDescriptions"}


def _without_texts(part: Any) -> Any:  # noqa: ANN401 - any part of a schema
    """What a schema asks of a file, without what it says."""
    if isinstance(part, list):
        return [_without_texts(entry) for entry in part]
    if not isinstance(part, dict):
        return part
    kept = {key: value for key, value in part.items() if key not in TEXTS or isinstance(value, dict)}
    return {key: value if key == "examples" else _without_texts(value) for key, value in kept.items()}


def test_texts_of_a_field() -> None:
    """Title, description, words to choose from and the message of a pattern are in the language."""
    promise = schemas_in("fi", FOLDER)["promise.schema.json"]["properties"]

    assert promise["state"]["title"] == "Miten pitkällä"
    assert promise["state"]["description"] == "Miten pitkällä se on."
    assert promise["state"]["enumDescriptions"][3] == "Ei enää anneta."
    assert promise["reward"]["patternErrorMessage"] == (
        "Kirjoita tunnus, esimerkiksi `service-team-bonus`: pieniä kirjaimia, numeroita ja yhdysviivoja."
    )


def test_field_called_title() -> None:
    """A field that is called like a keyword is a field: it keeps its name, and what it says is translated."""
    promise = schemas_in("sv", FOLDER)["promise.schema.json"]

    assert promise["title"] == "Kundlöfte"
    assert promise["properties"]["title"]["title"] == "Löftet"


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_only_texts_differ(language: str) -> None:
    """What is valid is the same in each language, and so are the examples."""
    english = read_schemas(FOLDER)

    assert _without_texts(schemas_in(language, FOLDER)) == _without_texts(english)


@pytest.mark.parametrize("language", ["en", "de"])
def test_language_without_words(language: str) -> None:
    """In English, and in a language that the program has no words in, the schemas are as they are written."""
    assert schemas_in(language, FOLDER) == read_schemas(FOLDER)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("Write an id such as `cx-board`.", "Write an id such as `…`."),
        ("Write `true`.", "Write `true`."),
        ("Write something.", None),
    ],
)
def test_entry_of_a_text(text: str, entry: str | None) -> None:
    """An entry of exactly this text comes first, then the one for any example."""
    assert entry_of(text, {"Write an id such as `…`.": "", "Write `true`.": "", "Write `…`.": ""}) == entry
