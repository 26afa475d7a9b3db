"""The edition, language and day that a command looks at when it prints what a handbook shows."""

from collections.abc import Callable
from datetime import date

from cxplaybook.cli.report import refuse_errors
from cxplaybook.cli.session import Session, day_of
from cxplaybook.model import Playbook
from cxplaybook.pipeline import assess, scope_of
from cxplaybook.selection import Selection
from cxplaybook.views import Scope


def scope_asked_for(
    session: Session, edition: str | None, language: str | None, today: date | None, usual: Callable[[Playbook], str]
) -> Scope:
    """What was asked for; a playbook with errors shows those instead, and the program ends with 1.

    Args:
        session: the run of the program.
        edition: None: the usual one.
        language: None: the playbook's first.
        today: None: the day it is.
        usual: the edition where none was asked for.

    Raises:
        NotInPlaybookError: the playbook lacks the edition or the language.
    """
    project = session.project
    day = day_of(project, today)
    assessment = assess(project.source, day, project.history)
    playbook = refuse_errors(assessment, project)
    asked = Selection((edition or usual(playbook),), (language or playbook.languages[0],))
    (chosen,), (code,) = asked.editions_of(playbook), asked.languages_of(playbook)
    return scope_of(playbook, chosen, code, day, assessment.judged)
