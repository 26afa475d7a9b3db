"""`cxplaybook schema`: the schemas for editors, with the ids of this playbook as completions."""

import json
from pathlib import Path

import click

from cxplaybook.cli.session import Session, day_of, messages, output
from cxplaybook.documents.completions import with_ids
from cxplaybook.pipeline import assess
from cxplaybook.resources import resource


@click.command("schema")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Folder to write them to [default: print]."
)
@click.pass_obj
def command(session: Session, out: Path | None) -> None:
    """Give the JSON Schemas of all kinds, knowing the ids of this playbook.

    Editors that are pointed at them offer the playbook's own roles, promises and metrics while you type.
    """
    project = session.project
    graph = assess(project.source, day_of(project, None)).graph
    ids = {} if graph is None else {kind: graph.ids(kind) for kind in sorted({ref.kind for ref in graph.known})}
    files = sorted(resource("schema").glob("*.json"))
    schemas = {file.name: with_ids(json.loads(file.read_text(encoding="utf-8")), ids) for file in files}
    if out is None:
        output().print(json.dumps(schemas, ensure_ascii=False, indent=2), markup=False)
        return
    out.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas.items():
        (out / name).write_text(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    messages().print(f"{len(schemas)} schemas written to {out}", markup=False)
