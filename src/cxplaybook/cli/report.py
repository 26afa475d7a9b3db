"""Diagnostics on the terminal, in the format that was asked for."""

from collections.abc import Iterable
from pathlib import Path

from cxplaybook.checks import judge
from cxplaybook.cli.session import messages, output
from cxplaybook.diagnostics import Diagnostic, Severity
from cxplaybook.diagnostics.formats import FORMATS
from cxplaybook.language import FALLBACK
from cxplaybook.model import Playbook
from cxplaybook.pipeline import Assessment
from cxplaybook.project import Project


def show(assessment: Assessment, project: Project, form: str, language: str | None) -> None:
    """Prints every diagnostic of a playbook, in its own language unless another one is asked for."""
    own = assessment.playbook.languages[0] if assessment.playbook else FALLBACK
    reporter = FORMATS[form](project.root, language or own)
    reporter.report(assessment.reported, output())


def show_diagnostics(diagnostics: Iterable[Diagnostic], folder: Path) -> None:
    """Prints diagnostics that belong to no playbook."""
    FORMATS["text"](folder, FALLBACK).report(judge(diagnostics), output())


def refuse_errors(assessment: Assessment, project: Project) -> Playbook:
    """The playbook, when it has no error; otherwise its diagnostics are shown and the program ends with 1."""
    if assessment.playbook is not None and not assessment.at_least(Severity.ERROR):
        return assessment.playbook
    show(assessment, project, "text", None)
    messages().print("Nothing was built: mend the errors above first. The last site is as it was.")
    raise SystemExit(1)
