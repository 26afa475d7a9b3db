"""The words of a diagnostic in one language.

Used by every format, so that terminal, pull request and handbook say the same. It decides nothing about layout.
"""

import string
from collections.abc import Iterable
from dataclasses import dataclass

from cxplaybook.diagnostics.core import CheckInfo, Diagnostic, Place, Wording
from cxplaybook.language import FALLBACK, Words, words


@dataclass(frozen=True, slots=True)
class Said:
    """What a note says."""

    text: str
    place: Place | None
    """None: it is about the diagnostic's own place."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """A diagnostic in words."""

    says: str
    """What is wrong."""
    help: str
    """What to do about it, or what the author may have meant."""
    notes: tuple[Said, ...]
    """Facts beside it."""


def sentences(diagnostic: Diagnostic, info: CheckInfo, language: str) -> Sentences:
    """The words of a diagnostic; in English where its check has no others."""
    wording = _wording(diagnostic, info, language)
    fill = _Filler(words(language if language in info.words else FALLBACK))
    notes = (Said(fill(wording.notes[note.name], diagnostic), note.place) for note in diagnostic.notes)
    suggestion = did_you_mean(diagnostic.suggestions, fill.words)
    return Sentences(fill(wording.says, diagnostic), suggestion or fill(wording.help, diagnostic), tuple(notes))


def did_you_mean(names: Iterable[str], say: Words) -> str:
    """The question whether one of these names was meant; empty without names."""
    joined = _joined([f"`{name}`" for name in names], f" {say('diagnostic.or-asked')} ")
    return say("diagnostic.did-you-mean", names=joined) if joined else ""


def _joined(choices: list[str], before_last: str) -> str:
    *others, last = choices or [""]
    return f"{', '.join(others)}{before_last}{last}" if others else last


def _wording(diagnostic: Diagnostic, info: CheckInfo, language: str) -> Wording:
    wording = info.words.get(language) or info.words[FALLBACK]
    case = wording.cases.get(diagnostic.arguments.get("why", ""), wording)
    return Wording(case.says or wording.says, case.help or wording.help, {**wording.notes, **case.notes})


class _Filler(string.Formatter):
    """Fills sentences; `{found:kind}` takes the catalogue's word `kind.<found>`, or several for `a,b`.

    `{allowed:choices}` takes words of a field by their keys, `promise-state.live`, each with what it means.
    """

    def __init__(self, say: Words) -> None:
        self.words = say

    def __call__(self, sentence: str, diagnostic: Diagnostic) -> str:
        return self.vformat(sentence, (), {"path": diagnostic.place.path, **diagnostic.arguments})

    def format_field(self, value: object, format_spec: str) -> str:
        if not format_spec:
            return str(value)
        if format_spec == "choices":
            return ", ".join(self._choice(key) for key in str(value).split(","))
        choices = [self.words(f"{format_spec}.{part}") for part in str(value).split(",")]
        return _joined(choices, f" {self.words('diagnostic.or')} ")

    def _choice(self, key: str) -> str:
        word = key.rpartition(".")[2]
        meaning = self.words(key) if key in self.words.entries else word
        # In English many words say themselves what they mean: `every-two-weeks`.
        return f"`{word}`" if meaning == word.replace("-", " ") else f"`{word}` ({meaning})"
