"""The hook that we offer, run by pre-commit in repositories as organisations have them.

The environment that pre-commit would install for the hook is that of the tests: `test_wheel.py` proves installing.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.projects import break_adviser, write_project
from tests.repositories import FIRST, commit, git

MANIFEST = ".pre-commit-hooks.yaml"
CONFIG = """\
repos:
  - repo: {hook}
    rev: v1
    hooks:
      - {{id: cxplaybook, language: unsupported{more}}}
"""


@pytest.fixture
def hook(checkout: Path, tmp_path: Path) -> Path:
    """A repository with our hook in a version of its own."""
    folder = tmp_path / "hook"
    folder.mkdir()
    git(folder, "init", "-q")
    commit(folder, (checkout / MANIFEST).read_text(encoding="utf-8"), FIRST, MANIFEST)
    git(folder, "tag", "v1")
    return folder


def repository_with(hook: Path, book: str = "", more: str = "") -> tuple[Path, Path]:
    """A repository that uses the hook, and the playbook in it; nothing is committed, everything is staged."""
    top = hook.parent / "repository"
    playbook = write_project(top / book) if book else write_project(top)
    git(top, "init", "-q")
    (top / ".pre-commit-config.yaml").write_text(CONFIG.format(hook=hook, more=more), encoding="utf-8")
    git(top, "add", ".")
    return top, playbook


def run(top: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What pre-commit says of what is staged."""
    programs = Path(sys.executable).parent
    environment = {
        **os.environ,
        "PRE_COMMIT_HOME": str(top.parent / "home"),
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
    }
    command = [sys.executable, "-m", "pre_commit", *arguments]
    return subprocess.run(command, cwd=top, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_manifest_is_valid(checkout: Path) -> None:
    """pre-commit takes the manifest."""
    validated = run(checkout, "validate-manifest", MANIFEST)

    assert (validated.returncode, validated.stdout + validated.stderr) == (0, "")


def test_program_of_the_hook() -> None:
    """The environment of the tests has the program that the hook runs."""
    assert shutil.which("cxplaybook", path=str(Path(sys.executable).parent))


def test_good_playbook_passes(hook: Path) -> None:
    """A playbook without errors may be committed."""
    top, _ = repository_with(hook)
    passed = run(top, "run")

    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert passed.stdout.splitlines()[-1].endswith("Passed")


def test_error_keeps_from_committing(hook: Path) -> None:
    """One with an error may not, and the author reads why."""
    top, playbook = repository_with(hook)
    break_adviser(playbook)
    git(top, "add", ".")
    failed = run(top, "run")

    assert failed.returncode == 1
    assert "content/roles/customer-adviser.yaml:10:13: error CX201" in failed.stdout


def test_other_files_are_no_reason(hook: Path) -> None:
    """A commit that leaves the playbook alone doesn't wait for it."""
    top, playbook = repository_with(hook)
    break_adviser(playbook)
    git(top, "add", ".")
    git(top, "commit", "-q", "-m", "Begin")
    (top / "notes.txt").write_text("Call back.\n", encoding="utf-8")
    git(top, "add", "notes.txt")
    skipped = run(top, "run")

    assert skipped.returncode == 0, skipped.stdout + skipped.stderr
    assert "Skipped" in skipped.stdout


def test_playbook_below_the_top(hook: Path) -> None:
    """A playbook in a folder of a larger repository is told to the hook."""
    top, playbook = repository_with(hook, "book", ", entry: cxplaybook --project book check")
    fine = run(top, "run")
    break_adviser(playbook)
    git(top, "add", ".")
    failed = run(top, "run")

    assert (fine.returncode, failed.returncode) == (0, 1)
    assert fine.stdout.splitlines()[-1].endswith("Passed")
    assert "error CX201" in failed.stdout
