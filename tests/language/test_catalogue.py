"""The word catalogue: how it answers, and that every language has it all."""

import re
from collections.abc import Iterator
from decimal import Decimal
from string import Formatter

import pytest
import yaml

from cxplaybook.language import MissingWordError, Words, language, words
from cxplaybook.language.catalogue import Entry, load_entries, merged, read_topic, topics

LANGUAGES = ("fi", "sv", "en")

CATALOGUE = Words(
    "fi",
    {
        "greeting": "hei {name}",
        "okr": "OKR-jakso",
        "promise": {"one": "{count} lupaus", "other": "{count} lupausta {by}"},
    },
)


def test_placeholder_is_filled() -> None:
    """A value takes the place of its name; what it holds is never a template."""
    assert CATALOGUE("greeting", name="{count}") == "hei {count}"


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (1, "1 lupaus"),
        (0, "0 lupausta meiltä"),
        (1200, "1\u00a0200 lupausta meiltä"),
        (Decimal("1.5"), "1,5 lupausta meiltä"),
        (Decimal("1.000"), "1 lupaus"),
    ],
)
def test_plural_of_the_shown_number(count: int | Decimal, text: str) -> None:
    """The language's plural rule picks the form by the number as it is shown."""
    assert CATALOGUE("promise", count=count, by="meiltä") == text


def test_heading() -> None:
    """A heading has its first letter in upper case and the others as they are."""
    assert CATALOGUE.heading("greeting", name="Aino") == "Hei Aino"
    assert CATALOGUE.heading("okr") == "OKR-jakso"


def test_unknown_key() -> None:
    """A key that isn't there is named, with the language."""
    with pytest.raises(MissingWordError) as caught:
        CATALOGUE("farewell")

    assert str(caught.value) == "no word `farewell` in `fi`"
    assert "farewell" not in CATALOGUE
    assert "greeting" in CATALOGUE


@pytest.mark.parametrize(("key", "message"), [("greeting", "a value for 'name'"), ("promise", "needs a count")])
def test_missing_value(key: str, message: str) -> None:
    """A placeholder without a value, or a plural without a count, is the caller's mistake."""
    with pytest.raises(TypeError, match=message):
        CATALOGUE(key)


def test_language_without_catalogue() -> None:
    """German gets the English words in full, and says so."""
    assert words("de") == words("en")
    assert words("de").language == "en"


def test_words_that_yaml_would_twist() -> None:
    """`no` and `on` stay words, as keys and as texts."""
    assert read_topic("no: off\non: yes\n") == {"no": "off", "on": "yes"}


def test_key_in_two_topics() -> None:
    """One key can't have two owners."""
    with pytest.raises(ValueError, match="topic `pages` that an earlier one has: yes"):
        merged({"answers": {"yes": "kyllä"}, "pages": {"yes": "joo", "no": "ei"}})


def test_topics_of_each_language() -> None:
    """A topic in one language is there in all."""
    everywhere = {code: set(topics(code)) for code in LANGUAGES}

    assert len(set(map(frozenset, everywhere.values()))) == 1, everywhere


def test_keys_of_each_language() -> None:
    """No language lacks a word that another has."""
    every = set().union(*(load_entries(code) for code in LANGUAGES))

    assert [f"{key} in {code}" for code in LANGUAGES for key in sorted(every - load_entries(code).keys())] == []


def test_keys_stay_in_their_topic() -> None:
    """A key stands in the topic of the same name in every language, so that translators find it."""
    for topic in topics("en"):
        keys = [set(read_topic(topics(code)[topic])) for code in LANGUAGES]

        assert keys == [keys[0]] * len(LANGUAGES), topic


@pytest.mark.parametrize("code", LANGUAGES)
def test_keys_are_unique_and_plain(code: str) -> None:
    """Each key of a file is written once, in lower case."""
    for text in topics(code).values():
        file = yaml.compose(text, Loader=yaml.CBaseLoader)
        assert isinstance(file, yaml.MappingNode)
        keys = [key.value for key, _ in file.value]

        assert len(keys) == len(set(keys))
        assert [key for key in keys if not re.fullmatch(r"[a-z0-9]+(?:[._-][a-z0-9]+)*", key)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_empty_or_untidy_text(code: str) -> None:
    """Every text says something, without blanks around it."""
    assert [key for key, text in every_text(code) if not text or text != text.strip()] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_plural_form(code: str) -> None:
    """A counted text has a form for each plural category of its language, and no other."""
    categories = language(code).locale.plural_form.tags | {"other"}

    assert {
        key: set(entry)
        for key, entry in load_entries(code).items()
        if not isinstance(entry, str) and set(entry) != categories
    } == {}


@pytest.mark.parametrize("code", ["fi", "sv"])
def test_same_placeholders(code: str) -> None:
    """A translation takes the same values as the English text."""
    english = load_entries("en")

    assert {
        key: placeholders(entry)
        for key, entry in load_entries(code).items()
        if placeholders(entry) != placeholders(english[key])
    } == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_plain_placeholders(code: str) -> None:
    """A placeholder is a name, without a format or an attribute that could fail on a value."""
    assert [key for key, text in every_text(code) for name in fields(text) if not re.fullmatch(r"[a-z_]+", name)] == []


def every_text(code: str) -> Iterator[tuple[str, str]]:
    """Each text with its key, plural forms one by one."""
    for key, entry in load_entries(code).items():
        for text in [entry] if isinstance(entry, str) else entry.values():
            yield key, text


def placeholders(entry: Entry) -> set[str]:
    """Names of all values that an entry takes."""
    forms = [entry] if isinstance(entry, str) else list(entry.values())
    return {name for text in forms for name in fields(text)} | ({"count"} if len(forms) > 1 else set())


def fields(text: str) -> list[str]:
    """What stands between braces, with formats and conversions."""
    parts = Formatter().parse(text)
    return [f"{name}{spec}{conversion or ''}" for _, name, spec, conversion in parts if name is not None]
