"""`cxplaybook check` in every format and language, and with a baseline."""

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.projects import ADVISER, break_adviser, edit
from tests.repositories import git

from cxplaybook.checks.baseline import FILE
from cxplaybook.cli.session import MESSAGE_LANGUAGES
from cxplaybook.diagnostics.formats import FORMATS


@pytest.fixture
def circle(project: Path) -> Path:
    """A playbook whose roles report to each other, which is an error that a baseline may hold."""
    edit(project, "roles/team-leader.yaml", "title:", "reports_to: customer-adviser\ntitle:")
    return project


def errors(run: Run, project: Path) -> list[str]:
    """Codes of the errors that speak."""
    found = json.loads(run("--project", project, "check", "--format", "json").stdout)
    return [entry["code"] for entry in found["diagnostics"] if entry["severity"] == "error"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_speaks_every_language(run: Run, circle: Path, form: str) -> None:
    """Whatever the format, the sentences come in the language that was asked for, else in the playbook's."""
    shown = {
        code: run("--project", circle, "check", "--format", form, "--language", code).stdout
        for code in MESSAGE_LANGUAGES
    }

    assert len(set(shown.values())) == len(MESSAGE_LANGUAGES)
    assert run("--project", circle, "check", "--format", form).stdout == shown["en"]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_fails_alike(run: Run, circle: Path, form: str) -> None:
    """The exit code doesn't depend on the format."""
    assert run("--project", circle, "check", "--format", form).exit_code == 1


@pytest.mark.parametrize(("form", "count"), [("github", 1), ("gitlab", 1), ("junit", 3), ("sarif", 1), ("text", 0)])
def test_playbook_below_the_top(run: Run, circle: Path, form: str, count: int) -> None:
    """In a folder of a larger repository, remarks land on the files that the repository knows."""
    git(circle.parent, "init", "-q")
    git(circle.parent, "add", ".")
    shown = run("--project", circle, "check", "--format", form).stdout

    assert shown.count("playbook/content/roles/customer-adviser.yaml") == count


def test_sarif_has_pages(run: Run, circle: Path) -> None:
    """A rule brings the check's page along, in the language of the sentences."""
    result = run("--project", circle, "check", "--format", "sarif", "--language", "sv")
    rules = json.loads(result.stdout)["runs"][0]["tool"]["driver"]["rules"]
    (rule,) = [rule for rule in rules if rule["id"] == "CX208"]

    assert "Varför det spelar roll:" in rule["help"]["markdown"]


def test_junit_follows_limit(run: Run, circle: Path) -> None:
    """A report shows as failures what fails the run."""
    edit(circle, ADVISER, "  - battle: plain-words\n", "  - battle: one-contact\n")
    strict, usual = (
        run("--project", circle, "check", "--format", "junit", "--fail-on", limit).stdout.count("<failure")
        for limit in ("warning", "error")
    )

    assert (strict, usual) == (2, 1)


def test_job_summary(run: Run, circle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On GitHub the summary of the job gets the diagnostics after what it has."""
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    run("--project", circle, "check", "--format", "github")
    markdown = run("--project", circle, "check", "--format", "markdown").stdout

    assert summary.read_text(encoding="utf-8") == f"# Before\n{markdown}"


def test_no_job_summary_elsewhere(run: Run, circle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other formats leave the job's summary alone."""
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    run("--project", circle, "check")

    assert not summary.exists()


def test_baseline_starts_clean(run: Run, circle: Path) -> None:
    """A run that records a baseline fails no more, and neither does the next."""
    first = run("--project", circle, "check", "--baseline")

    assert (first.exit_code, run("--project", circle, "check").exit_code) == (0, 0)
    assert f"recorded in {FILE}" in first.stderr
    assert "from the baseline" in first.stdout


def test_new_mistake_fails(run: Run, circle: Path) -> None:
    """After a baseline only what is new fails."""
    run("--project", circle, "check", "--baseline")
    break_adviser(circle)

    assert run("--project", circle, "check").exit_code == 1
    assert errors(run, circle) == ["CX201"]


def test_baseline_holds_for_build(run: Run, circle: Path) -> None:
    """What the baseline holds keeps no handbook from being built."""
    refused = run("--project", circle, "build", "--language", "en")
    run("--project", circle, "check", "--baseline")
    built = run("--project", circle, "build", "--language", "en")

    assert (refused.exit_code, built.exit_code) == (1, 0)


def test_baseline_again_is_same(run: Run, circle: Path) -> None:
    """Recording the same twice gives the same file, byte for byte."""
    run("--project", circle, "check", "--baseline")
    first = (circle / FILE).read_bytes()
    run("--project", circle, "check", "--baseline")

    assert (circle / FILE).read_bytes() == first
