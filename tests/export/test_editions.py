"""What no export may do, whatever its format: tell more than its edition, or tell the same in other bytes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from html import unescape
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from cxplaybook.checks import Assessment
from cxplaybook.export import FORMATS, export
from cxplaybook.model import Playbook, Record, Text, cut, items_in
from cxplaybook.model.fields import shapes
from cxplaybook.model.prose import plain_text
from cxplaybook.pipeline import assess, scope_of
from cxplaybook.sources import WorkingCopy

DAY = date(2026, 11, 23)
LANGUAGES = ("en", "fi", "sv")
SENTENCE = 20
"""Letters from which on a text is one that nobody writes twice by chance."""


def json_texts(content: bytes) -> Iterator[str]:
    """Every text of a JSON file."""

    def walk(value: object) -> Iterator[str]:
        match value:
            case dict() | list():
                for entry in value.values() if isinstance(value, dict) else value:
                    yield from walk(entry)
            case str():
                yield value

    return walk(json.loads(content))


def ics_texts(content: bytes) -> Iterator[str]:
    """Every text of a calendar."""
    for component in Calendar.from_ical(content).walk():
        yield from (str(value) for _, value in component.property_items(recursive=False))


def xlsx_texts(content: bytes) -> Iterator[str]:
    """Every text of a workbook."""
    for sheet in load_workbook(BytesIO(content)):
        yield sheet.title
        yield from (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)


def atom_texts(content: bytes) -> Iterator[str]:
    """Every text of a feed; summaries are HTML."""
    for element in ET.fromstring(content).iter():  # noqa: S314 - our own output
        yield unescape(element.text or "")
        yield from element.attrib.values()


READERS: Mapping[str, Callable[[bytes], Iterator[str]]] = {
    "json": json_texts,
    "xlsx": xlsx_texts,
    "ics": ics_texts,
    "atom": atom_texts,
}
"""How each format is read back."""


@pytest.fixture(scope="module")
def example(checkout: Path) -> Assessment:
    """The example playbook."""
    return assess(WorkingCopy(checkout), DAY)


@pytest.fixture(scope="module")
def playbook(example: Assessment) -> Playbook:
    """The example playbook, for whomever it is."""
    assert example.playbook is not None
    return example.playbook


def texts(record: Record) -> Iterator[str]:
    """Every text of a record, in every language."""
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        for entry in value if isinstance(value, tuple) else (value,):
            if isinstance(entry, Record):
                yield from texts(entry)
            elif isinstance(entry, Text):
                yield from (text.strip() for text in entry.by_language.values())


def hidden(playbook: Playbook, edition: str) -> set[str]:
    """Sentences that stand only in what an edition doesn't show; single words stand in many sentences."""
    shown = cut(playbook, edition)
    refs = {item.ref for thing in shown for item in items_in(thing)}
    cut_away = (item for thing in playbook for item in items_in(thing) if item.ref not in refs)
    known = " ".join(plain_text(text) for thing in shown for text in texts(thing))
    secrets = {plain_text(text) for item in cut_away for text in texts(item)}
    return {secret for secret in secrets if len(secret) >= SENTENCE and secret not in known}


def readable(form: str, content: bytes) -> str:
    """Everything that a reader of the file can see, with only single spaces."""
    return " ".join(plain_text(text) for text in READERS[form](content))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", ["public", "partners", "employees"])
@pytest.mark.parametrize("form", FORMATS)
def test_nothing_leaks(example: Assessment, playbook: Playbook, form: str, edition: str, language: str) -> None:
    """No text of a narrower audience is in the export of a wider one."""
    found = readable(form, export(form, scope_of(playbook, edition, language, DAY, example.judged)))
    secrets = hidden(playbook, edition)

    assert secrets
    assert [text for text in secrets if text in found] == []


PROGRAM = """\
import sys
from datetime import date
from pathlib import Path
from cxplaybook.export import FORMATS, export
from cxplaybook.model.prose import plain_text
from cxplaybook.pipeline import assess, scope_of
from cxplaybook.sources import WorkingCopy
day = date(2026, 11, 23)
found = assess(WorkingCopy(Path(sys.argv[1])), day)
scope = scope_of(found.playbook, "leadership", "fi", day, found.judged)
for form in FORMATS:
    sys.stdout.buffer.write(export(form, scope))
"""


def test_same_bytes(checkout: Path) -> None:
    """The same input gives the same bytes, whatever the hash seed and the time zone."""
    runs = [{"PYTHONHASHSEED": "1", "TZ": "UTC"}, {"PYTHONHASHSEED": "2", "TZ": "Pacific/Auckland"}]
    found = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM, checkout], env={**os.environ, **run}, capture_output=True, check=True
        ).stdout
        for run in runs
    ]

    assert found[0]
    assert found[0] == found[1]
