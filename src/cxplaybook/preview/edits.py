"""Notices edits below some folders, those included that are made only later.

`follow` waits for them. It tells that something changed, not what: a preview reads everything anew.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from watchfiles import Change, watch

_QUIET_MS = 30
"""An edit has ended when nothing changed for so long: editors and git write several files in a row."""
_PATIENCE_MS = 500
"""An edit that never comes to rest is shown after so long."""
_LOOK_ROUND_MS = 200
"""How often to look whether a folder has come, gone or been replaced, which no watch on the folder itself tells."""

Identities = Mapping[Path, int]
"""The folders that exist, each with the number that the file system knows it by."""


class Edits:
    """Edits that nobody has looked at yet."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._edited = Event()
        self._ready = Event()
        self._stopped = Event()

    @contextmanager
    def noticed(self) -> Iterator[None]:
        """Notices every edit from the beginning of the block to its end."""
        thread = Thread(target=self._run, name="edits", daemon=True)
        thread.start()
        self._ready.wait()
        try:
            yield
        finally:
            self._stopped.set()
            thread.join()

    @property
    def pending(self) -> bool:
        """True when there is an edit that nobody has waited for."""
        return self._edited.is_set()

    def wait(self) -> None:
        """Returns when there is an edit, and takes it."""
        # Waiting without a limit could not be interrupted by Ctrl-C on Windows.
        while not self._edited.wait(1):
            pass
        self._edited.clear()

    def _run(self) -> None:
        while not self._stopped.is_set():
            present = _identities(self._folders)
            # Nobody knows what happened between two watches, so every one but the first begins with an edit.
            news = self._ready.is_set()
            for edited in self._looks(present):
                if edited or news:
                    self._edited.set()
                news = False
                self._ready.set()
                if _identities(self._folders) != present:
                    break

    def _looks(self, present: Identities) -> Iterator[bool]:
        """Whether something was edited since the last look, several times a second; ends when a folder is gone."""
        if not present:
            while not self._stopped.wait(_LOOK_ROUND_MS / 1000):
                yield False
            return
        try:
            yield from self._changes(present, force_polling=None)
        except FileNotFoundError:
            return
        except OSError:
            # The system watches no more folders for us, so they have to be read again and again.
            yield from self._changes(present, force_polling=True)

    def _changes(self, present: Identities, *, force_polling: bool | None) -> Iterator[bool]:
        changes = watch(
            *present,
            debounce=_PATIENCE_MS,
            step=_QUIET_MS,
            rust_timeout=_LOOK_ROUND_MS,
            yield_on_timeout=True,
            stop_event=self._stopped,
            raise_interrupt=False,
            ignore_permission_denied=True,
            force_polling=force_polling,
        )
        for found in changes:
            yield bool(found)
            if any(change is Change.deleted and Path(path) in present for change, path in found):
                # A new folder of that name may have the number of the old one, but nobody watches it.
                return


def _identities(folders: Sequence[Path]) -> Identities:
    return {folder: folder.stat().st_ino for folder in folders if folder.is_dir()}
