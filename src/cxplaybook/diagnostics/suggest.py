"""What an author may have meant by a name that nobody knows.

Used by `documents` for fields and words, by `checks` for ids. It ranks names and writes no sentence.
"""

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import OSA

MOST = 4
"""More names than this are a list to search through, not a hint."""

_SIMILAR = 0.66
"""From here on a name is worth mentioning: one slip in three letters (`nps`, `enps`), two in six."""
_SAME_WORDS = 0.8
"""Similarity of a name that only lacks words of another: `technician`, `field-technician`."""
_GAP = 0.15
"""Names so much farther than the nearest one only distract from it."""


def nearest(name: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """The candidates that `name` may be a slip for, nearest first, at most four; empty: none is similar.

    Case, accents and the difference between space, `_` and `-` don't count.
    """
    wanted = plain(name)
    scores = {candidate: _similarity(wanted, plain(candidate)) for candidate in candidates}
    limit = max(_SIMILAR, max(scores.values(), default=0.0) - _GAP)
    near = sorted((-score, candidate) for candidate, score in scores.items() if score >= limit)
    return tuple(candidate for _, candidate in near[:MOST])


def plain(name: str) -> str:
    """A name as an id would write it: `Hyvä Päivä` is `hyva-paiva`."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[\s_-]+", "-", "".join(letter for letter in letters if not unicodedata.combining(letter))).strip(
        "-"
    )


def _similarity(wanted: str, candidate: str) -> float:
    """From 0, nothing in common, to 1, the same."""
    by_letter = OSA.normalized_similarity(wanted, candidate)
    words, others = set(wanted.split("-")), set(candidate.split("-"))
    if words <= others or others <= words:
        shared = len("-".join(words & others)) / max(len(wanted), len(candidate))
        return max(by_letter, _SAME_WORDS + shared * (1 - _SAME_WORDS))
    return by_letter
