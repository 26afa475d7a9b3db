"""Playbooks on disk, for tests of the commands, the preview and the MkDocs plug-in."""

import shutil
from pathlib import Path

from tests.repositories import FIRST, SECOND, commit_all

from cxplaybook.resources import resource

ADVISER = "roles/customer-adviser.yaml"
"""A file below `content/` whose text shows on several pages."""


def write_project(folder: Path, language: str = "en") -> Path:
    """The playbook that `cxplaybook init` begins with in a language: no errors, some warnings."""
    templates = resource("site_templates")
    folder.mkdir(parents=True)
    shutil.copytree(templates / "starter" / language / "content", folder / "content")
    shutil.copy(templates / "init" / "mkdocs.yml", folder)
    return folder


def edit(project: Path, path: str, old: str, new: str) -> None:
    """Replaces a text in a file below `content/`, which has to have it."""
    file = project / "content" / path
    before = file.read_text(encoding="utf-8")
    assert old in before, f"{path} has no {old}"
    file.write_text(before.replace(old, new, 1), encoding="utf-8")


def break_adviser(project: Path) -> None:
    """Makes an expectation work for a battle that nobody has; the error is in line 10, column 13."""
    edit(project, ADVISER, "battle: one-contact", "battle: one-contract")


def mend_adviser(project: Path) -> None:
    """Takes `break_adviser` back."""
    edit(project, ADVISER, "battle: one-contract", "battle: one-contact")


def move_ground(project: Path) -> None:
    """Makes a play, two expectations and a training suspect: the promise beneath them got stricter later."""
    promise = project / "content" / "promises" / "known-day.yaml"
    promise.parent.mkdir()
    promise.write_text(
        "title: You know the day\n"
        "draft: true\n"
        "state: proposed\n"
        "battle: promised-is-kept\n"
        "wording: You know within 2 days when we answer.\n"
        "problem: Customers don't know when they get an answer.\n"
        "evidence: [{source: Calls, date: 2026-02-27, figure: 41 calls about it}]\n"
        "made_with: [{role: customer-adviser, how: A workshop, date: 2026-02-27}]\n",
        encoding="utf-8",
    )
    edit(project, "plays/keep-the-day.yaml", "when:", "redeems: [known-day]\nwhen:")
    commit_all(project, FIRST)
    edit(project, "promises/known-day.yaml", "2 days", "1 day")
    commit_all(project, SECOND)


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file below the folder with its bytes, to tell whether anything changed."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
