"""`cxplaybook rename`."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import break_adviser, edit, snapshot

from cxplaybook.checks.baseline import FILE

PAGES = "site/employees/en/roles"


def test_rename_on_disk(run: Run, project: Path) -> None:
    """The file has its new name, what names it follows, and the report says which files changed."""
    result = run("--project", project, "rename", "role", "customer-adviser", "adviser")

    assert result.exit_code == 0
    assert "moved content/roles/customer-adviser.yaml to content/roles/adviser.yaml\n" in result.stderr
    assert "changed content/plays/ask-an-expert.yaml\n" in result.stderr
    assert run("--project", project, "check").exit_code == 0
    content = snapshot(project / "content")
    assert [path for path, text in content.items() if _names(text, b"customer-adviser")] == ["roles/adviser.yaml"]


def _names(text: bytes, word: bytes) -> bool:
    return word in text


def test_old_address(run: Run, project: Path) -> None:
    """The page of the old id leads to the new one without a script, says so, and isn't found by the search."""
    run("--project", project, "rename", "role", "customer-adviser", "adviser")
    result = run("--project", project, "build", "--strict", "--edition", "employees")
    old = (project / PAGES / "customer-adviser.html").read_text(encoding="utf-8")
    index = json.loads((project / "site/employees/en/search/search_index.json").read_text(encoding="utf-8"))

    assert result.exit_code == 0, result.stderr
    assert (project / PAGES / "adviser.html").is_file()
    assert '<meta http-equiv="refresh" content="0; url=adviser.html">' in old
    assert "This page is now:" in old
    assert 'href="adviser.html"' in old
    assert [entry for entry in index["docs"] if "customer-adviser.html" in entry["location"]] == []
    assert [entry for entry in index["docs"] if "roles/adviser.html" in entry["location"]] != []


def test_baseline_on_disk(run: Run, project: Path) -> None:
    """What the baseline keeps silent stays silent under the new name."""
    edit(project, "strategy.yaml", "    metrics: [settled-at-once]\n", "")
    run("--project", project, "check", "--baseline")
    result = run("--project", project, "rename", "battle", "one-contact", "one-call")
    found = json.loads(run("--project", project, "check", "--format", "json").stdout)

    assert f"changed {FILE}\n" in result.stderr
    assert found["diagnostics"] == []
    assert b'{"battle": "one-call"}' in (project / FILE).read_bytes()


def test_broken_playbook(run: Run, project: Path) -> None:
    """While there are errors a link could be missed, so they are shown and nothing changes."""
    break_adviser(project)
    before = snapshot(project)
    result = run("--project", project, "rename", "role", "customer-adviser", "adviser")

    assert result.exit_code == 1
    assert "Nothing was renamed" in result.stderr
    assert snapshot(project) == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("role", "customer-advisor", "adviser"), "did you mean `customer-adviser`?"),
        (("role", "customer-adviser", "team-leader"), "there is a role `team-leader` already"),
    ],
)
def test_refused(run: Run, project: Path, arguments: tuple[str, ...], sentence: str) -> None:
    """What can't be is refused with what to do instead, and nothing changes."""
    before = snapshot(project)
    result = run("--project", project, "rename", *arguments)

    assert result.exit_code == 2
    assert sentence in result.stderr
    assert snapshot(project) == before
