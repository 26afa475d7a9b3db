"""Judging what was found."""

import pytest

from cxplaybook.checks import judge
from cxplaybook.diagnostics import Diagnostic, Place, Severity, Span

HERE = Place("content/strategy.yaml", Span(3, 1, 3, 5))


def test_order_of_mending() -> None:
    """Diagnostics come by file, place and code; a whole file comes before its lines."""
    found = [
        Diagnostic("unknown-id", HERE),
        Diagnostic("duplicate-key", HERE),
        Diagnostic("empty-file", Place("content/strategy.yaml")),
        Diagnostic("unknown-id", Place("content/playbook.yaml", Span(9, 1, 9, 2))),
    ]

    assert [(entry.diagnostic.place.path[8:11], entry.info.name) for entry in judge(found)] == [
        ("pla", "unknown-id"),
        ("str", "empty-file"),
        ("str", "duplicate-key"),
        ("str", "unknown-id"),
    ]


def test_severity_of_the_check() -> None:
    """A diagnostic matters as much as its check says."""
    assert [entry.severity for entry in judge([Diagnostic("unknown-language", HERE)])] == [Severity.WARNING]


def test_unknown_check() -> None:
    """A name that no check has is a fault of the program."""
    with pytest.raises(KeyError):
        judge([Diagnostic("no-such-check", HERE)])
