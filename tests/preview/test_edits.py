"""Noticing edits, on the real file system."""

import shutil
from pathlib import Path
from threading import Thread

from cxplaybook.preview import Edits

_PATIENCE_SECONDS = 20
"""More than any machine needs; a test that reaches it fails."""


def _noticed(edits: Edits) -> bool:
    """Whether an edit is noticed."""
    waiting = Thread(target=edits.wait, daemon=True)
    waiting.start()
    waiting.join(_PATIENCE_SECONDS)
    return not waiting.is_alive()


def test_changed_file(tmp_path: Path) -> None:
    """A file that is written anew is an edit."""
    file = tmp_path / "strategy.yaml"
    file.write_text("goals: []")
    with (edits := Edits([tmp_path])).noticed():
        file.write_text("goals: [a]")

        assert _noticed(edits)


def test_nothing_happens(tmp_path: Path) -> None:
    """Until something is edited there is nothing to wait for."""
    with (edits := Edits([tmp_path])).noticed():
        assert not edits.pending


def test_folder_that_comes_later(tmp_path: Path) -> None:
    """A folder that is made while nobody watched it, and what is in it, are edits."""
    folder = tmp_path / "site_templates"
    with (edits := Edits([tmp_path / "content", folder])).noticed():
        folder.mkdir()
        assert _noticed(edits)
        (folder / "page.md.jinja").write_text("{# nothing #}")

        assert _noticed(edits)


def test_folder_that_is_replaced(tmp_path: Path) -> None:
    """A folder that went and came again, as git does with it, is watched on."""
    folder = tmp_path / "content"
    folder.mkdir()
    with (edits := Edits([folder])).noticed():
        shutil.rmtree(folder)
        assert _noticed(edits)
        folder.mkdir()
        assert _noticed(edits)
        (folder / "strategy.yaml").write_text("goals: []")

        assert _noticed(edits)


def test_files_of_editors_are_none(tmp_path: Path) -> None:
    """What an editor writes beside the file it edits is no edit."""
    with (edits := Edits([tmp_path])).noticed():
        (tmp_path / ".strategy.yaml.swp").write_text("swap")
        (tmp_path / "strategy.yaml~").write_text("backup")
        (tmp_path / "strategy.yaml").write_text("goals: []")
        assert _noticed(edits)

        assert not edits.pending
