"""Texts that lack one of the playbook's languages.

Two checks of language ask for it. A playbook may be in a language only in part, say titles alone; what lacks it is what
most others of its field have, or most of the playbook.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from cxplaybook.checks.texts import WrittenText, texts
from cxplaybook.model import Playbook

_NAME = re.compile(r"[^\W\d_]*[A-ZÅÄÖ][^\W\d_]*")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Gap:
    """What one thing lacks in one language."""

    language: str
    lacking: tuple[WrittenText, ...]
    """Texts that are expected to have it, in the order of the fields; never empty."""
    begun: bool
    """Whether another text of the thing has it."""


@dataclass(frozen=True, slots=True)
class _Share:
    """How many of some texts have each language."""

    texts: int
    having: Mapping[str, int]

    def mostly(self, language: str) -> bool:
        return 2 * self.having.get(language, 0) > self.texts


def gaps(playbook: Playbook) -> Iterator[Gap]:
    """What each thing lacks, thing by thing and language by language."""
    everything = tuple(written for written in texts(playbook) if _translatable(written))
    whole = _share(everything)
    by_field = {field: _share(group) for field, group in _grouped(everything).items()}
    for _, group in groupby(everything, key=lambda written: written.thing.ref):
        inside = tuple(group)
        own = _share(inside)
        for language in playbook.languages:
            lacking = tuple(
                written
                for written in inside
                if language not in written.text.by_language
                and (whole.mostly(language) or by_field[written.field].mostly(language))
            )
            if lacking:
                yield Gap(language, lacking, begun=own.having.get(language, 0) > 0)


def _translatable(written: WrittenText) -> bool:
    """Whether a text isn't the same in every language: neither a unit (`%`) nor a name (`Tyynilämpö Oy`, `NPS`)."""
    words = _LETTERS.findall(str(written.text))
    names = [word for word in words if _NAME.fullmatch(word)]
    return bool(words) and (len(names) < len(words) or (len(words) == 1 and not words[0].isupper()))


def _share(written: tuple[WrittenText, ...]) -> _Share:
    return _Share(len(written), Counter(language for text in written for language in text.text.by_language))


def _grouped(everything: tuple[WrittenText, ...]) -> Mapping[tuple[str, ...], tuple[WrittenText, ...]]:
    ordered = sorted(everything, key=lambda written: written.field)
    return {field: tuple(group) for field, group in groupby(ordered, key=lambda written: written.field)}
