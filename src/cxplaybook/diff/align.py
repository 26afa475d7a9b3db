"""Which entries of two lists without ids belong together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cxplaybook.model import Record, Text
from cxplaybook.model.fields import shapes

_ALIKE = 0.4
"""Share of words that two entries have in common, from which on one is the other, changed."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Positions in the older and in the newer list."""

    same: tuple[tuple[int, int], ...]
    """Entries that are equal or alike."""
    removed: tuple[int, ...]
    added: tuple[int, ...]
    reordered: bool
    """Whether entries that are in both come in another order."""


def align(old: Sequence[object], new: Sequence[object]) -> Alignment:
    """What became of each entry: equal ones first, wherever they are, then those that are most alike."""
    pairs = _equal(old, new)
    removed = [position for position in range(len(old)) if position not in {pair[0] for pair in pairs}]
    added = [position for position in range(len(new)) if position not in {pair[1] for pair in pairs}]
    for before, after in _alike(old, new, removed, added):
        pairs.append((before, after))
        removed.remove(before)
        added.remove(after)
    pairs.sort()
    order = [after for _, after in pairs]
    return Alignment(tuple(pairs), tuple(removed), tuple(added), order != sorted(order))


def _equal(old: Sequence[object], new: Sequence[object]) -> list[tuple[int, int]]:
    """Equal entries: those in one order by `difflib`, then those that went elsewhere."""
    before, after = [repr(entry) for entry in old], [repr(entry) for entry in new]
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    pairs = [(block.a + step, block.b + step) for block in blocks for step in range(block.size)]
    taken = {pair[1] for pair in pairs}
    for position, text in enumerate(before):
        if position not in {pair[0] for pair in pairs}:
            found = next((other for other, entry in enumerate(after) if entry == text and other not in taken), None)
            if found is not None:
                pairs.append((position, found))
                taken.add(found)
    return pairs


def _alike(
    old: Sequence[object], new: Sequence[object], removed: Sequence[int], added: Sequence[int]
) -> list[tuple[int, int]]:
    """Pairs of what is left, the most alike first; of equal likeness the nearest. Plain values are equal or not."""
    likeness = [
        (_likeness(old[before], new[after]), -abs(before - after), before, after)
        for before in removed
        for after in added
        if isinstance(old[before], Record | Text)
    ]
    pairs: list[tuple[int, int]] = []
    for share, _, before, after in sorted(likeness, key=lambda entry: (-entry[0], -entry[1], entry[2:])):
        free = before not in {pair[0] for pair in pairs} and after not in {pair[1] for pair in pairs}
        if free and share >= _ALIKE:
            pairs.append((before, after))
    return pairs


def _likeness(old: object, new: object) -> float:
    """Share of words in common; where one entry has no text at all, of what else the two hold."""
    before, after = _texts(old), _texts(new)
    if not before or not after:
        before, after = [], []
    return SequenceMatcher(None, [*_others(old), *before], [*_others(new), *after], autojunk=False).ratio()


def _texts(value: object) -> list[str]:
    """The words of every text that a value holds, in all languages."""
    match value:
        case Text():
            return [word for text in value.by_language.values() for word in text.split()]
        case Record() | tuple():
            return [word for inner in _inside(value) for word in _texts(inner)]
        case _:
            return []


def _others(value: object) -> list[str]:
    """Everything else that a value holds, one word each."""
    match value:
        case None | Text():
            return []
        case Record() | tuple():
            return [word for inner in _inside(value) for word in _others(inner)]
        case _:
            return [str(value)]


def _inside(value: Record | tuple[object, ...]) -> Iterator[object]:
    if isinstance(value, tuple):
        yield from value
    else:
        yield from (getattr(value, shape.name) for shape in shapes(type(value)))
