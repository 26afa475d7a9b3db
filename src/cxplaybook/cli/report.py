"""Diagnostics on the terminal, in the format that was asked for."""

from collections.abc import Iterable
from functools import cache

import click

from cxplaybook.checks import judge
from cxplaybook.cli.session import colourful, messages
from cxplaybook.diagnostics import Diagnostic, Reported, Severity
from cxplaybook.diagnostics.formats import Style, report
from cxplaybook.model import Playbook
from cxplaybook.pipeline import Assessment
from cxplaybook.project import Project
from cxplaybook.sources import MAX_CSV_BYTES, Source
from cxplaybook.sources.lines import Lines


def show(assessment: Assessment, project: Project, *, form: str = "text", language: str | None = None) -> None:
    """Prints every diagnostic of a playbook, in its own language unless another one is asked for."""
    own = assessment.playbook.languages[0] if assessment.playbook else project.language
    _print(assessment.reported, project.source, form, language or own)


def show_diagnostics(diagnostics: Iterable[Diagnostic], source: Source, language: str) -> None:
    """Prints diagnostics of a file by itself."""
    _print(judge(diagnostics), source, "text", language)


def refuse_errors(assessment: Assessment, project: Project) -> Playbook:
    """The playbook, when it has no error; otherwise its diagnostics are shown and the program ends with 1."""
    if assessment.playbook is not None and not assessment.at_least(Severity.ERROR):
        return assessment.playbook
    show(assessment, project)
    messages().print("Nothing was built: mend the errors above first. The last site is as it was.")
    raise SystemExit(1)


def tell_warnings(assessment: Assessment) -> None:
    """Says how many warnings a playbook has, where it has any."""
    count = sum(entry.severity is Severity.WARNING for entry in assessment.reported)
    if count:
        noun = "warning" if count == 1 else "warnings"
        messages().print(f"The playbook has {count} {noun}; `cxplaybook check` shows what is wrong.", markup=False)


def _print(reported: tuple[Reported, ...], source: Source, form: str, language: str) -> None:
    @cache
    def lines(path: str) -> Lines:
        content = source.read(path, MAX_CSV_BYTES)
        text = "" if isinstance(content, Diagnostic) else content.decode("utf-8", "replace")
        return Lines(text.removeprefix("\ufeff"))

    colour = colourful()
    style = Style(language, lambda path, number: lines(path)[number - 1], colour)
    click.echo(report(form, reported, style), nl=False, color=colour)
