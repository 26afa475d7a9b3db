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
    NodeEvent,
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
    """Builds values from events; what is wrong with them goes to the scrutiny's findings."""

    def __init__(self, next_event: Callable[[], Event], scrutiny: Scrutiny) -> None:
        self._next = next_event
        self._scrutiny = scrutiny
        self._anchors = Anchors(scrutiny.path)
        self._values = 0

    def document(self) -> Built:
        """The value of a whole document.

        Raises:
            UnusableFileError: a limit is crossed, or the author can't have meant what was read.
        """
        data, node = self._value(self._next(), 0)
        for unused in self._anchors.unused():
            self._scrutiny.findings.add(unused)
        if isinstance(data, str):
            self._scrutiny.whole_text(node.corners)
        return data, node

    def _value(self, event: Event, depth: int) -> Built:
        self._values += 1
        if self._values > MAX_VALUES:
            raise self._beyond("too-many-values", event, MAX_VALUES)
        if isinstance(event, ScalarEvent) and event.anchor is None:
            return self._scalar(event)
        if isinstance(event, AliasEvent):
            return self._alias(event, depth)
        if isinstance(event, NodeEvent) and event.anchor is not None:
            return self._anchored(event, event.anchor, depth)
        return self._plain(event, depth)

    def _plain(self, event: Event, depth: int) -> Built:
        """A value whose anchor, if it has one, is seen to."""
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        if isinstance(event, CollectionStartEvent):
            return self._collection(event, depth + 1)
        raise TypeError(event)

    def _scalar(self, event: ScalarEvent) -> Built:
        text, corners = event.value, corners_of(event)
        is_text = event.style or event.tag is not None
        if is_text or not text or corners[0] != corners[2] or self._scrutiny.wary:
            text, corners = self._scrutiny.value(event, corners)
        if is_text:
            return text, Node(corners)
        value = resolve(text)
        return value, Node(corners, None if value is text else text)

    def _collection(self, event: CollectionStartEvent, depth: int) -> Built:
        if depth > MAX_DEPTH:
            raise self._beyond("too-deep", event, MAX_DEPTH)
        if event.tag is not None:
            self._scrutiny.tag(event)
        return self._map(event, depth) if isinstance(event, MappingStartEvent) else self._list(event, depth)

    def _list(self, start: CollectionStartEvent, depth: int) -> Built:
        data: list[Data] = []
        children: list[Node] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            value, node = self._value(event, depth)
            data.append(value)
            children.append(node)
        last = children[-1].corners if children else None
        return data, Node(_around(start, event, last), None, None, children)

    def _map(self, start: CollectionStartEvent, depth: int) -> Built:
        data: dict[str, Data] = {}
        keys: dict[str, Corners] = {}
        children: dict[str, Node] = {}
        last: Corners | None = None
        while not isinstance(event := self._next(), MappingEndEvent):
            key, corners = self._key(event, depth)
            value, node = self._value(self._next(), depth)
            last = node.corners
            if key is None:
                continue
            if key in data:
                self._scrutiny.report("duplicate-key", corners, keys[key], key=key)
                continue
            if node.text == "":
                self._scrutiny.empty_value(start, corners)
                node = Node(corners, "")  # `title:` has no value to point at
            data[key], keys[key], children[key] = value, corners, node
        return data, Node(_around(start, event, last), None, keys, children)

    def _key(self, event: Event, depth: int) -> tuple[str | None, Corners]:
        """The key as it is written; None: it can't be one, and a diagnostic says why."""
        if isinstance(event, ScalarEvent):
            corners = corners_of(event)
            # Nearly every key is one plain word, which has nothing to look into.
            is_word = event.value.isidentifier() and event.tag is None and not self._scrutiny.wary
            return event.value if is_word else self._scrutiny.key(event, corners), corners
        _, node = self._value(event, depth)
        why = "alias" if isinstance(event, AliasEvent) else "collection"
        self._scrutiny.report("unusable-key", node.corners, why=why)
        return None, node.corners

    def _anchored(self, event: NodeEvent, name: str, depth: int) -> Built:
        self._anchors.open(name)
        value, node = self._plain(event, depth)
        self._anchors.close(name, value, node)
        return value, node

    def _alias(self, event: AliasEvent, depth: int) -> Built:
        corners = corners_of(event)
        repeated = self._anchors.repeat(event.anchor or "", corners, depth)
        if not isinstance(repeated, Diagnostic):
            return repeated
        self._scrutiny.findings.add(repeated)
        return f"*{event.anchor}", Node(corners)

    def _beyond(self, check: str, event: Event, limit: int) -> UnusableFileError:
        place = Place(self._scrutiny.path, span(corners_of(event)))
        return UnusableFileError(Diagnostic(check, place, {"limit": str(limit)}))


def _around(start: CollectionStartEvent, end: Event, last: Corners | None) -> Corners:
    """From the first to the last character: without brackets the parser sees the end only at whatever comes next."""
    line, column, *_ = corners_of(start)
    stop = corners_of(end) if start.flow_style or last is None else last
    return (line, column, stop[2], stop[3])
