"""Turns edits into what the board shows: reads and checks the playbook, and builds anew what changed.

`cxplaybook serve` runs it in the foreground. A broken edit leaves the sites alone and puts its problems on the board;
the next good one takes them off.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from filelock import FileLock, Timeout

from cxplaybook.builder import BuildError, LiveSite
from cxplaybook.checks import Assessment
from cxplaybook.diagnostics import Reported, Severity
from cxplaybook.diagnostics.formats.reporter import shown
from cxplaybook.diagnostics.sentences import sentences
from cxplaybook.language import words
from cxplaybook.model import Playbook
from cxplaybook.pages import TemplateFaultError
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.preview.board import Board, Problem, Shown
from cxplaybook.preview.edits import Edits
from cxplaybook.preview.errors import AlreadyRunningError
from cxplaybook.project import Project
from cxplaybook.selection import NotInPlaybookError, Selection

# What an author, a template or the machine can cause; all else is a fault of the program and ends the preview.
_FAULTS = (BuildError, NotInPlaybookError, TemplateFaultError, OSError)


@dataclass(frozen=True, slots=True)
class Begun:
    """The playbook is being read."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The playbook has errors, so nothing was built."""

    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Failed:
    """The playbook is fine, but a page could not be made or built."""

    reason: str


@dataclass(frozen=True, slots=True)
class Updated:
    """A handbook shows the edit."""

    handbook: str
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The edit changes no page."""

    assessment: Assessment


News = Begun | Broken | Failed | Updated | Unchanged
"""What is told of an edit: that it was noticed, then what came of it, language by language."""


class Follower:
    """Keeps the sites of a playbook up to date."""

    def __init__(
        self, project: Project, selection: Selection, today: Callable[[], date], board: Board, edits: Edits
    ) -> None:
        self._project = project
        self._selection = selection
        self._today = today
        self._board = board
        self._edits = edits
        self._folder = project.work_dir / "preview"
        self._sites: dict[str, LiveSite] = {}

    def follow(self) -> Iterator[News]:
        """Shows the playbook as it is, then every edit; never ends by itself.

        Raises:
            AlreadyRunningError: another preview works in the playbook's folder.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self._folder / "running.lock", timeout=0)
        try:
            lock.acquire()
        except Timeout:
            raise AlreadyRunningError(self._folder) from None
        with lock:
            while True:
                yield from self.refresh()
                self._edits.wait()

    def refresh(self) -> Iterator[News]:
        """Shows the playbook as it is now, as far as no newer edit makes that useless."""
        yield Begun()
        try:
            yield from self._refresh()
        except _FAULTS as fault:
            reason = self._relative(str(fault))
            self._board.put(problems=(Problem("", "", reason),))
            yield Failed(reason)

    def _refresh(self) -> Iterator[News]:
        today = self._today()
        assessment = assess(self._project.source, today, self._project.history)
        playbook = assessment.sound
        if playbook is None:
            language = self._project.language
            self._board.put(language=language, problems=_problems(assessment, language))
            yield Broken(assessment)
            return
        changed = False
        for edition, language in self._in_order(playbook):
            if self._edits.pending:
                return
            if self._show(playbook, f"{edition}/{language}", today, assessment.judged):
                changed = True
                yield Updated(f"{edition}/{language}", assessment)
        if not changed:
            yield Unchanged(assessment)

    def _in_order(self, playbook: Playbook) -> list[tuple[str, str]]:
        """The handbooks as edition and language, the one that is being looked at first."""
        edition, languages = self._selection.editions_of(playbook)[0], self._selection.languages_of(playbook)
        self._expect(playbook.languages[0], tuple(f"{edition}/{code}" for code in languages))
        looked_at = self._board.looked_at
        return sorted(((edition, code) for code in languages), key=lambda pair: "/".join(pair) != looked_at)

    def _expect(self, language: str, names: tuple[str, ...]) -> None:
        """Takes handbooks off the board that the playbook no longer has."""
        kept = {name: shown for name, shown in self._board.state.handbooks.items() if name in names}
        self._board.put(language=language, names=names, handbooks=kept)

    def _show(self, playbook: Playbook, name: str, today: date, judged: Sequence[Reported]) -> bool:
        """Brings one handbook, named by its edition and language, up to date; False: it was."""
        templates, (edition, _, language) = self._project.templates, name.partition("/")
        prefix = self._project.prefix
        (handbook,) = handbooks(playbook, [edition], [language], today, templates, judged=judged, prefix=prefix)
        if name not in self._sites:
            self._sites[name] = LiveSite(self._folder / name)
        site = self._sites[name]
        changed = site.update(handbook, templates, today)
        if site.site:
            shown = {**self._board.state.handbooks, name: Shown(site.site, site.version)}
            self._board.put(handbooks=shown, problems=())
        return changed

    def _relative(self, text: str) -> str:
        """A sentence with the paths of the project as people there call them."""
        return text.replace(f"{self._project.root}/", "")


def _problems(assessment: Assessment, language: str) -> tuple[Problem, ...]:
    return tuple(_problem(entry, language) for entry in assessment.at_least(Severity.ERROR))


def _problem(entry: Reported, language: str) -> Problem:
    said = sentences(entry.diagnostic, entry.info, language)
    title = f"{words(language)(f'diagnostic.{entry.severity}')} {entry.info.code} {entry.info.name}"
    return Problem(shown(entry.diagnostic.place), title, said.says, said.help)
