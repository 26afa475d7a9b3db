"""Where each value and key of a YAML file was written.

Filled by `sources.yaml`; asked by `documents` and the checks, which know fields and want lines and columns.
It holds places and written text only, never values, and nothing of the YAML library, so that it can be cached.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cxplaybook.diagnostics import Span

FieldPath = tuple[str | int, ...]
"""The way from the top of a file to a value: keys of maps and positions (from 0) in lists."""

Corners = tuple[int, int, int, int]
"""Line, column, end line and end column, counted from 0 as the YAML library does; the end is exclusive."""


class Node(NamedTuple):
    """Places of one value and of what it holds. A tuple, because a file has hundreds and each one costs time."""

    corners: Corners
    """From the first to the last character of the value."""
    text: str | None = None
    """What the author wrote, where the value became a number, true, false or null; None: see the value."""
    keys: Mapping[str, Corners] | None = None
    """Of a map: where each key stands."""
    children: "Mapping[str, Node] | Sequence[Node]" = ()
    """Of a map: its values by key; of a list: its items."""

    def child(self, step: str | int) -> "Node | None":
        """The value under a key or at a position; None: there is none."""
        if isinstance(self.children, Mapping):
            return self.children.get(step) if isinstance(step, str) else None
        if isinstance(step, int) and 0 <= step < len(self.children):
            return self.children[step]
        return None

    def steps(self) -> "Iterator[tuple[str | int, Node]]":
        """Keys or positions with their values, in the order of the file."""
        if isinstance(self.children, Mapping):
            yield from self.children.items()
        else:
            yield from enumerate(self.children)

    def holds(self, line: int, column: int) -> bool:
        """True where the place (from 0) lies inside the value."""
        return self.corners[:2] <= (line, column) < self.corners[2:]


NOWHERE = Node((0, 0, 0, 0))
"""The very first place, for a file that couldn't be read."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Places by field path. A path that the file doesn't have leads to its nearest parent that it has."""

    root: Node = NOWHERE
    """The value at the top of the file."""

    def value(self, path: FieldPath = ()) -> Span:
        """Where the value stands; of an empty value (`title:`) its key."""
        return span(self._nearest(path)[-1].corners)

    def key(self, path: FieldPath) -> Span:
        """Where the key of the value stands; of a list item the item itself."""
        nodes = self._nearest(path)
        if len(nodes) < 2:  # noqa: PLR2004 (the root has no key)
            return span(nodes[-1].corners)
        keys = nodes[-2].keys
        return span(keys[str(path[len(nodes) - 2])] if keys else nodes[-1].corners)

    def text(self, path: FieldPath) -> str | None:
        """What the author wrote (`4.30`) for a number, true, false or null; None: the value is that text already."""
        nodes = self._nearest(path)
        return nodes[-1].text if len(nodes) == len(path) + 1 else None

    def has(self, path: FieldPath) -> bool:
        """True where the file has a value at just this path."""
        return len(self._nearest(path)) == len(path) + 1

    def path_at(self, place: Span) -> FieldPath:
        """The innermost value or key that holds the beginning of a place; empty: only the file as a whole does."""
        line, column = place.line - 1, place.column - 1
        path: FieldPath = ()
        node = self.root
        while True:
            inner = next(((step, child) for step, child in node.steps() if _within(node, step, line, column)), None)
            if inner is None:
                return path
            path, node = (*path, inner[0]), inner[1]

    def _nearest(self, path: FieldPath) -> list[Node]:
        """The nodes from the root along the path, as far as they exist."""
        nodes = [self.root]
        for step in path:
            child = nodes[-1].child(step)
            if child is None:
                break
            nodes.append(child)
        return nodes


def _within(parent: Node, step: str | int, line: int, column: int) -> bool:
    child = parent.child(step)
    if child is not None and child.holds(line, column):
        return True
    key = parent.keys.get(str(step)) if parent.keys else None
    return key is not None and key[:2] <= (line, column) < key[2:]


def span(corners: Corners) -> Span:
    """Corners counted from 0 as the span that people read, counted from 1."""
    line, column, end_line, end_column = corners
    return Span(line + 1, column + 1, end_line + 1, end_column + 1)
