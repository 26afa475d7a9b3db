"""`cxplaybook check`: every diagnostic in one run."""

from datetime import date

import click

from cxplaybook.cli.report import show
from cxplaybook.cli.session import Session, day_of, message_language_option, today_option
from cxplaybook.diagnostics import Severity
from cxplaybook.diagnostics.formats import FORMATS
from cxplaybook.pipeline import assess


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
@message_language_option
@today_option
@click.pass_obj
def command(session: Session, form: str, fail_on: str, language: str | None, today: date | None) -> None:
    """Check the playbook and show everything that is wrong with it.

    Exit codes: 0 fine, 1 diagnostics at or above --fail-on, 2 wrong use or a broken environment.
    """
    project = session.project
    assessment = assess(project.source, day_of(project, today))
    show(assessment, project, form=form, language=language)
    raise SystemExit(1 if assessment.at_least(Severity(fail_on)) else 0)
