"""Which diagnostics of two runs are the same."""

import pytest

from cxplaybook.diagnostics import Diagnostic, Place, Span
from cxplaybook.diagnostics.identity import fingerprints, identity


def found(field: str = "steps 2, do", line: int = 3, path: str = "content/a.yaml", **arguments: str) -> Diagnostic:
    """A diagnostic of one check."""
    return Diagnostic("vague-word", Place(path, Span(line, 1, line, 5)), arguments, field=field)


@pytest.mark.parametrize(
    "other",
    [found(line=9), found("steps 12, do"), found(days="12"), found(share="1,5 %"), found(cycle="2026-Q4")],
    ids=["line", "position", "count", "figure", "period"],
)
def test_same(other: Diagnostic) -> None:
    """Lines, positions in lists, bare figures and periods change without making it another one."""
    assert identity(other) == identity(found())


@pytest.mark.parametrize(
    "other",
    [found("steps 2, role"), found(path="content/b.yaml"), found(word="nice"), found(word="4 nice")],
    ids=["field", "file", "fact", "fact-with-figure"],
)
def test_another(other: Diagnostic) -> None:
    """Another field, file or fact makes it another one."""
    assert identity(other) != identity(found())


def test_name_of_field_is_no_fact() -> None:
    """The name of the field comes among the arguments once more, with its position."""
    named = [
        Diagnostic("empty", Place("a"), {"field": f"steps {number}"}, field=f"steps {number}") for number in (1, 2)
    ]

    assert identity(named[0]) == identity(named[1])


def test_fingerprints_differ() -> None:
    """Two of a kind get two fingerprints, and a third changes neither."""
    two, three = (list(fingerprints([found()] * count)) for count in (2, 3))

    assert len(set(three)) == 3
    assert three[:2] == two
