"""Where things are in a playbook's repository, and which day it is there.

Commands, the preview and the MkDocs plug-in start here. Of the content it opens only `playbook.yaml`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

from cxplaybook.diagnostics import Diagnostic
from cxplaybook.language import FALLBACK
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.resources import resource
from cxplaybook.sources import MAX_YAML_BYTES, GitHistory, WorkingCopy, load
from cxplaybook.sources.git import prefix_of
from cxplaybook.values import zone_of

MARKER = "mkdocs.yml"
"""File that marks the top folder of a playbook."""


@dataclass(unsafe_hash=True)
class NoProjectError(LookupError):
    """There is no playbook at or above a folder."""

    start: Path

    def __str__(self) -> str:
        return f"there is no {MARKER} in {self.start} or above it; `cxplaybook init` makes a new playbook"


@dataclass(unsafe_hash=True)
class EpochError(ValueError):
    """SOURCE_DATE_EPOCH is set to something else than a moment."""

    text: str

    def __str__(self) -> str:
        return f"SOURCE_DATE_EPOCH has to be a number of seconds since 1970, and `{self.text}` is none"


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
        raise NoProjectError(folder)

    @property
    def source(self) -> WorkingCopy:
        """The files as they are now."""
        return WorkingCopy(self.root)

    @property
    def history(self) -> GitHistory | None:
        """When their lines were last changed; None: the folder is in no git repository."""
        return GitHistory.of(self.root)

    @property
    def prefix(self) -> str:
        """What paths have before them, seen from the top of the repository: `playbook/`. Empty: nothing."""
        return prefix_of(self.root, MARKER)

    @property
    def templates(self) -> tuple[Path, ...]:
        """Folders with templates: the playbook's own, where it has any, before those that ship with the program."""
        shipped = resource("site_templates")
        own = self.root / "site_templates"
        return (own, shipped) if own.is_dir() and own != shipped else (shipped,)

    @property
    def edited(self) -> tuple[Path, ...]:
        """Folders that people edit and a handbook is made of; some may not exist yet."""
        return (self.root / "content", self.root / "site_templates")

    @property
    def work_dir(self) -> Path:
        """Folder for what may be thrown away at any time."""
        return self.root / ".cxplaybook"

    @property
    def site_dir(self) -> Path:
        """Folder of the finished site, unless another one is asked for."""
        return self.root / "site"

    def day_at(self, now: datetime, epoch: str | None = None) -> date:
        """The day the handbook shows.

        Args:
            now: the moment it is, with its time zone.
            epoch: what SOURCE_DATE_EPOCH says, which wins. None or empty: it isn't set.

        Raises:
            EpochError: `epoch` is no moment.
        """
        if not epoch:
            return now.astimezone(self._time_zone()).date()
        try:
            return datetime.fromtimestamp(int(epoch), UTC).date()
        except (ValueError, OverflowError, OSError):
            raise EpochError(epoch) from None

    @property
    def language(self) -> str:
        """Language that the playbook is written in first, also while the rest of it is broken; else English."""
        return self.languages[0]

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the playbook, the first one first; English where its file doesn't tell."""
        languages = self._settings().get("languages")
        return tuple(map(str, languages)) if isinstance(languages, list) and languages else (FALLBACK,)

    def _time_zone(self) -> tzinfo:
        """The playbook's time zone; UTC where its file doesn't tell one that exists, which the checks report."""
        return zone_of(str(self._settings().get("time_zone", Settings.time_zone)))

    def _settings(self) -> Mapping[str, object]:
        """What `playbook.yaml` says, unchecked; empty where it can't be read."""
        content = self.source.read("content/playbook.yaml", MAX_YAML_BYTES)
        data = None if isinstance(content, Diagnostic) else load(content, "playbook.yaml").data
        return data if isinstance(data, dict) else {}
