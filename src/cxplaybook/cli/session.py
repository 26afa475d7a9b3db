"""What commands share: the project, the day it is, and where output goes."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click
from rich.console import Console

from cxplaybook.project import Project
from cxplaybook.sources import load
from cxplaybook.values import Unreadable, parse_date


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


class Day(click.ParamType):
    """A day on the command line, `2026-03-31`."""

    name = "date"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; a text that is none ends the program with a sentence."""
        if isinstance(value, date):
            return value
        try:
            return parse_date(value)
        except Unreadable as unreadable:
            self.fail(str(unreadable), param, ctx)


today_option = click.option(
    "--today", "today", type=Day(), help="Day the handbook shows [default: SOURCE_DATE_EPOCH, or the day it is]."
)


def day_of(project: Project, asked: date | None) -> date:
    """The day to work with: the one that was asked for, that of SOURCE_DATE_EPOCH, or now in the playbook's time zone."""
    if asked is not None:
        return asked
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(_time_zone(project)).date()


def _time_zone(project: Project) -> ZoneInfo:
    """The playbook's time zone; UTC where its file doesn't tell one that exists, which the checks report."""
    file = project.root / "content" / "playbook.yaml"
    data = load(file.read_bytes(), file.name).data if file.is_file() else None
    name = data.get("time_zone", "Europe/Helsinki") if isinstance(data, dict) else "UTC"
    try:
        return ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def output() -> Console:
    """Where results go: colour only on a terminal, and never when NO_COLOR is set."""
    return Console(highlight=False, soft_wrap=True)


def messages() -> Console:
    """Where progress and summaries go, so that results can be piped."""
    return Console(stderr=True, highlight=False, soft_wrap=True)
