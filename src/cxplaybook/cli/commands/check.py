"""`cxplaybook check`: every diagnostic in one run."""

import os
from datetime import date
from pathlib import Path

import click

from cxplaybook.checks import Assessment
from cxplaybook.checks.baseline import FILE, baseline_text, recorded
from cxplaybook.cli.editor import refresh_schemas
from cxplaybook.cli.report import as_markdown, show
from cxplaybook.cli.session import Session, day_of, message_language_option, messages, today_option
from cxplaybook.diagnostics import Severity
from cxplaybook.diagnostics.formats import FORMATS
from cxplaybook.language import words
from cxplaybook.pipeline import assess
from cxplaybook.project import Project

_SUMMARY = "GITHUB_STEP_SUMMARY"
"""Variable in which GitHub Actions names the file that a step adds its summary to."""


@click.command("check", short_help="Show everything that is wrong with the playbook.")
@click.option(
    "--format", "form", type=click.Choice(tuple(FORMATS)), default="text", show_default=True, help="How to show them."
)
@click.option(
    "--fail-on",
    type=click.Choice([Severity.ERROR.value, Severity.WARNING.value]),
    default=Severity.ERROR.value,
    show_default=True,
    help="Exit with 1 when there is a diagnostic as bad as this, or worse.",
)
@click.option(
    "--baseline",
    is_flag=True,
    help=f"Record what is wrong today in {FILE}, so that from now on only new diagnostics fail.",
)
@message_language_option
@today_option
@click.pass_obj
def command(
    session: Session, *, form: str, fail_on: str, baseline: bool, language: str | None, today: date | None
) -> None:
    """Check the playbook and show everything that is wrong with it.

    With --format github the diagnostics also become the summary of the job.

    Exit codes: 0 fine, 1 diagnostics at or above --fail-on, 2 wrong use or a broken environment.
    """
    project, limit = session.project, Severity(fail_on)
    day = day_of(project, today)
    assessment = assess(project.source, day, project.history)
    if baseline:
        _record(assessment, project, language or project.language)
        assessment = assess(project.source, day, project.history)
    refresh_schemas(project, assessment.graph)
    show(assessment, project, form=form, language=language, limit=limit)
    if form == "github" and _SUMMARY in os.environ:
        with Path(os.environ[_SUMMARY]).open("a", encoding="utf-8") as summary:
            summary.write(as_markdown(assessment, project, language))
    raise SystemExit(1 if assessment.at_least(limit) else 0)


def _record(assessment: Assessment, project: Project, language: str) -> None:
    counts = recorded(assessment.judged)
    (project.root / FILE).write_text(baseline_text(counts), encoding="utf-8", newline="\n")
    key = "diagnostic.baseline-written" if counts else "diagnostic.baseline-empty"
    messages().print(words(language)(key, count=counts.total(), file=FILE), markup=False)
