"""Invisible characters where they change what a file means: in keys, in indentation, in ids, after `-` and `:`.

Used by `sources.scrutiny` for files that have such characters at all. In prose they are welcome: a no-break space
holds `10 €` together.
"""

import re
from dataclasses import dataclass

from yaml.events import ScalarEvent

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.characters import INVISIBLE, ZERO_WIDTH, name_of
from cxplaybook.sources.lines import Lines

_ID_SHAPED = re.compile(r"[A-Za-z0-9_.:+-]+")
_AFTER_SIGN = re.compile(rf"(?:-|[A-Za-z_][\w-]*:)({INVISIBLE.pattern})")
_INDENTATION = re.compile(rf"(?:^|(?<=[\r\n])) *({INVISIBLE.pattern})")


@dataclass(frozen=True, slots=True)
class HiddenCharacters:
    """Looks for them in the scalars of one file."""

    path: str
    """The file, for diagnostics."""
    lines: Lines
    """Its text."""

    def in_value(self, event: ScalarEvent, text: str) -> Diagnostic | None:
        """What an invisible character spoils in an unquoted value; None: nothing."""
        start, end = _positions(event)
        later_lines = next((match.start() for match in re.finditer(r"[\r\n]", self.lines.text[start:end])), None)
        if later_lines is not None and (match := _INDENTATION.search(self.lines.text, start + later_lines, end)):
            return self._at(match, "indentation")
        if match := _AFTER_SIGN.match(self.lines.text, start, end):
            return self._at(match, "after-sign")
        bare = ZERO_WIDTH.sub("", text).strip("".join(INVISIBLE.findall(text)))
        match = INVISIBLE.search(self.lines.text, start, end)
        return self._at(match, "word", group=0) if match and bare != text and _ID_SHAPED.fullmatch(bare) else None

    def in_key(self, event: ScalarEvent) -> Diagnostic | None:
        """The first invisible character of a key; None: it has none, or only as an escape, which can be seen."""
        start, end = _positions(event)
        line = event.start_mark.line if event.start_mark else 0
        match = _INDENTATION.match(self.lines.text, self.lines.starts[line], end)
        if match and not ZERO_WIDTH.fullmatch(match[1]):
            return self._at(match, "indentation")
        match = INVISIBLE.search(self.lines.text, start, end)
        return self._at(match, "key", group=0) if match else None

    def _at(self, match: re.Match[str], why: str, group: int = 1) -> Diagnostic:
        place = Place(self.path, self.lines.span(*match.span(group)))
        return Diagnostic("invisible-character", place, {"why": why, "character": name_of(match[group][0])})


def hidden_in_line(lines: Lines, number: int, path: str) -> Diagnostic | None:
    """An invisible character in the indentation of a line (from 0) or after its `-` or `:`; None: there is none."""
    line = lines[number]
    indentation = _INDENTATION.match(line)
    match = indentation or _AFTER_SIGN.match(line, len(line) - len(line.lstrip(" ")))
    if match is None:
        return None
    why = "indentation" if indentation else "after-sign"
    place = Place(path, lines.on_line(number, *match.span(1)))
    return Diagnostic("invisible-character", place, {"why": why, "character": name_of(match[1][0])})


def without_hidden(key: str) -> str:
    """A key as the author sees it."""
    return INVISIBLE.sub(" ", ZERO_WIDTH.sub("", key)).strip()


def _positions(event: ScalarEvent) -> tuple[int, int]:
    start, end = event.start_mark, event.end_mark
    return (start.index, end.index) if start and end else (0, 0)
