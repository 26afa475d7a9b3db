"""`cxplaybook diff`: what changed in meaning, and for which roles."""

from datetime import date

import click

from cxplaybook.cli.revisions import State, states
from cxplaybook.cli.session import Session, colourful, day_of, message_language_option, today_option
from cxplaybook.diff import Report, compare, report, unreadable
from cxplaybook.diff.formats import FORMATS, show
from cxplaybook.pipeline import side


@click.command("diff", short_help="Show what changed in meaning, and for whom.")
@click.argument("base", required=False)
@click.argument("head", required=False)
@click.option(
    "--format", "form", type=click.Choice(tuple(FORMATS)), default="text", show_default=True, help="How to show it."
)
@click.option("--exit-code", is_flag=True, help="Exit with 1 when something has changed, as `git diff` does.")
@message_language_option
@today_option
@click.pass_obj
def command(
    session: Session,
    *,
    base: str | None,
    head: str | None,
    form: str,
    exit_code: bool,
    language: str | None,
    today: date | None,
) -> None:
    """Show what changed in meaning between two states of the playbook, and which roles it concerns.

    BASE is the older state and HEAD the newer one, as git names them; `main...` is where we left the main branch.
    Without HEAD it is the working copy that is compared, without BASE with the newest commit.

    Exit codes: 0 fine, 1 something has changed and --exit-code is given, 2 wrong use or a broken environment.
    """
    project = session.project
    older, newer = states(project, base, head)
    found = _report(older, newer, day_of(project, today), language or project.language)
    click.echo(show(form, found, colour=colourful()), nl=False, color=colourful())
    raise SystemExit(1 if exit_code and (found.sections or found.comparison is None) else 0)


def _report(older: State, newer: State, day: date, language: str) -> Report:
    old, new = side(older.source), side(newer.source)
    if old is None or new is None:
        return unreadable(older.name if old is None else newer.name, language)
    return report(compare(old, new, day), language)
