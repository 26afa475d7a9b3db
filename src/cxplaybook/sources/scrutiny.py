"""What YAML allows in a key or a text but an author never means.

Used by `sources.construct`, which hands over every scalar. Nothing here decides what a value is, except that hidden
characters are taken out of keys, so that the schema doesn't report the same mistake again.
"""

import re

from yaml.events import CollectionStartEvent, Event, ScalarEvent

from cxplaybook.diagnostics import Diagnostic, Note, Place
from cxplaybook.sources.characters import FORBIDDEN, INVISIBLE, REPLACEMENT, Disguise, name_of
from cxplaybook.sources.hidden import HiddenCharacters, without_hidden
from cxplaybook.sources.limits import UnusableFileError
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.marks import Corners, span

_TAG = re.compile(r"![^\s,\[\]{}]*")
_LIKE_A_FIELD = re.compile(r"(?P<indent> *(?:- +)*)[A-Za-z_][\w-]*:(?: |$)")


class Scrutiny:
    """Looks at the scalars of one file and collects what it finds."""

    def __init__(self, path: str, lines: Lines, disguise: Disguise) -> None:
        self.path = path
        self.found: list[Diagnostic] = []
        """What was found so far, in the order of reading."""
        self._lines = lines
        self._back = disguise.back
        self._hidden = HiddenCharacters(path, lines) if INVISIBLE.search(lines.text) else None

    def value(self, event: ScalarEvent) -> str:
        """The text of a value as the author wrote it.

        Raises:
            UnusableFileError: it has swallowed other fields.
        """
        text = self._text(event)
        if event.style in {'"', "'"}:
            self._check_closing_quote(event)
        elif self._hidden and not event.style and (hidden := self._hidden.in_value(event, text)):
            self._report_hidden(hidden)
        return text

    def key(self, event: ScalarEvent) -> str | None:
        """The text of a key; None: it can't be one.

        Raises:
            UnusableFileError: it is indented with something else than spaces.
        """
        text = self._text(event)
        if not event.style and text in {"<<", ""}:
            self.report("merge-key" if text else "unusable-key", corners_of(event), why="merge" if text else "empty")
            return None
        if self._hidden and INVISIBLE.search(text):
            self._report_hidden(self._hidden.in_key(event))
            return without_hidden(text)
        return text

    def tag(self, event: ScalarEvent | CollectionStartEvent) -> None:
        """Report a tag such as `!!int`."""
        start = event.start_mark.index if event.start_mark else 0
        match = _TAG.search(self._lines.text, start)
        if match:
            place = Place(self.path, self._lines.span(*match.span()))
            self.found.append(Diagnostic("tag-used", place, {"tag": match.group()}))

    def report(self, check: str, corners: Corners, first: Corners | None = None, **arguments: str) -> None:
        """Add a diagnostic at a place, and the place of the `first` of its kind where there is one."""
        notes = (Note("first", Place(self.path, span(first))),) if first else ()
        self.found.append(Diagnostic(check, Place(self.path, span(corners)), arguments, notes=notes))

    def corners(self, event: ScalarEvent) -> Corners:
        """Where a scalar stands; a block (`|`, `>`) without the blank lines and comments after it."""
        line, column, end_line, end_column = corners_of(event)
        if event.style not in {"|", ">"}:
            return line, column, end_line, end_column
        body = range(line + 1, min(end_line + 1, len(self._lines)))
        indent = next((_indent(self._lines[number]) for number in body if self._lines[number].strip(" ")), 0)
        for number in reversed(body):
            text = self._lines[number].rstrip(" ")
            if text and _indent(text) >= indent:
                return line, column, number, len(text)
        return line, column, line, len(self._lines[line])

    def _text(self, event: ScalarEvent) -> str:
        text = event.value.translate(self._back) if self._back else event.value
        if event.style != '"':
            return text
        escaped = FORBIDDEN.search(text)  # any other way in, `forbidden_character` has seen it in the file
        if escaped is None:
            return text
        self.report("forbidden-character", corners_of(event), character=name_of(escaped.group()), why="escape")
        return FORBIDDEN.sub(REPLACEMENT, text)

    def _check_closing_quote(self, event: ScalarEvent) -> None:
        """A forgotten quote ends at the opening quote of a later text and takes the fields between with it."""
        line, column, end_line, _ = corners_of(event)
        if end_line == line:
            return
        opening = self._lines[line]
        field_here = _LIKE_A_FIELD.match(opening)
        depth = len(field_here["indent"]) if field_here else _indent(opening)
        fields = (_LIKE_A_FIELD.match(self._lines[number]) for number in range(line + 1, end_line + 1))
        if any(field and len(field["indent"]) <= depth for field in fields):
            place = Place(self.path, self._lines.on_line(line, column, len(opening.rstrip())))
            raise UnusableFileError(Diagnostic("broken-yaml", place, {"why": "unclosed-quote"}))

    def _report_hidden(self, diagnostic: Diagnostic) -> None:
        if diagnostic.arguments["why"] == "indentation":
            raise UnusableFileError(diagnostic)  # fields hang on the wrong parent from here on
        self.found.append(diagnostic)


def corners_of(event: Event) -> Corners:
    """Where the event was written."""
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        return (0, 0, 0, 0)
    return (start.line, start.column, end.line, end.column)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
