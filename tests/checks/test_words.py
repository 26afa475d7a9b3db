"""What checks say: the same facts in every language, and everything that readers report."""

import string
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from cxplaybook.checks import judge
from cxplaybook.checks.catalogue import CheckEntry, catalogue
from cxplaybook.diagnostics import Diagnostic, Wording
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.sources import load, load_series

LANGUAGES = ("en", "fi", "sv")
ENTRIES = list(catalogue().values())
CASES = Path(__file__).parents[1] / "sources" / "cases"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.info.name)
def test_check_speaks_every_language(entry: CheckEntry) -> None:
    """A check has its words and its page in all languages of the program."""
    assert set(entry.info.words) == set(LANGUAGES)
    assert set(entry.pages) == set(LANGUAGES)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.info.name)
def test_same_facts_in_every_language(entry: CheckEntry) -> None:
    """A sentence takes the same arguments in each language, and no case or note is translated in one only."""
    facts = [dict(_facts(entry.info.words[language])) for language in LANGUAGES]

    assert facts == [facts[0]] * len(LANGUAGES)


@pytest.mark.parametrize("case", sorted(CASES.glob("*/*.yaml")), ids=lambda case: case.stem)
def test_readers_diagnostics_in_words(case: Path) -> None:
    """Whatever the readers report of their own test files can be said in every language, with a help."""
    for reported in judge(_read(case)):
        for language in LANGUAGES:
            said = sentences(reported.diagnostic, reported.info, language)

            assert said.says
            assert said.help


def _read(case: Path) -> tuple[Diagnostic, ...]:
    text = yaml.safe_load(case.read_text(encoding="utf-8"))["file"].encode()
    return (load_series if case.parent.name == "series" else load)(text, "file").diagnostics


def _facts(wording: Wording, name: str = "") -> Iterator[tuple[str, frozenset[str]]]:
    yield f"{name}.says", _arguments(wording.says)
    yield f"{name}.help", _arguments(wording.help)
    for note, text in wording.notes.items():
        yield f"{name}.{note}", _arguments(text)
    for case, words in wording.cases.items():
        yield from _facts(words, f"{name}/{case}")


def _arguments(text: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in string.Formatter().parse(text) if field)
