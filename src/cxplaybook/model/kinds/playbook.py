"""`playbook.yaml`: the organisation and how its handbook is made."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from cxplaybook.model.base import Item, Record, Thing
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import MonthDay


@dataclass(frozen=True, kw_only=True)
class Edition(Item):
    """A handbook cut to an audience. The list in `playbook.yaml` runs from the widest audience to the narrowest."""

    kind: ClassVar[str] = "edition"

    title: Text
    """Name of the edition, for instance "Employees"."""


@dataclass(frozen=True, kw_only=True)
class Unit(Item):
    """A part of the organisation that roles belong to."""

    kind: ClassVar[str] = "unit"

    title: Text
    """Name of the unit."""


@dataclass(frozen=True, kw_only=True)
class Repository(Record):
    """Where the content is edited."""

    url: str
    """Address of the repository in a browser, without a slash at the end."""
    branch: str = "main"
    """Branch that is published."""


@dataclass(frozen=True, kw_only=True)
class Thresholds(Record):
    """Limits of the checks, where the organisation has its own."""

    battles_at_least: int = 3
    """Fewest must-win battles that still make a choice."""
    battles_at_most: int = 5
    """Most must-win battles that people can keep in mind."""


class SettingSeverity(StrEnum):
    """What a playbook can make of a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    OFF = "off"


@dataclass(frozen=True, kw_only=True)
class CheckSetting(Record):
    """What the organisation makes of one check."""

    check: str
    """Code or name of the check."""
    severity: SettingSeverity
    """How much it matters; off: it is silent."""
    under: str | None = None
    """Folder or file it is for, below the project folder. None: the whole playbook."""
    because: Prose
    """Why the organisation sees it so."""

    @property
    def place(self) -> str:
        """Its folder or file without slashes at the ends; empty: the whole playbook."""
        return (self.under or "").removeprefix("./").strip("/")


JANUARY_FIRST = MonthDay(1, 1)
"""First day of a fiscal year that follows the calendar."""


@dataclass(frozen=True, kw_only=True)
class Settings(Thing):
    """The organisation, its languages and editions."""

    kind: ClassVar[str] = "playbook"
    file: ClassVar[str | None] = "playbook.yaml"

    organisation: Text
    """Name of the organisation."""
    title: Text
    """Name of the handbook."""
    about: Prose | None = None
    """What the organisation does and for whom, in two or three sentences. None: the handbook opens with the vision."""
    languages: tuple[str, ...]
    """Language codes; the first is the default, the one a plain string is written in."""
    time_zone: str = "Europe/Helsinki"
    """IANA name of the time zone that decides which day it is."""
    fiscal_year_starts: MonthDay = JANUARY_FIRST
    """First day of the fiscal year; the annual clock begins in its month."""
    editions: tuple[Edition, ...] = ()
    """From the widest audience to the narrowest. Empty: one edition, `employees`."""
    units: tuple[Unit, ...] = ()
    """Parts of the organisation, in the order in which the handbook lists them."""
    repository: Repository | None = None
    """Where "edit this page" leads. None: pages have no edit link."""
    thresholds: Thresholds | None = None
    """Own limits of the checks. None: the defaults."""
    checks: tuple[CheckSetting, ...] = ()
    """Own severities of checks. Empty: every check works as it comes."""
