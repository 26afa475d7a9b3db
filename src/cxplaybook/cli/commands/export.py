"""`cxplaybook export`: an edition for other tools."""

from datetime import date
from pathlib import Path

import click

from cxplaybook.cli.asked import scope_asked_for
from cxplaybook.cli.session import Session, messages, today_option
from cxplaybook.export import FORMATS, export


@click.command("export", short_help="Give an edition to other tools.")
@click.option(
    "--format",
    "forms",
    type=click.Choice(tuple(FORMATS)),
    multiple=True,
    required=True,
    help="What to write; may be given several times.",
)
@click.option("--edition", metavar="ID", help="Edition to give.  [default: the one for employees]")
@click.option("--language", metavar="CODE", help="Language of titles and words.  [default: the playbook's first]")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="File to write to, or a folder for a file of each format; for xlsx required.  [default: print it]",
)
@click.option("--site-url", metavar="URL", help="Address of the site, as for build, for links that lead to it.")
@today_option
@click.pass_obj
def command(
    session: Session,
    *,
    forms: tuple[str, ...],
    edition: str | None,
    language: str | None,
    out: Path | None,
    site_url: str | None,
    today: date | None,
) -> None:
    """Give an edition of the playbook to other tools.

    json holds every thing with all its fields and what is computed from them, in all languages; xlsx is a workbook
    with a sheet for each kind of table; ics is a calendar of all that has a day; atom is a feed of what is new.

    In a folder the files are called EDITION.LANGUAGE.FORMAT.

    Exit codes: 0 fine, 1 the playbook has errors, 2 wrong use or a broken environment.
    """
    chosen = tuple(dict.fromkeys(forms))
    several = len(chosen) > 1
    if several and out is None:
        raise click.UsageError("Several formats need a folder: name it with --out.")
    if out is None and not FORMATS[chosen[0]].printable:
        raise click.UsageError(f"{chosen[0]} is no text to print: name a file with --out.")
    scope = scope_asked_for(session, edition, language, today, lambda playbook: playbook.default_edition)
    for form in chosen:
        content = export(form, scope, site_url=site_url)
        if out is None:
            click.echo(content, nl=False)
        else:
            _write(out / f"{scope.edition}.{scope.language}.{form}" if several or out.is_dir() else out, content)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    messages().print(f"{file} written", markup=False)
