"""The examples on the checks' pages are true: the bad one has the mistake, the good one doesn't."""

import re
from pathlib import PurePosixPath

import pytest
from tests.builders import STRUCTURE, diagnosed

from cxplaybook.checks.catalogue import CheckEntry, catalogue
from cxplaybook.checks.page import MARK, Example
from cxplaybook.diagnostics import Reported
from cxplaybook.diagnostics.sentences import sentences

WITHOUT_EXAMPLE = {
    "bad-encoding": "an example is text",
    "baseline-out-of-date": "an example's files are in the content folder",
    "broken-baseline": "an example's files are in the content folder",
    "broken-link": "an example has no links",
    "link-leaves-project": "an example has no links",
    "missing-file": "an example can only add files",
    "names-clash": "not every computer can hold both files",
    "not-a-file": "an example has no folders of its own",
    "not-a-folder": "an example has no folders of its own",
    "path-leaves-project": "an example's files are in the content folder",
    "suspect-after-change": "an example has no history",
    "too-deep": "nobody reads an example of that size",
    "too-large": "nobody reads an example of that size",
    "too-many-aliases": "nobody reads an example of that size",
    "too-many-lines": "nobody reads an example of that size",
    "too-many-mistakes": "nobody reads an example of that size",
    "too-many-rows": "nobody reads an example of that size",
    "too-many-values": "nobody reads an example of that size",
    "too-much-repeated": "nobody reads an example of that size",
    "unreadable-file": "an example can be read",
}
"""Checks whose mistake can't be shown as the text of a file, and why; readers' own tests show them."""

ENTRIES = [entry for entry in catalogue().values() if entry.info.name not in WITHOUT_EXAMPLE]
NAMES = [entry.info.name for entry in ENTRIES]


@pytest.mark.parametrize("entry", ENTRIES, ids=NAMES)
def test_bad_example_gives_its_diagnostic(entry: CheckEntry) -> None:
    """Exactly one diagnostic is in the bad example and not in the good one, on the marked line where one is marked."""
    cured = {_identity(reported) for reported in _diagnosed(entry, _cured(entry))}
    found = [reported for reported in _diagnosed(entry, _bad(entry)) if _identity(reported) not in cured]

    path, line = _culprit(_example(entry, "bad"))

    assert [reported.info.code for reported in found] == [entry.info.code]
    assert PurePosixPath(f"content/{path}").is_relative_to(found[0].diagnostic.place.path)
    assert _line(found[0]) == line


@pytest.mark.parametrize("entry", ENTRIES, ids=NAMES)
def test_good_example_cures(entry: CheckEntry) -> None:
    """The good example in place of the file with the mistake has no fault in what it writes."""
    assert diagnosed(_cured(entry)) == ()


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
@pytest.mark.parametrize("entry", ENTRIES, ids=NAMES)
def test_example_in_words(entry: CheckEntry, language: str) -> None:
    """The diagnostic of the bad example can be said in every language, with help, in the form that all share."""
    for reported in _diagnosed(entry, _bad(entry)):
        said = sentences(reported.diagnostic, reported.info, language)

        assert said.says[0] in "`({" or said.says[0].islower() or said.says[0].isdigit(), said.says
        assert not said.says.endswith((".", "!", "?")), said.says
        assert said.help, said.says


def test_exceptions_are_needed() -> None:
    """A check that has an example isn't among those without one."""
    without = {name for name, entry in catalogue().items() if entry.page("en").bad is None}

    assert without == WITHOUT_EXAMPLE.keys()


def _example(entry: CheckEntry, which: str) -> Example:
    example = getattr(entry.page("en"), which)
    assert isinstance(example, Example)
    return example


def _bad(entry: CheckEntry) -> dict[str, str]:
    return _files(_example(entry, "bad"))


def _cured(entry: CheckEntry) -> dict[str, str]:
    """The files of the good example in place of the file with the mistake, beside the bad one's others."""
    culprit, _ = _culprit(_example(entry, "bad"))
    return {path: text for path, text in _bad(entry).items() if path != culprit} | _files(_example(entry, "good"))


def _diagnosed(entry: CheckEntry, files: dict[str, str]) -> tuple[Reported, ...]:
    """What the check's own family and those that look at what is written say of an example.

    What is missing in the smallest playbook is missing in both examples alike.
    """
    return diagnosed(files, families={*STRUCTURE, entry.info.family})


def _identity(reported: Reported) -> tuple[str, str, str | None, tuple[tuple[str, str], ...]]:
    """What stays the same of a diagnostic when lines move."""
    diagnostic = reported.diagnostic
    return diagnostic.check, diagnostic.place.path, diagnostic.field, tuple(sorted(diagnostic.arguments.items()))


def _files(example: Example) -> dict[str, str]:
    """The files of an example. A mark stays as a comment in YAML; CSV has no comments, so there it is taken out."""
    return {
        path: re.sub(rf" +{MARK}$", "", text, flags=re.MULTILINE) if path.endswith(".csv") else text
        for path, text in example.files.items()
    }


def _line(reported: Reported) -> int | None:
    span = reported.diagnostic.place.span
    return span.line if span else None


def _culprit(example: Example) -> tuple[str, int | None]:
    """Path and line of the mark; without one the first file as a whole."""
    for path, text in example.files.items():
        for number, line in enumerate(text.splitlines(), start=1):
            if line.rstrip().endswith(MARK):
                return path, number
    return next(iter(example.files)), None
