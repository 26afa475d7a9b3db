"""How much room words take, for fonts that nobody can measure at build time.

Widths are those of a common sans-serif (Roboto, Helvetica, Arial), rounded up a little; of digits and signs those of
the widest one that a system falls back to (DejaVu Sans). A label that is thought too wide costs a little air, one
thought too narrow runs into its neighbour or off the paper.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

SIZE = 12.0
"""Text size in drawing units; `charts.css` says the same."""
LINE = 15.0
"""From one baseline to the next."""

_NARROW = frozenset("iljtfrI.,:;'|!()[] \u00a0\u202f\u2009-/")
_WIDE = frozenset("mwMW%@—…")
_SIGNS = frozenset("\u2212+±=<>")
_SHY = "\u00ad"
_SPACE = re.compile("[ \t\n\r]+")
"""Where a line may end: not at a no-break space."""
_DASHED = re.compile("(?<=.[\u2013/-])(?=.)")
"""Inside a word, a line may end after a dash or a slash."""
_SYLLABLE = re.compile("(?=[b-df-hj-np-tv-xz][aeiouyåäö])", re.IGNORECASE)
"""Before one consonant and a vowel: where Finnish and Swedish divide most words."""
_FULL_WIDTH = 0x2E80
"""From here on Unicode holds scripts and pictures as wide as they are high."""


def width(words: str, size: float = SIZE) -> float:
    """Room for one line of words, in the unit of `size`."""
    return size * sum(map(_character, words))


def _character(character: str) -> float:
    if character == _SHY:
        return 0.0
    if character in _NARROW:
        return 0.35
    if character in _WIDE or ord(character) >= _FULL_WIDTH:
        return 1.0
    if character in _SIGNS:
        return 0.84
    if character.isdigit():
        return 0.64
    return 0.7 if character.isupper() else 0.58


def shortened(words: str, room: float, size: float = SIZE) -> str:
    """The words, cut with an ellipsis where they don't fit."""
    if _fitting(words, "", room, size) == len(words):
        return words
    return words[: _fitting(words, "…", room, size)].rstrip() + "…"


def _fitting(words: str, tail: str, room: float, size: float) -> int:
    """How many letters fit the room with the tail behind them; it looks no further, for a word may be endless."""
    taken, end = 0.0, sum(map(_character, tail))
    for count, character in enumerate(words):
        taken += _character(character)
        if size * (taken + end) > room:
            return count
    return len(words)


def wrapped(words: str, room: float, lines: int, size: float = SIZE) -> tuple[str, ...]:
    """The words on at most that many lines; what doesn't fit ends in an ellipsis."""
    done: list[str] = []
    current = ""
    pieces = list(_pieces(words, room, size))
    # The hyphen of a word that goes on needs room as well, should its next piece find none.
    hyphens = [*(piece.broken for piece in pieces[1:]), ""]
    for piece, hyphen in zip(pieces, hyphens, strict=True):
        candidate = current + piece.joint + piece.word if current else piece.word
        if current and width(candidate + hyphen, size) > room:
            done.append(current + piece.broken)
            candidate = piece.word
        current = candidate
    done.append(current)
    if len(done) <= lines:
        return tuple(done)
    last = shortened(f"{done[lines - 1].removesuffix('-')}…", room, size)
    return (*done[: lines - 1], last)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of text that stays on one line."""

    word: str
    joint: str
    """What stands between it and the piece before on the same line."""
    broken: str
    """What ends the line when it begins a new one."""


def _pieces(words: str, room: float, size: float) -> Iterator[_Piece]:
    """Words; those too long for a line cut at their soft hyphens, after their dashes, else where the line is full."""
    for word in _SPACE.split(words.strip(" ")):
        joint, broken = " ", ""
        for part in _DASHED.split(word):
            for stretch in _stretches(part, room, size):
                yield _Piece(stretch, joint, broken)
                joint, broken = "", "-"
            joint, broken = "", ""


def _stretches(part: str, room: float, size: float) -> Iterator[str]:
    """What lies between soft hyphens, cut further where even that is too long."""
    *bits, last = part.split(_SHY)
    for bit in bits:
        # A hyphen may follow it.
        yield from _cut(bit, room - width("-", size), room, size)
    yield from _cut(last, room, room, size)


def _cut(word: str, last_room: float, room: float, size: float) -> Iterator[str]:
    """Stretches of a word that each fit the room with a hyphen; the last one fits `last_room`."""
    while len(word) > 1 and _fitting(word, "", last_room, size) < len(word):
        # Two letters alone on a line read as a mistake.
        end = _syllable(word, min(max(_fitting(word, "-", room, size), 1), max(len(word) - 3, 1)))
        yield word[:end]
        word = word[end:]
    yield word


def _syllable(word: str, most: int) -> int:
    """The last place up to `most` where a syllable begins as most do, with a consonant before a vowel; else `most`."""
    return max((match.start() for match in _SYLLABLE.finditer(word, 2, most + 2)), default=most)
