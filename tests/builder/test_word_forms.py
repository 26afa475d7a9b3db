"""The file that tells the search which words are forms of one word."""

import json
from pathlib import Path

import pytest
from tests.builder.sample_handbook import sample_handbook

from cxplaybook.builder.word_forms import word_forms
from cxplaybook.language import stems
from cxplaybook.pages.page import Handbook


def _lines(handbook: Handbook, memory: Path | None = None) -> list[str]:
    script = word_forms(handbook, memory).decode()
    lines: list[str] = json.loads(script.removeprefix("var __word_forms = ").removesuffix(";\n"))
    return lines


def _only(language: str, text: str) -> Handbook:
    """The sample with the same text on every page."""
    pages = {page.uri.removesuffix(".md"): text for page in sample_handbook(language).pages}
    return sample_handbook(language, **pages)


def test_line_for_each_word() -> None:
    """Forms of a word stand on its line with the basic form, compounds that end in it after a bar."""
    text = "<p>Lupaus asiakkaalle: huoltoasentaja tulee, asentajan huolto ei odota. Lupauksen mukaan.</p>"

    assert [line for line in _lines(_only("fi", text)) if "asentaja" in line or "lupaus" in line] == [
        "asentaja asentajan|huoltoasentaja",
        "lupauksen lupaus",
    ]


def test_words_that_need_no_line() -> None:
    """A word of one form that begins like its basic one is found without a line."""
    assert _lines(_only("en", "<p>Promise. Two visits, three visits.</p>")) == []


def test_only_what_readers_see() -> None:
    """Front matter, ids of headings and attributes are no words; entities are letters."""
    front = '---\ntitle: "Kept"\n---\n'
    text = f'{front}# Calls {{#kept}}\n<p class="kept" title="keeping">Keep a &quot;call&quot;. Call&hellip;</p>'

    assert _lines(_only("en", text)) == ["call calls"]


def test_only_words_of_this_handbook() -> None:
    """No word comes in that neither stands on a page nor is the basic form of one that does."""
    lines = _lines(_only("en", "<p>She kept and keeps what she wrote.</p>"))

    assert lines == ["keep keeps kept", "write wrote"]


def test_same_bytes_from_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words met before need no dictionary, and the file is the same."""
    memory = tmp_path / "words" / "fi.json"
    first = word_forms(sample_handbook("fi"), memory)
    stems.known_lemma.cache_clear()
    monkeypatch.setattr(stems, "_lemmatizer", None)

    assert word_forms(sample_handbook("fi"), memory) == first


def test_memory_of_another_dictionary(tmp_path: Path) -> None:
    """What another version of the dictionary said is forgotten."""
    memory = tmp_path / "en.json"
    memory.write_text(json.dumps({"dictionary": "0", "lemmas": {"kept": "wrong", "keeps": "false"}}), "utf-8")

    assert _lines(_only("en", "<p>She kept and keeps.</p>"), memory) == ["keep keeps kept"]
