"""Where things are in a playbook's repository.

Commands and the MkDocs plug-in start here. It finds folders and opens no content.
"""

from dataclasses import dataclass
from pathlib import Path

from cxplaybook.resources import resource
from cxplaybook.sources import WorkingCopy

MARKER = "mkdocs.yml"
"""File that marks the top folder of a playbook."""


@dataclass(frozen=True, slots=True)
class NoProjectError(LookupError):
    """There is no playbook at or above a folder."""

    start: Path

    def __str__(self) -> str:
        return f"there is no {MARKER} in {self.start} or above it; `cxplaybook init` makes a new playbook"


@dataclass(frozen=True, slots=True)
class Project:
    """The repository of a playbook."""

    root: Path
    """Folder with `mkdocs.yml` and `content/`."""

    @classmethod
    def around(cls, start: Path) -> "Project":
        """The playbook that a folder belongs to, looked for upwards as git does.

        Raises:
            NoProjectError: neither the folder nor any above it has a `mkdocs.yml`.
        """
        folder = start.resolve()
        for candidate in (folder, *folder.parents):
            if (candidate / MARKER).is_file():
                return cls(candidate)
        raise NoProjectError(start)

    @property
    def source(self) -> WorkingCopy:
        """The files as they are now."""
        return WorkingCopy(self.root)

    @property
    def templates(self) -> tuple[Path, ...]:
        """Folders with templates: the playbook's own, where it has any, before those that ship with the program."""
        shipped = resource("site_templates")
        own = self.root / "site_templates"
        return (own, shipped) if own.is_dir() and own != shipped else (shipped,)

    @property
    def work_dir(self) -> Path:
        """Folder for what may be thrown away at any time."""
        return self.root / ".cxplaybook"

    @property
    def site_dir(self) -> Path:
        """Folder of the finished site, unless another one is asked for."""
        return self.root / "site"
