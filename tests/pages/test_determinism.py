"""The same playbook gives the same pages, whoever renders it where."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import hashlib, sys
from datetime import date
from pathlib import Path
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.sources import WorkingCopy

today = date(2026, 11, 23)
assessed = assess(WorkingCopy(Path.cwd()), today)
made = handbooks(assessed.playbook, ["leadership"], ["en"], today, [Path(sys.argv[1])])
for handbook in made:
    for page in handbook.pages:
        print(handbook.language, page.uri, hashlib.sha256(page.markdown.encode()).hexdigest())
    print(handbook.language, hashlib.sha256(repr((handbook.navigation, handbook.words)).encode()).hexdigest())
"""
"""Prints a line for each page of the example in the folder it runs in."""


def rendered(checkout: Path, folder: Path, seed: str, zone: str, locale: str) -> list[str]:
    """The pages of the example as a process in another folder and environment makes them."""
    folder.mkdir()
    shutil.copytree(checkout / "content", folder / "content")
    environment = os.environ | {
        "PYTHONHASHSEED": seed,
        "TZ": zone,
        "LANG": locale,
        "LC_ALL": locale,
        "HOME": str(folder),
    }
    found = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(checkout / "site_templates")],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return found.stdout.splitlines()


def test_same_pages_anywhere(checkout: Path, tmp_path: Path) -> None:
    """Neither the folder, the hash seed, the time zone nor the locale reaches a page."""
    here = rendered(checkout, tmp_path / "here", "0", "Pacific/Kiritimati", "C")
    there = rendered(checkout, tmp_path / "a longer name åäö", "4711", "America/Los_Angeles", "tr_TR.UTF-8")

    assert len(here) > 100
    assert here == there
