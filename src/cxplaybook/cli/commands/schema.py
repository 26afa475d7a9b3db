"""`cxplaybook schema`: the schemas for editors, with the ids of this playbook as completions."""

import json
from pathlib import Path

import click

from cxplaybook.cli.editor import schemas, write_schemas
from cxplaybook.cli.session import MESSAGE_LANGUAGES, Session, day_of, messages
from cxplaybook.pipeline import unchecked_graph


@click.command("schema", short_help="Give the schemas, with the ids of this playbook.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Folder to write them to.  [default: print them]"
)
@click.option(
    "--language",
    type=click.Choice(MESSAGE_LANGUAGES),
    help="Language of the explanations.  [default: the playbook's first]",
)
@click.pass_obj
def command(session: Session, *, out: Path | None, language: str | None) -> None:
    """Give the JSON Schemas of all kinds, with the ids of this playbook.

    Editors that are pointed at them explain each field, and offer the playbook's own roles, promises and metrics while
    you type. Printed, they are one JSON object by file name.
    """
    project = session.project
    texts = schemas(project, unchecked_graph(project.source, day_of(project, None)), language)
    if out is None:
        click.echo(json.dumps({name: json.loads(text) for name, text in texts.items()}, ensure_ascii=False, indent=2))
    else:
        write_schemas(out, texts)
        messages().print(f"{len(texts)} schemas written to {out}", markup=False)
