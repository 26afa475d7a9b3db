"""What is said of files that don't fit: one YAML file per case in `cases/`, files and diagnostics together.

A case lays its `files` over the smallest valid playbook, where nothing but the mistake is left to say; files in `whole`
stand as they are. Every diagnostic is expected with its place, the text that is marked there, its check and, in
English, its sentence and help.
"""

from pathlib import Path

import pytest
import yaml
from tests.builders import Files, playbook

from cxplaybook.checks import judge
from cxplaybook.diagnostics import Reported
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.documents import Schemas, read_documents
from cxplaybook.pipeline import LAYOUT
from cxplaybook.resources import resource

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
SCHEMAS = Schemas.load(resource("schema"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_diagnostics(case: Path) -> None:
    """The files give exactly the diagnostics that the case names."""
    expected = yaml.safe_load(case.read_text(encoding="utf-8"))

    files = playbook(expected.get("files"), whole=expected.get("whole"))

    assert described(files) == expected["diagnostics"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case_says_what_holds(case: Path) -> None:
    """Each case has a sentence that tells what it proves, and no key that no test reads."""
    keys = yaml.safe_load(case.read_text(encoding="utf-8")).keys()

    assert {"says", "diagnostics"} < keys <= {"says", "files", "whole", "diagnostics"}


def described(files: Files) -> list[dict[str, str]]:
    """The diagnostics of a playbook's files, in the form of the cases."""
    found = judge(read_documents(files, SCHEMAS, LAYOUT).diagnostics)
    return [_described(entry, files) for entry in found]


def _described(entry: Reported, files: Files) -> dict[str, str]:
    place = entry.diagnostic.place
    said = sentences(entry.diagnostic, entry.info, "en")
    words = {"check": entry.info.name, "says": said.says, "help": said.help}
    if place.span is None:
        return {"at": place.path, **words}
    line = files.contents[place.path].decode().splitlines()[place.span.line - 1]
    end = place.span.end_column - 1 if place.span.end_line == place.span.line else None
    marked = {"marks": line[place.span.column - 1 : end]}
    return {"at": f"{place.path}:{place.span.line}", **marked, **words}
