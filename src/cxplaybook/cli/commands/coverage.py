"""`cxplaybook coverage`: the four proofs, and which battle reaches which role."""

import json
from datetime import date

import click
from rich.console import Console

from cxplaybook.cli.asked import scope_asked_for
from cxplaybook.cli.coverage import as_csv, as_json, as_tables
from cxplaybook.cli.session import Session, output, today_option
from cxplaybook.views import Scope

_WIDTH = 160
"""Columns of a table that goes to a file or a pipe, which has no width of its own."""


@click.command("coverage", short_help="Show which battle reaches which role.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    show_default=True,
    help="How to show it; CSV holds the matrix only.",
)
@click.option("--edition", metavar="ID", help="Edition to look at.  [default: the narrowest, which has everything]")
@click.option("--language", metavar="CODE", help="Language of titles and words.  [default: the playbook's first]")
@today_option
@click.pass_obj
def command(session: Session, *, form: str, edition: str | None, language: str | None, today: date | None) -> None:
    """Show the four proofs that the vision became everyday work, and which battle reaches which role.

    In the table stands how many expectations a role has for a battle; a dash where the role says why it has none, a
    question mark where nothing is said.

    Exit codes: 0 fine, 1 the playbook has errors, 2 wrong use or a broken environment.
    """
    _show(scope_asked_for(session, edition, language, today, lambda playbook: playbook.editions[-1]), form)


def _show(scope: Scope, form: str) -> None:
    if form == "text":
        console = _console()
        for part in as_tables(scope):
            console.print(part)
    else:
        text = as_csv(scope) if form == "csv" else json.dumps(as_json(scope), ensure_ascii=False, indent=2) + "\n"
        click.echo(text, nl=False)


def _console() -> Console:
    console = output()
    if not console.is_terminal:
        console.width = _WIDTH
    return console
