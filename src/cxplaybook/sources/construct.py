"""Events of the YAML parser as plain data with marks.

Called by `sources.yaml` for one file at a time. It trusts nothing: nesting, aliases and size have limits, and each
thing that YAML allows but an author never means becomes a diagnostic. It doesn't read files and knows no schema.
"""

from collections.abc import Callable
from typing import TypeAlias

from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.anchors import Anchors
from cxplaybook.sources.limits import MAX_DEPTH, MAX_VALUES, UnusableFileError
from cxplaybook.sources.marks import Corners, Node, span
from cxplaybook.sources.scalars import Data, resolve
from cxplaybook.sources.scrutiny import Scrutiny, corners_of

Built: TypeAlias = tuple[Data, Node]
"""A value and its places."""


class Constructor:
    """Builds the value that begins with an event; what is wrong on the way goes to the scrutiny's list."""

    def __init__(self, next_event: Callable[[], Event], scrutiny: Scrutiny) -> None:
        self._next = next_event
        self._scrutiny = scrutiny
        self._anchors = Anchors(scrutiny.path)
        self._values = 0

    def build(self, event: Event, depth: int = 0) -> Built:
        """The value that begins with this event.

        Raises:
            UnusableFileError: a limit is crossed.
        """
        self._values += 1
        if self._values > MAX_VALUES:
            raise self._beyond("too-many-values", event, MAX_VALUES)
        if isinstance(event, AliasEvent):
            return self._alias(event, depth)
        if not isinstance(event, ScalarEvent | CollectionStartEvent):
            message = f"a value can't begin with {event}"
            raise TypeError(message)
        if event.tag is None and event.anchor is None:
            return self._scalar(event) if isinstance(event, ScalarEvent) else self._collection(event, depth + 1)
        return self._decorated(event, depth)

    def _decorated(self, event: ScalarEvent | CollectionStartEvent, depth: int) -> Built:
        """A value with a tag or an anchor before it."""
        if event.tag is not None:
            self._scrutiny.tag(event)
        if event.anchor is not None:
            self._anchors.open(event.anchor)
        built = self._scalar(event) if isinstance(event, ScalarEvent) else self._collection(event, depth + 1)
        if event.anchor is not None:
            self._anchors.close(event.anchor, *built)
        return built

    def _scalar(self, event: ScalarEvent) -> Built:
        written = self._scrutiny.value(event)
        corners = self._scrutiny.corners(event)
        if event.style or event.tag is not None:
            return written, Node(corners)
        value = resolve(written)
        return value, Node(corners, None if value is written else written)

    def _alias(self, event: AliasEvent, depth: int) -> Built:
        corners = corners_of(event)
        repeated = self._anchors.repeat(event.anchor or "", corners, depth)
        if not isinstance(repeated, Diagnostic):
            return repeated
        self._scrutiny.found.append(repeated)
        return f"*{event.anchor}", Node(corners)

    def _collection(self, event: CollectionStartEvent, depth: int) -> Built:
        if depth > MAX_DEPTH:
            raise self._beyond("too-deep", event, MAX_DEPTH)
        return self._map(event, depth) if isinstance(event, MappingStartEvent) else self._list(event, depth)

    def _list(self, start: CollectionStartEvent, depth: int) -> Built:
        data: list[Data] = []
        children: list[Node] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            value, node = self.build(event, depth)
            data.append(value)
            children.append(node)
        return data, Node(_around(start, event, children[-1].corners if children else None), None, None, children)

    def _map(self, start: CollectionStartEvent, depth: int) -> Built:
        data: dict[str, Data] = {}
        keys: dict[str, Corners] = {}
        children: dict[str, Node] = {}
        last: Corners | None = None
        while not isinstance(event := self._next(), MappingEndEvent):
            key, corners = self._key(event, depth)
            value, node = self.build(self._next(), depth)
            last = node.corners
            if key is None:
                continue
            if key in data:
                self._scrutiny.report("duplicate-key", corners, keys[key], key=key)
                continue
            if node.text == "":
                node = Node(corners, "")  # `title:` has no value to point at
            data[key], keys[key], children[key] = value, corners, node
        return data, Node(_around(start, event, last), None, keys, children)

    def _key(self, event: Event, depth: int) -> tuple[str | None, Corners]:
        """The key as it is written; None: it can't be one, and a diagnostic says why."""
        corners = corners_of(event)
        if isinstance(event, ScalarEvent):
            if event.tag is not None:
                self._scrutiny.tag(event)
            return self._scrutiny.key(event), corners
        _, node = self.build(event, depth)
        why = "alias" if isinstance(event, AliasEvent) else "collection"
        self._scrutiny.report("unusable-key", node.corners, why=why)
        return None, node.corners

    def _beyond(self, check: str, event: Event, limit: int) -> UnusableFileError:
        place = Place(self._scrutiny.path, span(corners_of(event)))
        return UnusableFileError(Diagnostic(check, place, {"limit": str(limit)}))


def _around(start: CollectionStartEvent, end: Event, last: Corners | None) -> Corners:
    """From the first to the last character: without brackets the parser sees the end only at whatever comes next."""
    line, column, *_ = corners_of(start)
    stop = corners_of(end) if start.flow_style or last is None else last
    return (line, column, *stop[2:])
