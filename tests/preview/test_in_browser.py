"""`cxplaybook serve` as an author has it: a process, a real browser, and edits on disk."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.audit import Watch, axe_findings
from tests.projects import ADVISER, break_adviser, edit, mend_adviser, write_project

_PATIENCE_MS = 60_000
"""More than a loaded machine needs for a build; a condition that isn't met by then fails the test."""
_ROLE = "employees/en/roles/customer-adviser.html"
_OVERLAY = "#cx-live"

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A playbook of two roles."""
    return write_project(tmp_path / "playbook")


@contextmanager
def _previewed(project: Path) -> Iterator[str]:
    """Where the preview of a playbook can be visited, while it runs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "cxplaybook", "--project", str(project), "serve", "--port", "0"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        said = process.stderr.readline()
        found = re.search(r"http://\S+/", said)
        assert found is not None, said
        yield found.group()
    finally:
        process.terminate()
        process.communicate(timeout=20)


@pytest.fixture
def address(project: Path) -> Iterator[str]:
    """Address of the running preview."""
    with _previewed(project) as address:
        yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a fresh browser."""
    context = browser.new_context(reduced_motion="reduce")
    context.set_default_timeout(_PATIENCE_MS)
    expect.set_options(timeout=_PATIENCE_MS)
    yield context.new_page()
    expect.set_options(timeout=5_000)
    context.close()


def test_edit_shows_by_itself(page: Page, address: str, project: Path) -> None:
    """The handbook opens as soon as it is built, and an edited sentence comes without a touch."""
    page.goto(address)
    page.get_by_role("link", name="Customer adviser").first.click()
    expect(page.get_by_text("I finish what I begin").first).to_be_visible()
    edit(project, ADVISER, "I finish what I begin", "I end what I start")

    expect(page.get_by_text("I end what I start").first).to_be_visible()
    expect(page).to_have_url(f"{address}{_ROLE}")


def test_broken_edit_and_recovery(page: Page, address: str, project: Path) -> None:
    """With a broken edit the page stays and the error lies over it; the next good edit takes it off and shows."""
    page.goto(f"{address}{_ROLE}")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Customer adviser"))
    break_adviser(project)
    overlay = page.locator(_OVERLAY)
    expect(overlay).to_contain_text(f"content/{ADVISER}:10:13")
    expect(overlay).to_contain_text("did you mean one-contact?")
    barriers = [finding for finding in axe_findings(page) if "cx-live" in finding]
    kept = page.get_by_text("I finish what I begin").first.is_visible()
    mend_adviser(project)
    edit(project, ADVISER, "I finish what I begin", "I end what I start")

    expect(page.get_by_text("I end what I start").first).to_be_visible()
    expect(overlay).to_have_count(0)
    assert kept
    assert barriers == []


def test_overlay_can_be_dismissed(page: Page, address: str, project: Path) -> None:
    """The author may close the errors, by mouse or keyboard, and read the last good page."""
    page.goto(f"{address}{_ROLE}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    break_adviser(project)
    overlay = page.get_by_role("alert")
    close = overlay.get_by_role("button", name="Close")
    close.press("Escape")
    expect(overlay).to_have_count(0)
    page.reload()
    close.click()

    expect(overlay).to_have_count(0)


def test_broken_from_the_start(page: Page, project: Path) -> None:
    """A playbook that can't be shown yet says why, and opens by itself when it can."""
    break_adviser(project)
    with _previewed(project) as address:
        page.goto(address)
        expect(page.get_by_role("heading", level=1)).to_contain_text("can't be shown until its errors are mended")
        expect(page.get_by_role("alert")).to_contain_text(f"content/{ADVISER}:10:13")
        mend_adviser(project)

        expect(page.get_by_role("link", name="Customer adviser").first).to_be_visible()
        expect(page).to_have_url(f"{address}employees/en/index.html")


def test_language_that_comes(page: Page, address: str, project: Path) -> None:
    """A page of a language that isn't there yet opens once an edit has brought the language."""
    page.goto(f"{address}{_ROLE}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.goto(f"{address}employees/fi/index.html")
    edit(project, "playbook.yaml", "languages: [en]", "languages: [en, fi]")
    page.goto(f"{address}employees/fi/index.html")

    expect(page.get_by_role("link", name="Customer adviser").first).to_be_visible()


def test_policy_of_the_pages_holds(page: Page, address: str) -> None:
    """Script and style of the preview break no content security policy, and nothing asks another host."""
    watch = Watch(address)
    page.goto(address)
    expect(page.get_by_role("link", name="Customer adviser").first).to_be_visible()
    watch.over(page.context)
    page.goto(f"{address}{_ROLE}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()

    assert watch.findings == []
