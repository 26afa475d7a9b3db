"""The playbooks of this folder as its tests look at them: read and checked once, rendered once."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path

from cxplaybook.checks import Assessment
from cxplaybook.model import Graph, Playbook, items_in
from cxplaybook.pages import HandbookPage
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.project import Project

FOLDER = Path(__file__).parent
NAMES = ("sourcegraph-support", "vr-kaukoliikenne")
TODAY = date(2026, 1, 15)

_TAG = re.compile(r"<[^>]+>")


@cache
def project(name: str) -> Project:
    """The folder of a playbook."""
    return Project(FOLDER / name)


@cache
def assessed(name: str) -> Assessment:
    """A playbook with everything that is wrong with it."""
    return assess(project(name).source, TODAY)


def playbook(name: str) -> Playbook:
    """A playbook that could be read."""
    found = assessed(name).playbook
    assert found is not None
    return found


def graph(name: str) -> Graph:
    """Who points at whom in a playbook."""
    found = assessed(name).graph
    assert found is not None
    return found


def counts(name: str) -> Mapping[str, int]:
    """How many things and entries of each kind a playbook has."""
    return Counter(item.kind for thing in playbook(name) for item in items_in(thing))


def findings(name: str) -> str:
    """Every diagnostic on a line of its own: place, field, severity and check."""
    lines = []
    for entry in assessed(name).reported:
        diagnostic = entry.diagnostic
        place = diagnostic.place
        line = place.span.line if place.span else 0
        lines.append(f"{place.path}:{line} {entry.severity} {diagnostic.check}\n")
    return "".join(lines)


@cache
def pages(name: str, edition: str = "employees") -> Mapping[str, str]:
    """What a reader of an edition's pages reads, by address and without markup."""
    book = playbook(name)
    (handbook,) = handbooks(book, [edition], book.languages, TODAY, project(name).templates)
    return {page.uri: _words(page) for page in handbook.pages}


def _words(page: HandbookPage) -> str:
    return " ".join(unescape(_TAG.sub(" ", page.markdown)).split())
