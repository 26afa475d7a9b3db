"""Questions to git about a folder; it only reads.

Used by `sources.history` for when lines changed, by `sources.revision` for what files once held, and by `project` for
where a playbook stands in its repository.
"""

import shutil
import subprocess
from pathlib import Path

_SECONDS = 60


def installed() -> bool:
    """Whether there is a git to ask."""
    return shutil.which("git") is not None


def prefix_of(root: Path, file: str) -> str:
    """What the path of a file has before it, seen from the top of the repository: `playbook/`.

    Empty: the folder is the top itself, or git doesn't know the file there.
    """
    # `-z`: git writes letters beyond ASCII as they are.
    return git(root, "ls-files", "--full-name", "-z", "--", file).partition("\0")[0].removesuffix(file)


def git(root: Path, *arguments: str) -> str:
    """What git answers; empty where it can't: no repository, an unknown file, no git."""
    return git_bytes(root, *arguments).decode("utf-8", "replace")


def git_bytes(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git answers to what it is given; empty where it can't.

    Args:
        root: a folder in the repository.
        arguments: command and options. What comes from people stands behind `--end-of-options`, paths behind `--`.
        given: what git reads from its standard input.
    """
    git = shutil.which("git")
    if git is None:
        return b""
    try:
        finished = subprocess.run(  # noqa: S603 - see `arguments`
            [git, "--no-optional-locks", *arguments],
            cwd=root,
            input=given,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return finished.stdout if finished.returncode == 0 else b""
