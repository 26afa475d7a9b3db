"""Questions to git about a folder; it only reads.

Used by `sources.history` for when lines changed, and by `project` for where a playbook stands in its repository.
"""

import shutil
import subprocess
from pathlib import Path

_SECONDS = 60


def prefix_of(root: Path, file: str) -> str:
    """What the path of a file has before it, seen from the top of the repository: `playbook/`.

    Empty: the folder is the top itself, or git doesn't know the file there.
    """
    # `-z`: git writes letters beyond ASCII as they are.
    return git(root, "ls-files", "--full-name", "-z", "--", file).partition("\0")[0].removesuffix(file)


def git(root: Path, *arguments: str) -> str:
    """What git answers; empty where it can't: no repository, an unknown file, no git."""
    git = shutil.which("git")
    if git is None:
        return ""
    try:
        # Paths come behind `--`, and nothing else comes from content.
        finished = subprocess.run(  # noqa: S603
            [git, "--no-optional-locks", *arguments],
            cwd=root,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return finished.stdout.decode("utf-8", "replace") if finished.returncode == 0 else ""
