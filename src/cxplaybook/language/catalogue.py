"""The words of the handbook in each language.

Views and pages ask for every word they show here; nothing is typed into a template. Formatting of values is in
`format.py`, texts of the playbook itself are not words.

To add words, write them into `words/<topic>.<language>.yaml`, once per language. A topic is any name; start a new one
for a new part of the handbook, so that two people seldom edit one file. Keys are unique over all topics:

    promise.kept: Kept in {period}            # words("promise.kept", period=…)
    promise.count:                            # words("promise.count", count=3); {count} is written for you
      one: "{count} promise"
      other: "{count} promises"

Every scalar is text, `no` and `on` included. A test names each key that one language lacks, placeholders that differ
and texts that are empty. To add a language, translate every topic.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files

import yaml
from babel import Locale

from cxplaybook.language.figures import rounded, show_number
from cxplaybook.language.languages import FALLBACK, language

Entry = str | Mapping[str, str]
"""A text, or one text for each plural category of the language."""


class MissingWordError(KeyError):
    """A key that the catalogue of a language doesn't hold."""

    def __init__(self, key: str, language: str) -> None:
        super().__init__(key, language)
        self.key = key
        self.language = language

    def __str__(self) -> str:
        return f"no word `{self.key}` in `{self.language}`"


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language."""

    language: str
    """Language of the words: English where the asked one has no catalogue."""
    entries: Mapping[str, Entry]

    def __call__(self, key: str, *, count: int | Decimal | None = None, **values: str) -> str:
        """The text of a key.

        Args:
            key: as in the catalogue.
            count: picks the plural form and fills `{count}`. None: the text has neither.
            values: texts for the other placeholders.

        Raises:
            MissingWordError: there is no such key.
            TypeError: a placeholder or the count is missing.
        """
        entry = self.entries.get(key)
        if entry is None:
            raise MissingWordError(key, self.language)
        if count is not None:
            values["count"] = show_number(Decimal(count), self._locale)
        try:
            return self._form(key, entry, count).format_map(values)
        except KeyError as missing:
            raise TypeError(f"the word `{key}` needs a value for {missing}") from None

    def _form(self, key: str, entry: Entry, count: int | Decimal | None) -> str:
        if isinstance(entry, str):
            return entry
        if count is None:
            raise TypeError(f"the word `{key}` needs a count")
        return entry[self._locale.plural_form(rounded(Decimal(count)))]

    @property
    def _locale(self) -> Locale:
        return language(self.language).locale

    def heading(self, key: str, *, count: int | Decimal | None = None, **values: str) -> str:
        """The text of a key with its first letter in upper case."""
        text = self(key, count=count, **values)
        return text[:1].upper() + text[1:]

    def __contains__(self, key: str) -> bool:
        return key in self.entries


@cache
def words(code: str) -> Words:
    """The words of a language, or the English ones when it has no catalogue."""
    entries = load_entries(code)
    return Words(code, entries) if entries else Words(FALLBACK, load_entries(FALLBACK))


@cache
def load_entries(code: str) -> Mapping[str, Entry]:
    """Every entry of a language's files; empty when it has none."""
    return merged({topic: read_topic(text) for topic, text in topics(code).items()})


def merged(entries_by_topic: Mapping[str, Mapping[str, Entry]]) -> Mapping[str, Entry]:
    """The entries of all topics together.

    Raises:
        ValueError: two topics hold one key.
    """
    entries: dict[str, Entry] = {}
    for topic, found in entries_by_topic.items():
        if twice := sorted(entries.keys() & found.keys()):
            raise ValueError(f"words of topic `{topic}` that an earlier one has: {', '.join(twice)}")
        entries.update(found)
    return entries


def read_topic(text: str) -> Mapping[str, Entry]:
    """The entries in the text of one file."""
    # The base loader makes nothing but texts, so that no `no` turns into a boolean.
    entries: dict[str, Entry] = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - it makes no objects
    return entries


def topics(code: str) -> dict[str, str]:
    """Topic to the text of its file in a language, by name."""
    ending = f".{code}.yaml"
    folder = files("cxplaybook.language") / "words"
    found = {file.name: file for file in folder.iterdir() if file.name.endswith(ending)}
    return {name.removesuffix(ending): found[name].read_text(encoding="utf-8") for name in sorted(found)}
