"""`cxplaybook new`: a file for a new thing, with its fields explained."""

from collections.abc import Collection

import click

from cxplaybook.authoring.outline import REVIEW_AFTER, Filling, NothingToNameError, outline
from cxplaybook.checks import Assessment
from cxplaybook.cli.editor import explained, modeline, refresh_schemas
from cxplaybook.cli.session import MESSAGE_LANGUAGES, Session, day_of, messages
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.documents import Schemas
from cxplaybook.model.registry import item_kinds, thing_kinds
from cxplaybook.pipeline import assess, unchecked_graph
from cxplaybook.sources import is_id, suggested_id
from cxplaybook.values import Period, PeriodKind


@click.command("new", short_help="Write a file for a new KIND with this ID.")
@click.argument("kind")
@click.argument("name", metavar="ID")
@click.option("--title", help="Title in the playbook's first language.  [default: the id in words]")
@click.option("--owner", metavar="ROLE", help="Id of the role that answers for it.  [default: the first role]")
@click.option(
    "--language",
    type=click.Choice(MESSAGE_LANGUAGES),
    help="Language of the explanations.  [default: the playbook's first]",
)
@click.pass_obj
def command(
    session: Session, *, kind: str, name: str, title: str | None, owner: str | None, language: str | None
) -> None:
    """Write a file for a new KIND with this ID: every field explained, the required ones filled with examples.

    It is marked as a draft, so that what is missing is a note and no error, until you delete `draft: true`.
    """
    project = session.project
    folder = _folder(kind)
    if not is_id(name):
        raise click.UsageError(f"`{name}` can't be an id; write {suggested_id(name) or 'small letters and hyphens'}")
    path = f"content/{folder}/{name}.yaml"
    if (project.root / path).exists():
        raise click.UsageError(f"{path} is there already")
    day = day_of(project, None)
    assessment = assess(project.source, day)
    ids = assessment.graph.ids if assessment.graph else (lambda _kind: ())
    _refuse_unknown_role(owner, ids("role"))
    _refuse_earlier_name(kind, name, assessment)
    filling = Filling(
        title=title or name.replace("-", " ").capitalize(),
        owner=owner or next(iter(ids("role")), None),
        review_by=Period.containing(day, PeriodKind.MONTH).plus(REVIEW_AFTER).end,
        first_id=lambda wanted: next(iter(ids(wanted)), None),
    )
    try:
        text = outline(kind, Schemas(explained(language or project.language, project.languages[:1])), filling)
    except NothingToNameError as missing:
        first = missing.kinds[0]
        raise click.UsageError(f"a {kind} names a {first}, so write that first: cxplaybook new {first} ID") from None
    (project.root / path).parent.mkdir(parents=True, exist_ok=True)
    (project.root / path).write_text(f"{modeline(project, path, kind)}\n\n{text}", encoding="utf-8", newline="\n")
    refresh_schemas(project, unchecked_graph(project.source, day))
    messages().print(f"Wrote {path}", markup=False)


def _folder(kind: str) -> str:
    """The folder of a kind whose things are files."""
    kinds = {known: str(cls.folder) for known, cls in thing_kinds().items() if cls.folder}
    if kind in kinds:
        return kinds[kind]
    only = thing_kinds().get(kind)
    if only is not None:
        raise click.UsageError(f"a playbook has one {kind}: write it in content/{only.file}")
    if kind in item_kinds():
        raise click.UsageError(f"a {kind} has no file of its own: add it to the list in the file that holds the others")
    near = nearest(kind, list(kinds))
    raise click.UsageError(
        f"there is no kind `{kind}`; {'did you mean' if near else 'choose one of'} {', '.join(near or kinds)}"
    )


def _refuse_unknown_role(owner: str | None, roles: Collection[str]) -> None:
    if owner is not None and owner not in roles:
        near = nearest(owner, roles)
        meant = f"; did you mean {' or '.join(f'`{role}`' for role in near)}?" if near else ""
        raise click.UsageError(f"there is no role `{owner}`{meant}")


def _refuse_earlier_name(kind: str, name: str, assessment: Assessment) -> None:
    """The address of an earlier name belongs to the thing that had it."""
    things = assessment.playbook.things.get(kind, {}) if assessment.playbook else {}
    for thing in things.values():
        if name in thing.formerly:
            raise click.UsageError(f"`{name}` was an earlier name of the {kind} `{thing.id}`, whose page it leads to")
