"""What keeps a site from being built or published: faults of the environment, each one sentence.

All share `BuildError`: the builder is unknown, missing or failed, the site folder is somebody else's or can't be
replaced, another build holds the project.
"""

import re
from dataclasses import dataclass
from pathlib import Path

_THEME_LINE = re.compile(r'^ *File "(?:[^"]*/)?theme/([^"]+)", line (\d+)', re.MULTILINE)
"""A template of the theme in a traceback: its path below `theme/` and the line."""


class BuildError(Exception):
    """Base of all; the text is a sentence for the person at the terminal."""


@dataclass(unsafe_hash=True)
class UnknownBuilderError(BuildError):
    """A builder that nobody knows was asked for."""

    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"there is no builder `{self.name}`; choose one of {', '.join(self.known)}"


@dataclass(unsafe_hash=True)
class BuilderMissingError(BuildError):
    """The chosen builder isn't installed beside cxplaybook."""

    name: str
    package: str

    def __str__(self) -> str:
        return f"the builder `{self.name}` is not installed; install it with `pip install {self.package}`"


@dataclass(unsafe_hash=True)
class BuilderFailedError(BuildError):
    """The builder ended with an error."""

    name: str
    handbook: str
    """Edition and language, for instance `employees/fi`."""
    output: str
    """What it printed; its end usually tells the cause."""

    def __str__(self) -> str:
        last = self.output.strip().splitlines()[-1:] or ["it said nothing"]
        # The deepest file of our theme in the traceback: most often the one that somebody has just written.
        *_, place = ["", *(f"site_templates/theme/{file}:{line}: " for file, line in _THEME_LINE.findall(self.output))]
        return f"`{self.name}` could not build {self.handbook}: {place}{last[0].strip()}"


@dataclass(unsafe_hash=True)
class ForeignFolderError(BuildError):
    """Publishing would delete somebody else's files."""

    folder: Path

    def __str__(self) -> str:
        return (
            f"{self.folder} holds files that cxplaybook did not write, and publishing would delete them;"
            " choose an empty folder or remove them"
        )


@dataclass(unsafe_hash=True)
class SiteFolderFixedError(BuildError):
    """The system refuses to put the new folder in the place of the old one."""

    folder: Path
    reason: str

    def __str__(self) -> str:
        return (
            f"{self.folder} can't be replaced as a whole ({self.reason});"
            " if it is a mount point, choose a folder inside it"
        )


@dataclass(unsafe_hash=True)
class SiteBusyError(BuildError):
    """Another build of this project didn't end in time."""

    lock: Path
    seconds: float

    def __str__(self) -> str:
        return f"another build has held {self.lock} for more than {self.seconds:.0f} seconds; try again when it ends"
