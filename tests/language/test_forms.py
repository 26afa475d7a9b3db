"""What dictionaries know of the listed words is kept beside the lists, and no older than they are.

`UPDATE_GOLDEN=1 pytest tests/language/test_forms.py` writes it anew; that takes minutes, since it asks the dictionaries
of three languages about millions of forms.
"""

import hashlib
import os
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from cxplaybook.language.stems import alike, learn, same_stem, same_word
from cxplaybook.language.wordlists import inflected_words

LISTS = Path(str(files("cxplaybook.language") / "lists"))
UPDATE = "UPDATE_GOLDEN"
WIDTH = 120


def heading(language: str) -> str:
    """The first lines of the file of a language: they change with the listed words."""
    digest = hashlib.sha256(" ".join(sorted(inflected_words(language))).encode()).hexdigest()[:16]
    return f"# Forms that the stemmer is wrong about, with the listed words they belong to.\n# words: {digest}\n"


def learnt_lines(language: str) -> Iterator[str]:
    """Listed words and the forms that belong to them, as the file has them."""
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for form, words in learn(inflected_words(language), language):
        forms[" ".join(words)].append(form)
    for belonging, found in sorted(forms.items()):
        before = f"{belonging}: "
        yield from textwrap.wrap(
            " ".join(sorted(found)), WIDTH, initial_indent=before, subsequent_indent=before, break_on_hyphens=False
        )


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_as_new_as_lists(language: str) -> None:
    """The forms were looked up for exactly the words that are listed."""
    file = LISTS / f"forms.{language}.txt"
    if UPDATE in os.environ:
        text = heading(language) + "".join(f"{line}\n" for line in learnt_lines(language))
        file.write_text(text, encoding="utf-8")

    assert file.read_text(encoding="utf-8").startswith(heading(language)), f"run this test with {UPDATE}=1"


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_forms_agree_with_dictionary(language: str) -> None:
    """Each form belongs to the words that stem and dictionary say, and the stem alone would be wrong about it."""
    lines = (LISTS / f"forms.{language}.txt").read_text(encoding="utf-8").splitlines()[2:]
    learnt = [
        (form, belongs.split())
        for belongs, _, forms in (line.partition(":") for line in lines)
        for form in forms.split()
    ]
    words = inflected_words(language)

    for form, belongs in learnt[::7]:
        near = [word for word in sorted(words) if alike(form, word)]
        assert belongs == [word for word in near if same_word(form, word, language)], form
        assert belongs != [word for word in near if form == word or same_stem(form, word, language)], form


def test_learns_what_the_stemmer_misses() -> None:
    """An irregular form belongs to its word; a word that only shares the stem belongs to none."""
    learnt = dict(learn(["swim", "active"], "en"))

    assert learnt["swam"] == ("swim",)
    assert learnt["activities"] == ()
    assert "swimming" not in learnt
