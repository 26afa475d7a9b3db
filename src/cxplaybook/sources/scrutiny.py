"""What YAML allows in a key or a text but an author never means.

Used by `sources.construct`, which hands over every scalar that needs a second look. Nothing here decides what a value
is, except that hidden characters are taken out of keys, so that the schema doesn't report the same mistake again.
"""

import re

from yaml.events import CollectionStartEvent, Event, ScalarEvent

from cxplaybook.diagnostics import Diagnostic, Note, Place
from cxplaybook.sources import slips
from cxplaybook.sources.characters import FORBIDDEN, INVISIBLE, REPLACEMENT, Disguise, name_of
from cxplaybook.sources.findings import Findings
from cxplaybook.sources.hidden import HiddenCharacters, without_hidden
from cxplaybook.sources.limits import UnusableFileError
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.marks import Corners, span
from cxplaybook.sources.mistake import Mistake
from cxplaybook.sources.shapes import indent_of

_TAG = re.compile(r"![^\s,\[\]{}]*")


class Scrutiny:
    """Looks at the scalars of one file and collects what it finds.

    What makes the rest of the file mean something else than the author sees ends the reading: the methods raise
    `UnusableFileError`.
    """

    def __init__(self, path: str, lines: Lines, disguise: Disguise) -> None:
        self.path = path
        self.findings = Findings()
        """What was found so far."""
        self._lines = lines
        self._back = disguise.back
        has_hidden = not lines.is_ordinary and INVISIBLE.search(lines.text)
        self._hidden = HiddenCharacters(path, lines) if has_hidden else None
        self._may_cut = "#" in lines.text and slips.MAY_CUT.search(lines.text) is not None
        self.wary = bool(self._back or self._hidden or self._may_cut)
        """False: a plain value on one line needs no second look."""

    def value(self, event: ScalarEvent, corners: Corners) -> tuple[str, Corners]:
        """The text of a value as the author wrote it, and where it stands."""
        if event.tag is not None:
            self.tag(event)
        text = self._text(event, corners)
        if event.style in {"|", ">"}:
            return text, self._block(corners)
        if event.style:
            self._stop_at(slips.unclosed_quote(self._lines, corners))
        else:
            self._plain(event, text, corners)
        return text, self._inside(corners)

    def key(self, event: ScalarEvent, corners: Corners) -> str | None:
        """The text of a key; None: it can't be one."""
        if event.tag is not None:
            self.tag(event)
        text = self._text(event, corners)
        if not event.style:
            if text == "<<":
                self.report("merge-key", corners)
                return None
            if not text:
                self.report("unusable-key", corners, why="empty")
                return None
            if ":" in text:
                self._stop_at(slips.glued_key(self._lines, corners))
        if self._hidden and (hidden := self._hidden.in_key(event)):
            self._report_hidden(hidden)
            return without_hidden(text)
        return text

    def empty_value(self, container: CollectionStartEvent, key: Corners) -> None:
        """Look at a key without a value: in `{…}` it may be a piece of a text."""
        if container.flow_style:
            self._stop_at(slips.key_without_colon(self._lines, key, corners_of(container)))

    def whole_text(self, corners: Corners) -> None:
        """Look at a file that is one text."""
        self._stop_at(slips.field_as_text(self._lines, corners))

    def tag(self, event: ScalarEvent | CollectionStartEvent) -> None:
        """Report a tag such as `!!int`."""
        start = event.start_mark.index if event.start_mark else 0
        match = _TAG.search(self._lines.text, start)
        if match:
            place = Place(self.path, self._lines.span(*match.span()))
            self.findings.add(Diagnostic("tag-used", place, {"tag": match.group()}))

    def report(self, check: str, corners: Corners, first: Corners | None = None, **arguments: str) -> None:
        """Add a diagnostic at a place, and the place of the `first` of its kind where there is one."""
        notes = (Note("first", Place(self.path, span(first))),) if first else ()
        self.findings.add(Diagnostic(check, Place(self.path, span(self._inside(corners))), arguments, notes=notes))

    def _text(self, event: ScalarEvent, corners: Corners) -> str:
        text = event.value.translate(self._back) if self._back else event.value
        if event.style != '"':
            return text
        escaped = FORBIDDEN.search(text)  # any other way in, `forbidden_character` has seen it in the file
        if escaped is None:
            return text
        self.report("forbidden-character", corners, why="escape", character=name_of(escaped.group()), times="1")
        return FORBIDDEN.sub(REPLACEMENT, text)

    def _plain(self, event: ScalarEvent, text: str, corners: Corners) -> None:
        if self._may_cut and (rest := slips.cut_off(self._lines, corners)):
            self.findings.add(Diagnostic("text-cut-short", Place(self.path, rest)))
        if self._hidden and (hidden := self._hidden.in_value(event, text)):
            self._report_hidden(hidden)
        elif "-" in text:
            self._stop_at(slips.list_in_text(self._lines, corners))

    def _block(self, corners: Corners) -> Corners:
        """The place of a `|` or `>` text without the blank lines and comments after it."""
        line, column, end_line, _ = corners
        body = range(line + 1, min(end_line + 1, len(self._lines)))
        indent = next((indent_of(self._lines[number]) for number in body if self._lines[number].strip(" ")), 0)
        for number in reversed(body):
            text = self._lines[number].rstrip(" ")
            if text and indent_of(text) >= indent:
                return line, column, number, len(text)
        return line, column, line, len(self._lines[line])

    def _inside(self, corners: Corners) -> Corners:
        """The same place; where the parser sees nothing in the line after the last, the end of the last one."""
        if corners[0] < len(self._lines):
            return corners
        last = len(self._lines) - 1
        return last, len(self._lines[last]), last, len(self._lines[last])

    def _stop_at(self, mistake: Mistake | None) -> None:
        if mistake:
            raise UnusableFileError(mistake.diagnostic(self.path))

    def _report_hidden(self, diagnostic: Diagnostic) -> None:
        if diagnostic.arguments["why"] == "indentation":
            raise UnusableFileError(diagnostic)  # fields hang on the wrong parent from here on
        self.findings.add(diagnostic)


def corners_of(event: Event) -> Corners:
    """Where the event was written."""
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        return (0, 0, 0, 0)
    return (start.line, start.column, end.line, end.column)
