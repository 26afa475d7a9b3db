"""`cxplaybook new`: a file for a new thing, with its fields explained."""

import json

import click

from cxplaybook.authoring.outline import REVIEW_AFTER, Filling, outline
from cxplaybook.cli.session import Session, day_of, messages
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.model.registry import thing_kinds
from cxplaybook.pipeline import assess
from cxplaybook.resources import resource
from cxplaybook.sources import is_id, suggested_id
from cxplaybook.values import Period, PeriodKind


@click.command("new")
@click.argument("kind")
@click.argument("name", metavar="ID")
@click.option("--title", help="Title in the playbook's first language [default: the id in words].")
@click.option("--owner", help="Id of the role that answers for it [default: the first role].")
@click.pass_obj
def command(session: Session, *, kind: str, name: str, title: str | None, owner: str | None) -> None:
    """Write a file for a new KIND with this ID: every field explained, the required ones filled with examples.

    It is marked as a draft, so that what is missing is a note and no error, until you delete `draft: true`.
    """
    project = session.project
    kinds = {known: cls for known, cls in thing_kinds().items() if cls.folder}
    if kind not in kinds:
        near = nearest(kind, list(kinds))
        raise click.UsageError(
            f"there is no kind {kind}; {'did you mean ' if near else 'choose one of '}{', '.join(near or kinds)}"
        )
    if not is_id(name):
        raise click.UsageError(f"{name} can't be an id; write {suggested_id(name) or 'small letters and hyphens'}")
    file = project.root / "content" / str(kinds[kind].folder) / f"{name}.yaml"
    if file.exists():
        raise click.UsageError(f"{file.relative_to(project.root)} is there already")
    day = day_of(project, None)
    assessment = assess(project.source, day)
    ids = assessment.graph.ids if assessment.graph else (lambda _kind: ())
    filling = Filling(
        title=title or name.replace("-", " ").capitalize(),
        owner=owner or next(iter(ids("role")), None),
        review_by=Period.containing(day, PeriodKind.MONTH).plus(REVIEW_AFTER).end,
        language=assessment.playbook.languages[0] if assessment.playbook else "en",
        first_id=lambda wanted: next(iter(ids(wanted)), None),
    )
    schema, shared = (
        json.loads((resource("schema") / f"{part}.schema.json").read_text("utf-8")) for part in (kind, "common")
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(outline(schema, shared, filling), encoding="utf-8")
    messages().print(f"Wrote {file.relative_to(project.root)}", markup=False)
