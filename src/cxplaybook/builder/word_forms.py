"""Which words of a handbook are forms of one word, as a file that its search reads.

Called by `tree`. The theme's `theme-search.js` reads the file; the search index knows nothing of it, so that it is the
same with every builder.
"""

import json
import re
from collections.abc import Iterable
from html import unescape
from importlib.metadata import version
from pathlib import Path
from threading import Lock

from cxplaybook.language.families import Family, families
from cxplaybook.language.phrases import WORD
from cxplaybook.language.stems import known_lemma
from cxplaybook.pages.page import Handbook

WORD_FORMS_FILE = "assets/javascripts/word-forms.js"
"""Its place below the docs folder."""

# Front matter, the ids of headings, and tags with what they say to browsers only.
_UNSEEN = re.compile(r"\A---\n.*?\n---\n|\{#[^}\n]*\}|<[^>]*>", re.DOTALL)
_remembering = Lock()


def word_forms(handbook: Handbook, memory: Path | None = None) -> bytes:
    """The file: a line for each word, its forms first and after a bar those of compounds that end in it.

    Args:
        handbook: Its pages have the words.
        memory: File that keeps basic forms from build to build, because a dictionary takes seconds to open. None: this
            process alone remembers them.
    """
    words = {word for page in handbook.pages for word in _words(page.markdown)}
    with _remembering:
        lemmas = _lemmas(words, handbook.language, memory)
    lines = [_line(family) for family in families(lemmas, handbook.language) if _helps(family)]
    # A script, not data: from `file:` a browser may run the one but not fetch the other.
    return f"var __word_forms = {json.dumps(lines, ensure_ascii=False, indent=0)};\n".encode()


def _words(markdown: str) -> Iterable[str]:
    text = unescape(_UNSEEN.sub(" ", markdown))
    return (word for word in WORD.findall(text.casefold()) if word.isalpha())


def _helps(family: Family) -> bool:
    """False: the search finds all that there is without it, because it finds what begins with the word."""
    return len(family.forms) > 1 or bool(family.compounds) or not family.forms[0].startswith(family.bases[0])


def _line(family: Family) -> str:
    forms = " ".join(sorted({*family.bases, *family.forms}))
    return f"{forms}|{' '.join(family.compounds)}" if family.compounds else forms


def _lemmas(words: Iterable[str], language: str, memory: Path | None) -> dict[str, str | None]:
    known = _remembered(memory) if memory else {}
    found = {word: known[word] if word in known else known_lemma(word, language) for word in words}
    if memory and not found.keys() <= known.keys():
        _remember(memory, known | found)
    return found


def _remembered(memory: Path) -> dict[str, str | None]:
    """What the file says; nothing if it comes from another version of the dictionary."""
    if not memory.is_file():
        return {}
    content = json.loads(memory.read_bytes())
    lemmas: dict[str, str | None] = content["lemmas"] if content["dictionary"] == _dictionary() else {}
    return lemmas


def _remember(memory: Path, lemmas: dict[str, str | None]) -> None:
    memory.parent.mkdir(parents=True, exist_ok=True)
    # Whole or not at all: a build may be ended at any moment.
    fresh = memory.with_suffix(".new")
    fresh.write_text(json.dumps({"dictionary": _dictionary(), "lemmas": lemmas}, ensure_ascii=False), encoding="utf-8")
    fresh.replace(memory)


def _dictionary() -> str:
    return version("simplemma")
