"""`cxplaybook rename`: a new id for a thing, in every file that names it."""

import click

from cxplaybook.authoring.baseline import with_baseline
from cxplaybook.authoring.rename import Renaming, refuse_overwriting, rename
from cxplaybook.cli.editor import refresh_schemas
from cxplaybook.cli.report import show
from cxplaybook.cli.session import Session, day_of, messages
from cxplaybook.diagnostics import Severity
from cxplaybook.model import Ref
from cxplaybook.pipeline import assess, unchecked_graph
from cxplaybook.project import Project


@click.command("rename", short_help="Give a thing another id, wherever it is named.")
@click.argument("kind")
@click.argument("old")
@click.argument("new")
@click.pass_obj
def command(session: Session, *, kind: str, old: str, new: str) -> None:
    """Give the KIND with the id OLD the id NEW, wherever it is named.

    Comments and layout of the files stay, and its old address leads to the new one. Settings of checks for its file
    and the baseline follow. An entry of a file is named with the file's id:
    `rename expectation installer/call-first call-before-arrival`.
    """
    project = session.project
    day = day_of(project, None)
    assessment = assess(project.source, day)
    if assessment.graph is None or assessment.at_least(Severity.ERROR):
        show(assessment, project)
        messages().print("Nothing was renamed: mend the errors above first.")
        raise SystemExit(1)
    renaming = rename(Ref(kind, old), new, assessment.graph, assessment.documents)
    refuse_overwriting(renaming, project.source)
    renaming = with_baseline(renaming, assessment.judged, project.source, day)
    _write(renaming, project)
    refresh_schemas(project, unchecked_graph(project.source, day))
    for path in renaming.contents:
        messages().print(f"changed {path}", markup=False)
    for before, after in renaming.moves:
        messages().print(f"moved {before} to {after}", markup=False)


def _write(renaming: Renaming, project: Project) -> None:
    """Texts first: a move that fails leaves files whose ids agree with one another but for one name."""
    for path, text in renaming.contents.items():
        (project.root / path).write_bytes(text.encode())
    for before, after in renaming.moves:
        (project.root / before).rename(project.root / after)
