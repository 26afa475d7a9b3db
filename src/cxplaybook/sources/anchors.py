"""Anchors (`&name`) and the aliases (`*name`) that repeat them, kept from growing without end.

Used by `sources.construct` for one file. An alias shares the value of its anchor; what it would be written out
counts against the limits, so that a later stage may walk the data without counting again.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.sources.limits import MAX_ALIASES, MAX_DEPTH, MAX_REPEATED, UnusableFileError
from cxplaybook.sources.marks import Corners, Node, span
from cxplaybook.sources.scalars import Data


@dataclass(slots=True)
class Anchors:
    """The anchors of one file while it is read."""

    path: str
    """The file, for diagnostics."""
    known: dict[str, tuple[Data, Node] | None] = field(default_factory=dict)
    """Value and places by name; None: the value isn't complete yet, so an alias inside it would contain itself."""
    aliases: int = 0
    """Aliases met so far."""
    repeated: int = 0
    """Values and characters that they repeat."""
    _unused: dict[str, Corners] = field(default_factory=dict)

    def open(self, name: str) -> None:
        """Note that the value with this anchor begins."""
        self.known[name] = None

    def close(self, name: str, value: Data, node: Node) -> None:
        """Note that it is complete."""
        self.known[name] = (value, node)
        if not isinstance(value, dict | list):
            self._unused[name] = node.corners

    def unused(self) -> Iterator[Diagnostic]:
        """Anchors of texts that nothing repeats: the author has lost the first word of the text (`&Partners Oy`)."""
        for name, corners in self._unused.items():
            line, column, *_ = corners
            place = Place(self.path, span((line, column, line, column + 1 + len(name))))
            yield Diagnostic("unused-anchor", place, {"name": name})

    def repeat(self, name: str, corners: Corners, depth: int) -> tuple[Data, Node] | Diagnostic:
        """What an alias stands for, with its own place and the places of the anchor's children.

        Raises:
            UnusableFileError: an alias contains itself, or there are too many.
        """
        place = Place(self.path, span(corners))
        if name not in self.known:
            return self._unknown(name, place)
        anchored = self.known[name]
        if anchored is None:
            raise UnusableFileError(Diagnostic("alias-inside-itself", place, {"name": name}))
        value, node = anchored
        self._count(value, depth, place)
        self._unused.pop(name, None)
        return value, node._replace(corners=corners)

    def _unknown(self, name: str, place: Place) -> Diagnostic:
        return Diagnostic("unknown-alias", place, {"name": name}, nearest(name, self.known))

    def _count(self, value: Data, depth: int, place: Place) -> None:
        self.aliases += 1
        weight, height = measure(value, MAX_REPEATED - self.repeated)
        self.repeated += weight
        if self.aliases > MAX_ALIASES:
            raise UnusableFileError(Diagnostic("too-many-aliases", place, {"limit": str(MAX_ALIASES)}))
        if self.repeated > MAX_REPEATED:
            raise UnusableFileError(Diagnostic("too-much-repeated", place, {"limit": str(MAX_REPEATED)}))
        if depth + height > MAX_DEPTH:
            raise UnusableFileError(Diagnostic("too-deep", place, {"limit": str(MAX_DEPTH)}))


def measure(value: Data, limit: int) -> tuple[int, int]:
    """Values and characters of a value written out in full, and its depth; it stops counting beyond the limit."""
    weight = height = 0
    waiting: list[tuple[Data, int]] = [(value, 0)]
    while waiting and weight <= limit:
        current, depth = waiting.pop()
        if isinstance(current, dict):
            waiting.extend((child, depth + 1) for child in current.values())
        elif isinstance(current, list):
            waiting.extend((child, depth + 1) for child in current)
        weight += 1 + (len(current) if isinstance(current, str) else 0)
        height = max(height, depth + isinstance(current, dict | list))
    return weight, height
