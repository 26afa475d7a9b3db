"""The list of all checks: what it promises about codes and names, and that nothing is missing from it."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import cxplaybook
from cxplaybook.checks.catalogue import RETIRED, CheckEntry, catalogue, find
from cxplaybook.diagnostics import Family

ENTRIES = list(catalogue().values())
PACKAGE = Path(cxplaybook.__file__).parent
EMITTING = ("sources/*.py", "documents/*.py", "checks/settings.py", "checks/baseline.py")
"""Code that reports by a check's name: before there is a model to look through, or after all else is judged."""
KEBAB = re.compile(r"[a-z]+(-[a-z0-9]+)+")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.info.name)
def test_code_tells_family(entry: CheckEntry) -> None:
    """A code is CX and three digits, of which the first is the family's place."""
    hundred = list(Family).index(entry.info.family) + 1

    assert re.fullmatch(rf"CX{hundred}\d\d", entry.info.code)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.info.name)
def test_file_is_named_like_check(entry: CheckEntry) -> None:
    """The file of a check is found by the check's name, in its family's folder."""
    file = PACKAGE / "checks" / entry.info.family / f"{entry.info.name.replace('-', '_')}.py"

    assert file.is_file()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.info.name)
def test_page_says_why(entry: CheckEntry) -> None:
    """A page has a summary in one line and says why the matter matters."""
    for page in entry.pages.values():
        assert page.summary.endswith(".")
        assert page.why.endswith(".")


def test_codes_are_unique() -> None:
    """No two checks share a code, and none has one that is retired."""
    uses = Counter([entry.info.code for entry in ENTRIES] + list(RETIRED))

    assert [code for code, count in uses.items() if count > 1] == []


def test_find_by_code_or_name() -> None:
    """A check is found by its code in any case and by its name."""
    assert find("cx140") is find("unknown-field") is catalogue()["unknown-field"]
    assert find("CX999") is None


def test_everything_reported_has_a_page() -> None:
    """Each name that readers and documents report is in the catalogue, and each of theirs in it is reported."""
    words = [entry.info.words["en"] for entry in ENTRIES]
    cases = {name for wording in words for name in (*wording.cases, *wording.notes)}
    reported = {name for files in EMITTING for file in PACKAGE.glob(files) for name in _names(file)}
    without_function = {entry.info.name for entry in ENTRIES if entry.check is None}

    assert without_function <= reported
    assert reported - cases - OTHER_NAMES <= catalogue().keys()


OTHER_NAMES = {
    # Formats and keywords of the schemas.
    "month-day",
    "time-span",
    "x-ref",
    # A case that has no words of its own.
    "no-text",
    # How programs call things.
    "cat-file",
    "ls-files",
    "ls-tree",
    "merge-base",
    "rev-parse",
    "utf-8",
    # Why a git revision can't be read, which is no fault of the content.
    "no-commit",
    "no-git",
    "no-repository",
    "nothing-in-common",
}
"""Words with a hyphen in the code that are no checks and no cases or notes of one."""


def _names(file: Path) -> Iterator[str]:
    """Words with a hyphen in the code of a file; its docstrings are left out."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    yield from (text for text in texts if isinstance(text, str) and KEBAB.fullmatch(text))
