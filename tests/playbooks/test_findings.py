"""What the checks say of the playbooks of real organisations."""

import os

import pytest
from tests.playbooks.encoded import FOLDER, NAMES, assessed, findings, graph

from cxplaybook.diagnostics import Severity

UPDATE = "UPDATE_GOLDEN"


@pytest.mark.parametrize("name", NAMES)
def test_no_errors(name: str) -> None:
    """Facts with holes and contradictions still build."""
    assert [entry.diagnostic for entry in assessed(name).at_least(Severity.ERROR)] == []


@pytest.mark.parametrize("name", NAMES)
def test_exact_findings(name: str) -> None:
    """What is weak in a playbook is said, once for each place, and nothing else is."""
    file = FOLDER / "golden" / f"{name}.txt"
    if UPDATE in os.environ:
        file.write_text(findings(name), encoding="utf-8")

    assert findings(name) == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_every_reference_leads_somewhere(name: str) -> None:
    """Nothing points at what doesn't exist."""
    assert graph(name).unresolved == ()
