"""The values every stage uses to say what is wrong and where.

Created by `sources`, `documents` and `checks`; ordered, judged and shown by `pipeline` and `diagnostics.formats`.
This module finds nothing and prints nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic matters; the first is the worst."""

    ERROR = "error"
    """The chain is broken or a file can't be used: a pull request fails."""
    WARNING = "warning"
    """Somebody will be misled; fails only where the project asks for it."""
    NOTE = "note"
    """Worth knowing, never a reason to fail."""

    @property
    def rank(self) -> int:
        """Position from the worst (0), for sorting."""
        return list(Severity).index(self)


class Family(StrEnum):
    """What a check looks at; the hundreds of its code follow the order here (format: CX1xx)."""

    FORMAT = "format"
    LINKS = "links"
    COVERAGE = "coverage"
    CONCRETENESS = "concreteness"
    GOODHART = "goodhart"
    RHYTHM = "rhythm"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span in a named file."""

    path: str
    """Path below the project folder, with forward slashes."""
    span: Span | None = None
    """None: the file as a whole, for instance when it can't be read."""


@dataclass(frozen=True, slots=True)
class Note:
    """A fact beside the diagnostic, often a second place ("first defined here")."""

    name: str
    """Which of the check's `notes` sentences to show."""
    place: Place | None = None
    """None: the note is about the diagnostic's own place."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing that one check found at one place."""

    check: str
    """Name of the check, for instance `duplicate-key`; the catalogue of checks knows its code and words."""
    place: Place
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Facts that the sentences fill in, as a reader would write them; `why` picks one of the wording's cases."""
    suggestions: tuple[str, ...] = ()
    """What the author may have meant, nearest first, at most four; empty: nothing is similar."""
    notes: tuple[Note, ...] = ()
    thing: str | None = None
    """The thing it is about as `kind:id`; None: no thing could be read."""
    field: str | None = None
    """Path of the field inside the thing as a person reads it (`expectations 2, do`); None: the whole thing."""
    unfinished: bool = False
    """True: the thing is a draft or a proposal, so what it lacks is worth a note and no more."""
    follows: bool = False
    """True: it is only there because of another mistake, and may go with it."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one check in one language.

    `{name}` takes the diagnostic's argument of that name as it is, `{path}` the file's path. `{name:kind}` takes the
    word that `cxplaybook.language` has for `kind.` and the argument, or several with "or" for an argument with commas.
    """

    says: str
    """What is wrong: starts lower case, no full stop, names in backticks."""
    help: str
    """What to do about it."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """Sentences for `Note.name`."""
    cases: Mapping[str, "Wording"] = field(default_factory=dict)
    """Sentences for one value of the diagnostic's argument `why`, where one mistake comes in several shapes.
    What a case leaves empty is said as in general."""


@dataclass(frozen=True, slots=True)
class CheckInfo:
    """Identity of a check."""

    code: str
    """`CX` and three digits; the hundreds tell the family; never used twice, retired ones included."""
    name: str
    """Names the bad thing in kebab case, so that it reads well after "allow"."""
    family: Family
    severity: Severity
    """Where the playbook doesn't say otherwise."""
    words: Mapping[str, Wording]
    """Language code to sentences; `en` is always there."""
    fixed: bool = False
    """True: the model can't be built past it, so neither its severity can be changed nor the diagnostic be waived."""


class Silencer(StrEnum):
    """What keeps a diagnostic silent; in the order in which reports count them."""

    WAIVER = "waiver"
    """The item says with a reason that the check isn't to speak of it."""
    SETTING = "setting"
    """The playbook has switched the check off, for everything or for a folder."""
    BASELINE = "baseline"
    """It was there when the organisation began to look, and only new ones are to speak."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Why a diagnostic isn't to speak."""

    by: Silencer
    because: Mapping[str, str] = field(default_factory=dict)
    """Language code to the reason that the organisation gives; empty: a baseline gives none."""

    def reason(self, language: str) -> str:
        """The reason in a language, or in the first that has one; empty: there is none."""
        return self.because.get(language) or next(iter(self.because.values()), "")


@dataclass(frozen=True, slots=True)
class Reported:
    """A diagnostic with what the catalogue and the playbook's settings say of it."""

    diagnostic: Diagnostic
    info: CheckInfo
    severity: Severity
    """After the playbook's settings."""
    silence: Silence | None = None
    """Why it isn't to speak. None: it speaks."""

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        """File, then place, then code: the order in which an author mends."""
        place = self.diagnostic.place
        return (Place(place.path, place.span or Span(0, 0, 0, 0)), self.info.code, self.diagnostic.field or "")
