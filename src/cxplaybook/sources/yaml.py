"""YAML files as plain data with a place for every key and value.

Called by `documents` for each content file, and by the command `read`. It never raises for what a file holds and
knows no schema: yes and no, dates and post codes come out as the text that the author wrote.
"""

from collections.abc import Callable
from dataclasses import dataclass

import yaml
from yaml.events import DocumentStartEvent, Event, StreamEndEvent

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.characters import Disguise, forbidden_character
from cxplaybook.sources.construct import Built, Constructor
from cxplaybook.sources.encoding import decode
from cxplaybook.sources.limits import MAX_LINES, MAX_YAML_BYTES, UnusableFileError
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.marks import Marks
from cxplaybook.sources.scalars import Data
from cxplaybook.sources.scrutiny import Scrutiny, corners_of
from cxplaybook.sources.syntax import explain

# The parser in C is ten times faster; some systems ship the library without it.
PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one YAML file holds."""

    data: Data
    """The value at the top of the file; None: the file can't be used, and the diagnostics say why."""
    marks: Marks
    """Where its keys and values stand."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is wrong with it, in the order of the file."""


def load(raw: bytes, path: str) -> Loaded:
    """What a YAML file of these bytes holds; `path` is its name in diagnostics."""
    if len(raw) > MAX_YAML_BYTES:
        return _unusable(Diagnostic("too-large", Place(path), {"limit": f"{MAX_YAML_BYTES // 1_000_000} MB"}))
    text = decode(raw, path)
    if isinstance(text, Diagnostic):
        return _unusable(text)
    if max(text.count("\n"), text.count("\r")) > MAX_LINES:
        return _unusable(Diagnostic("too-many-lines", Place(path), {"limit": str(MAX_LINES)}))
    lines = Lines(text)
    forbidden = forbidden_character(lines, path)
    if forbidden:
        return _unusable(forbidden)
    return _load_text(lines, path)


def _load_text(lines: Lines, path: str) -> Loaded:
    disguise = Disguise.of(lines)
    scrutiny = Scrutiny(path, lines, disguise)
    try:
        built = _document(disguise.worn, scrutiny)
    except UnusableFileError as stop:
        return _unusable(*scrutiny.findings.all, stop.diagnostic)
    except yaml.YAMLError as error:
        return _unusable(*_with_cause(scrutiny.findings.all, explain(error, lines, path)))
    if built is None or built[0] is None:
        return _unusable(*scrutiny.findings.all, Diagnostic("empty-file", Place(path)))
    return Loaded(built[0], Marks(built[1]), tuple(scrutiny.findings.all))


def _document(text: str, scrutiny: Scrutiny) -> Built | None:
    """The first document of a file; None: there is none."""
    next_event: Callable[[], Event] = PARSER(text).get_event
    next_event()  # the beginning of the stream
    if isinstance(next_event(), StreamEndEvent):
        return None
    built = Constructor(next_event, scrutiny).document()
    next_event()  # the end of the document
    following = next_event()
    if isinstance(following, DocumentStartEvent):
        scrutiny.report("several-documents", corners_of(following))
    return built


def _with_cause(found: list[Diagnostic], last: Diagnostic) -> list[Diagnostic]:
    """What was found and the syntax error, unless its line has been reported: then that was the cause."""
    line = last.place.span.line if last.place.span else None
    known = any(diagnostic.place.span and diagnostic.place.span.line == line for diagnostic in found)
    return found if known else [*found, last]


def _unusable(*diagnostics: Diagnostic) -> Loaded:
    return Loaded(None, Marks(), diagnostics)
