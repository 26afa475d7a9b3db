"""`cxplaybook explain`: a check's page on the terminal."""

import click
from rich.markdown import Markdown

from cxplaybook.checks.catalogue import catalogue, find
from cxplaybook.cli.session import output
from cxplaybook.diagnostics.suggest import nearest


@click.command("explain")
@click.argument("code")
@click.option("--language", default="en", show_default=True, help="Language of the page.")
def command(code: str, language: str) -> None:
    """Explain a check: what it finds, why it matters, and a bad and a good example.

    CODE is a check's code (CX201) or its name (unknown-id).
    """
    entry = find(code)
    if entry is None:
        names = [name for known in catalogue().values() for name in (known.info.name, known.info.code)]
        similar = nearest(code, names)
        hint = f"; did you mean {' or '.join(similar)}?" if similar else ""
        raise click.UsageError(f"there is no check {code}{hint}")
    output().print(Markdown(entry.markdown(language)))
