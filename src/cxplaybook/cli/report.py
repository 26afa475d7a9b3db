"""Diagnostics on the terminal, in the format that was asked for."""

from collections.abc import Iterable
from functools import cache

import click

from cxplaybook.checks import Assessment, judge
from cxplaybook.checks.catalogue import catalogue
from cxplaybook.cli.session import colourful, messages
from cxplaybook.diagnostics import CheckInfo, Diagnostic, Severity
from cxplaybook.diagnostics.formats import Style, report
from cxplaybook.language import words
from cxplaybook.model import Playbook
from cxplaybook.project import Project
from cxplaybook.sources import MAX_CSV_BYTES, Source
from cxplaybook.sources.lines import Lines


def show(
    assessment: Assessment,
    project: Project,
    *,
    form: str = "text",
    language: str | None = None,
    limit: Severity = Severity.ERROR,
) -> None:
    """Prints every diagnostic of a playbook, in its own language unless another one is asked for."""
    chosen = language or project.language
    style = _style(project.source, chosen, limit, project.prefix)
    click.echo(report(form, assessment.judged, style), nl=False, color=style.colour)


def as_markdown(assessment: Assessment, project: Project, language: str | None) -> str:
    """Every diagnostic of a playbook for a page that people read."""
    chosen = language or project.language
    style = _style(project.source, chosen, prefix=project.prefix)
    return report("markdown", assessment.judged, style)


def show_diagnostics(diagnostics: Iterable[Diagnostic], source: Source, language: str) -> None:
    """Prints diagnostics of a file by itself."""
    style = _style(source, language)
    click.echo(report("text", judge(diagnostics), style), nl=False, color=style.colour)


def refuse_errors(assessment: Assessment, project: Project) -> Playbook:
    """The playbook, when it has no error; otherwise its diagnostics are shown and the program ends with 1."""
    if assessment.sound is not None:
        return assessment.sound
    show(assessment, project)
    messages().print("Nothing was built: mend the errors above first. The last site is as it was.")
    raise SystemExit(1)


def tell_warnings(assessment: Assessment) -> None:
    """Says how many warnings a playbook has, where it has any."""
    count = sum(entry.severity is Severity.WARNING for entry in assessment.reported)
    if count:
        noun = "warning" if count == 1 else "warnings"
        messages().print(f"The playbook has {count} {noun}; `cxplaybook check` shows what is wrong.", markup=False)


def _style(source: Source, language: str, limit: Severity = Severity.ERROR, prefix: str = "") -> Style:
    @cache
    def lines(path: str) -> Lines:
        content = source.read(path, MAX_CSV_BYTES)
        text = "" if isinstance(content, Diagnostic) else content.decode("utf-8", "replace")
        return Lines(text.removeprefix("\ufeff"))

    return Style(language, lambda path, number: lines(path)[number - 1], colourful(), _page, limit, prefix)


def _page(check: CheckInfo, language: str) -> tuple[str, ...]:
    """A check's page as paragraphs."""
    page = catalogue()[check.name].page(language)
    return (page.summary, *page.finds, f"{words(language)('explain.why')} {page.why}")
