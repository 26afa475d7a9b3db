"""Fixtures for every test: the browser, an empty repository, and the place of this checkout."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.repositories import git

_CHROMIUM_OPTIONS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-sandbox",
)


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Root folder of this repository."""
    return Path(__file__).parents[1]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """An empty git repository."""
    git(tmp_path, "init", "-q")
    return tmp_path


@pytest.fixture(scope="session")
def chromium_path(checkout: Path) -> str:
    """The Chromium to drive; without one the test is skipped, in CI it fails."""
    found = subprocess.run([checkout / ".ci" / "chromium"], capture_output=True, text=True, check=False)
    if found.returncode == 0:
        return found.stdout.strip()
    if os.environ.get("CI"):
        pytest.fail("no Chromium for the browser tests")
    pytest.skip("no Chromium; `make test` says how to get one")


@pytest.fixture(scope="session")
def browser(chromium_path: str) -> Iterator[Browser]:
    """A headless Chromium that asks no other host for anything; make a context of it for each test."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=list(_CHROMIUM_OPTIONS))
        yield chromium
        chromium.close()
