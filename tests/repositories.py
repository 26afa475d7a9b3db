"""Git repositories for tests: made by nobody in particular, at moments that the test names."""

import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

FIRST, SECOND = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)


def git(folder: Path, *arguments: str, at: datetime = FIRST) -> None:
    """Runs git at a moment."""
    moment = at.isoformat()
    environment = {
        **os.environ,
        **dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), moment),
        **dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "Nobody"),
        **dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "nobody@example.org"),
        **dict.fromkeys(("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"), os.devnull),
    }
    command = [shutil.which("git") or "git", *arguments]
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)


def commit_all(folder: Path, at: datetime) -> None:
    """Commits everything below the top folder of a repository, which is made where there is none."""
    git(folder, "init", "-q")
    git(folder, "add", "--all")
    git(folder, "commit", "-q", "-m", "Change", at=at)


def commit(folder: Path, text: str, at: datetime, path: str = "a.yaml") -> None:
    """Commits a file with this text."""
    file = folder / path
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    git(folder, "add", path)
    git(folder, "commit", "-m", "Change", at=at)
