"""What commands share: the project, the day it is, and where output goes."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import click
from rich.console import Console

from cxplaybook.language import FALLBACK
from cxplaybook.project import NoProjectError, Project
from cxplaybook.values import Unreadable, parse_date

MESSAGE_LANGUAGES = ("en", "fi", "sv")
"""Languages that the program has words in."""


@dataclass(frozen=True, slots=True)
class Session:
    """One run of the program."""

    start: Path
    """Where the playbook is looked for."""

    @property
    def project(self) -> Project:
        """The playbook.

        Raises:
            NoProjectError: there is none at or above the start.
        """
        return Project.around(self.start)

    @property
    def language(self) -> str:
        """First language of the playbook; English outside of any."""
        try:
            return self.project.language
        except NoProjectError:
            return FALLBACK


def _day(_context: click.Context, _option: click.Parameter, text: str | None) -> date | None:
    """A day on the command line; a text that is none ends the program with a sentence."""
    try:
        return None if text is None else parse_date(text)
    except Unreadable as unreadable:
        raise click.BadParameter(str(unreadable)) from None


edition_option = click.option(
    "--edition",
    "editions",
    multiple=True,
    metavar="ID",
    help="Edition to build; may be given several times.  [default: the one for employees]",
)
language_option = click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="CODE",
    help="Language to build; may be given several times.  [default: all of the playbook]",
)
message_language_option = click.option(
    "--language",
    type=click.Choice(MESSAGE_LANGUAGES),
    help="Language of what is shown.  [default: the playbook's first]",
)
today_option = click.option(
    "--today",
    callback=_day,
    metavar="DAY",
    help="Day to work with, such as 2026-03-31.  [default: that of SOURCE_DATE_EPOCH, or the day it is]",
)


def day_of(project: Project, asked: date | None) -> date:
    """The day to work with: the one that was asked for, that of SOURCE_DATE_EPOCH, or now in the playbook's time zone.

    Raises:
        EpochError: SOURCE_DATE_EPOCH is no moment.
    """
    return asked or project.day_at(datetime.now(UTC), os.environ.get("SOURCE_DATE_EPOCH"))


def output() -> Console:
    """Where results go: colour only on a terminal, and never when NO_COLOR is set."""
    return Console(highlight=False, soft_wrap=True)


def colourful() -> bool:
    """Whether results go to a terminal that shows colours, and nobody said NO_COLOR."""
    console = output()
    return console.color_system is not None and not console.no_color


def messages() -> Console:
    """Where progress and summaries go, so that results can be piped."""
    return Console(stderr=True, highlight=False, soft_wrap=True)
