"""What may be in the repository: sources of a sensible size, nothing made, nothing of one machine."""

import re
import subprocess
from pathlib import Path

import pytest

_TOP_LEVEL = {
    # the work
    "content",
    "schema",
    "site_templates",
    "src",
    "tests",
    # what people read first
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    # what tools look for here
    ".ci",
    ".github",
    ".gitignore",
    ".pre-commit-hooks.yaml",
    "Makefile",
    "mkdocs.yml",
    "pyproject.toml",
    "requirements-dev.lock",
    "requirements.lock",
}
_LARGEST = 400_000
_MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|root|tmp|Users|work)/\w+[^\s\"'`]*")


@pytest.fixture(scope="module")
def tracked(checkout: Path) -> list[Path]:
    """Every file in git that is still there."""
    files = (checkout / name for name in _git(checkout, "ls-files", "-z"))
    return [file for file in files if file.is_file()]


def test_top_level_is_short(checkout: Path, tracked: list[Path]) -> None:
    """Nothing new at the top that this list doesn't know."""
    assert {file.relative_to(checkout).parts[0] for file in tracked} - _TOP_LEVEL == set()


def test_nothing_made_is_tracked(checkout: Path) -> None:
    """What .gitignore names, the built site for one, isn't in git."""
    assert _git(checkout, "ls-files", "-z", "--cached", "--ignored", "--exclude-standard") == []


def test_no_file_is_large(tracked: list[Path]) -> None:
    """A large file is data or somebody else's work, and stays in every clone for ever."""
    assert [file for file in tracked if file.stat().st_size > _LARGEST] == []


def test_no_path_of_a_machine(checkout: Path, tracked: list[Path]) -> None:
    """No text names a place that only one machine has."""
    found = {
        (str(file.relative_to(checkout)), path)
        for file in tracked
        for path in _MACHINE_PATH.findall(file.read_text(encoding="utf-8", errors="replace"))
    }

    assert found == set()


def _git(checkout: Path, *arguments: str) -> list[str]:
    run = subprocess.run(["git", *arguments], cwd=checkout, capture_output=True, text=True, check=True)  # noqa: S607 - git is where PATH says
    return [name for name in run.stdout.split("\0") if name]
