"""What the schemas say in the other languages: complete, without leftovers, and of the same facts."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from tests.schema.schema_files import COMMON, PATHS, load, nodes

from cxplaybook.cli.session import MESSAGE_LANGUAGES
from cxplaybook.documents.wordings import catalogue, entry_of
from cxplaybook.language import FALLBACK
from cxplaybook.resources import resource
from cxplaybook.sources import load as load_yaml

FOLDER = resource("schema")
LANGUAGES = tuple(language for language in MESSAGE_LANGUAGES if language != FALLBACK)

every_language = pytest.mark.parametrize("language", LANGUAGES)


def _texts(name: str) -> Iterator[str]:
    """Everything that authors read in a schema."""
    for _, node in nodes(load(name)):
        yield from (node[keyword] for keyword in ("title", "description", "patternErrorMessage") if keyword in node)
        yield from node.get("enumDescriptions", ())


def _catalogues(language: str) -> dict[str, Mapping[str, str]]:
    return {path.name: catalogue(FOLDER, path.name, language) for path in PATHS}


def _pairs(language: str) -> Iterator[tuple[str, str]]:
    for words in _catalogues(language).values():
        yield from words.items()


@every_language
def test_each_text_is_translated(language: str) -> None:
    """Each text of a schema has a translation in its own file or in the common one."""
    words = _catalogues(language)
    missing = {
        name: sorted({text for text in _texts(name) if entry_of(text, {**words[COMMON], **own}) is None})
        for name, own in words.items()
    }

    assert {name: texts for name, texts in missing.items() if texts} == {}


@every_language
def test_each_translation_has_a_text(language: str) -> None:
    """A file has no entry for what its schema doesn't say; in the common one some schema says it."""
    words = _catalogues(language)
    texts = {name: set(_texts(name)) for name in words}
    said = {**texts, COMMON: {text for found in texts.values() for text in found}}
    unused = {name: own.keys() - {entry_of(text, own) for text in said[name]} for name, own in words.items()}

    assert {name: entries for name, entries in unused.items() if entries} == {}


@every_language
def test_nothing_is_said_twice(language: str) -> None:
    """What the common file translates no other file translates again."""
    words = _catalogues(language)

    assert {name: own.keys() & words[COMMON].keys() for name, own in words.items() if name != COMMON} == {
        name: set() for name in words if name != COMMON
    }


@every_language
def test_same_names_and_numbers(language: str) -> None:
    """Ids, field names, links and numbers are what the author types, so they stay as they are."""
    facts = re.compile(r"`[^`]*`|\d+")
    differing = {
        english: text
        for english, text in _pairs(language)
        if sorted(facts.findall(english)) != sorted(facts.findall(text))
    }

    assert differing == {}


@every_language
def test_titles_and_sentences(language: str) -> None:
    """A sentence is translated by a sentence, a title by a title, and both begin alike."""
    differing = {
        english: text
        for english, text in _pairs(language)
        if (english[-1] in ".?") != (text[-1] in ".?") or english[0].isupper() != text[0].isupper()
    }

    assert differing == {}


@pytest.mark.parametrize("path", sorted((FOLDER / "words").iterdir()), ids=lambda path: path.name)
def test_no_entry_twice(path: Path) -> None:
    """Each file can be read, and none of its entries hides another one."""
    assert load_yaml(path.read_bytes(), path.name).diagnostics == ()


def test_file_for_each_schema() -> None:
    """Each schema has its words in each language, and no file has any other name."""
    names = {f"{path.name.partition('.')[0]}.{language}.yaml" for path in PATHS for language in LANGUAGES}

    assert {path.name for path in (FOLDER / "words").iterdir()} == names
