"""What checks of language find and what they leave alone, beyond the examples of their pages."""

from collections.abc import Mapping

import pytest
from tests.builders import diagnosed

from cxplaybook.diagnostics import Family, Reported

ROLE, PROGRAMME = "roles/field-technician.yaml", "change-programme.yaml"
NARRATIVE = """\
narrative:
  story: A consumer told us so.
  words:
    - {say: {en: customer, fi: asiakas}, instead_of: {en: consumer, fi: kuluttaja}}
    - {say: home, instead_of: work site}
"""
BOTH = "{en: After the call., fi: Puhelun jälkeen.}"


def reported(files: Mapping[str, str]) -> list[Reported]:
    """What the checks of language find."""
    return [entry for entry in diagnosed(files) if entry.info.family is Family.LANGUAGE]


def found(files: Mapping[str, str]) -> list[tuple[str, int]]:
    """Check and line of what the checks of language find."""
    spans = ((entry.info.name, entry.diagnostic.place.span) for entry in reported(files))
    return [(name, span.line) for name, span in spans if span]


def questions(*answers: str) -> dict[str, str]:
    """A role with these answers to check oneself by."""
    lines = "".join(f"  - question: {{en: When?, fi: Milloin?}}\n    answer: {answer}\n" for answer in answers)
    return {ROLE: f"check_yourself:\n{lines}"}


def test_playbook_before_its_translation() -> None:
    """In a playbook that hasn't begun with a language nothing lacks it."""
    assert found({}) == []


def test_language_for_titles_only() -> None:
    """A field that most others leave in one language lacks nothing."""
    assert found(questions("After the call.", "Before it.", BOTH)) == []


@pytest.mark.parametrize(("text", "form"), [("Before the call.", "{en: …, fi: …}"), ("{en: At noon.}", "fi: …")])
def test_form_of_a_translation(text: str, form: str) -> None:
    """The help shows how the text is to be written so that the language has a place."""
    (entry,) = reported(questions(BOTH, text, BOTH))

    assert entry.diagnostic.arguments["form"] == form


def test_texts_counted_once_for_a_thing() -> None:
    """Texts that lack a language are told once, at the first, with their number."""
    (entry,) = reported(questions(BOTH, "{en: Before the call.}", BOTH, "{en: At noon.}", BOTH))

    assert entry.info.name == "missing-translation"
    assert entry.diagnostic.arguments == {"language": "fi", "count": "2", "form": "fi: …", "why": "many"}
    assert entry.diagnostic.place.span is not None
    assert entry.diagnostic.place.span.line == 5


def test_default_language_can_be_missing() -> None:
    """The first language of the playbook is missed like any other."""
    assert found(questions(BOTH, "{fi: Ennen puhelua.}", BOTH)) == [("missing-translation", 5)]


@pytest.mark.parametrize("name", ["NPS", "'4,6 / 5'", "Tyynilämpö Oy"])
def test_names_and_figures_need_no_translation(name: str) -> None:
    """What is the same in every language isn't missed."""
    assert found(questions(BOTH, name, BOTH, BOTH)) == []


def test_avoided_word_in_every_form() -> None:
    """Each avoided word is told once for a text, in its form, with the word to say."""
    (entry,) = reported({PROGRAMME: NARRATIVE, ROLE: "vision_for_me: All consumers, yes, consumers.\n"})

    assert entry.info.name == "avoided-word"
    assert entry.diagnostic.arguments == {"word": "consumers", "say": "customer"}
    assert [note.place.path for note in entry.diagnostic.notes if note.place] == [f"content/{PROGRAMME}"]


def test_avoided_word_in_titles() -> None:
    """Titles and other short texts are looked at, too, in their own language's words."""
    title = "title: {en: Technician, fi: Kuluttajien asentaja}\n"

    assert found({PROGRAMME: NARRATIVE, ROLE: title}) == [("avoided-word", 1)]


@pytest.mark.parametrize("text", ['I never say "consumer".', "The consumption of my home.", "My work has a site."])
def test_avoided_word_unsaid(text: str) -> None:
    """Quotations, other words and parts of a phrase are left alone."""
    assert found({PROGRAMME: NARRATIVE, ROLE: f"vision_for_me: '{text}'\n"}) == []


@pytest.mark.parametrize(
    "text", ["{en: Net Promoter Score, fi: Net Promoter Score}", "{en: IT, fi: IT}", "{en: home visit, fi: home visit}"]
)
def test_same_names_are_no_copies(text: str) -> None:
    """Names and short terms may be the same in several languages."""
    assert found({ROLE: f"title: {text}\n"}) == []


def test_copy_told_where_it_was_pasted() -> None:
    """The later of two equal languages is the copy, though it is also in the wrong language."""
    said = "The bill and the price of the work are what we said."

    assert found({ROLE: f"vision_for_me:\n  en: {said}\n  fi: {said}\n"}) == [("copied-translation", 3)]


@pytest.mark.parametrize(
    ("language", "text", "likely"),
    [
        ("en", "Koti on lämmin samana päivänä, ja asiakas tietää sen, ennen kuin lähden.", "fi"),
        ("fi", "Jag ringer kunden innan jag åker och berättar när jag är framme.", "sv"),
        ("sv", "The customer knows the price and the time before we start.", "en"),
    ],
)
def test_wrong_language(language: str, text: str, likely: str) -> None:
    """A sentence full of another language's small words is in that language."""
    files = {"playbook.yaml": f"languages: [{language}]\n", ROLE: f"vision_for_me: {{{language}: '{text}'}}\n"}
    (entry,) = (entry for entry in reported(files) if entry.diagnostic.place.path == f"content/{ROLE}")

    assert entry.info.name == "wrong-language"
    assert entry.diagnostic.arguments == {"language": language, "found": likely}


@pytest.mark.parametrize(
    "text", ["I say ”asiakas tietää sen ennen kuin lähden ja odotan”.", "Koti, hem, home.", "Ja ja ja."]
)
def test_doubtful_language(text: str) -> None:
    """Quotations, single words and one word again and again prove nothing."""
    assert found({ROLE: f"vision_for_me: '{text}'\n"}) == []
