"""`cxplaybook status`: the cockpit on the terminal."""

from datetime import date

import click

from cxplaybook.cli.report import refuse_errors
from cxplaybook.cli.session import Session, day_of, output, today_option
from cxplaybook.cli.status import as_json, as_text
from cxplaybook.pipeline import assess, scope_of


@click.command("status", short_help="Show how it goes as of today.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to show it."
)
@click.option("--edition", help="Edition to look at [default: employees].")
@click.option("--language", help="Language of the text [default: the playbook's first].")
@click.option(
    "--fail-on",
    type=click.Choice(["unanswered", "overdue", "at-risk"]),
    multiple=True,
    help="Exit with 1 when a rule fired without an answer, something is overdue, or an objective is at risk.",
)
@today_option
@click.pass_obj
def command(
    session: Session,
    *,
    form: str,
    edition: str | None,
    language: str | None,
    fail_on: tuple[str, ...],
    today: date | None,
) -> None:
    """Show how it goes as of today: promises, rules that fired, objectives, overdue items, the four proofs.

    Exit codes: 0 fine, 1 something that --fail-on names, 2 wrong use.
    """
    project = session.project
    day = day_of(project, today)
    playbook = refuse_errors(assess(project.source, day), project)
    scope = scope_of(playbook, edition or playbook.default_edition, language or playbook.languages[0], day)
    found = as_json(scope)
    if form == "json":
        output().print_json(data=found, ensure_ascii=False)
    else:
        output().print(as_text(scope), markup=False)
    failing = {
        "unanswered": any(not rule["answers"] for rule in found["rules"]),
        "overdue": bool(found["overdue"]),
        "at-risk": any(objective["course"] == "at-risk" for objective in found["objectives"]),
    }
    raise SystemExit(1 if any(failing[name] for name in fail_on) else 0)
