"""`cxplaybook status`: the cockpit on the terminal."""

from datetime import date

import click

from cxplaybook.cli.asked import scope_asked_for
from cxplaybook.cli.session import Session, output, today_option
from cxplaybook.cli.status import as_json, as_text


@click.command("status", short_help="Show how it goes as of today.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to show it."
)
@click.option("--edition", metavar="ID", help="Edition to look at.  [default: the one for employees]")
@click.option("--language", metavar="CODE", help="Language of titles and words.  [default: the playbook's first]")
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

    Exit codes: 0 fine, 1 something that --fail-on names or errors in the playbook, 2 wrong use or a broken environment.
    """
    scope = scope_asked_for(session, edition, language, today, lambda playbook: playbook.default_edition)
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
