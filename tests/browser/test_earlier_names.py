"""Addresses from before things were renamed, opened in a real browser."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.audit import DESK, audit, serving
from tests.projects import ADVISER, edit, write_project

from cxplaybook.builder import BuildOptions, build_site
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.project import Project

pytestmark = pytest.mark.xdist_group("browser")

TODAY = date(2026, 11, 23)
HERE = "employees/en"
CARD = "#expectation-note-the-day"


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a handbook whose adviser, one of its expectations and a battle had other names before."""
    project = Project(write_project(tmp_path_factory.mktemp("renamed") / "playbook"))
    edit(project.root, ADVISER, "title:", "formerly: [agent]\ntitle:")
    edit(project.root, ADVISER, "- id: note-the-day", "- id: note-the-day\n    formerly: [write-it-down]")
    edit(project.root, "strategy.yaml", "- id: one-contact", "- id: one-contact\n    formerly: [one-call]")

    def make(site_url: str) -> Path:
        playbook = assess(project.source, TODAY).playbook
        assert playbook is not None
        made = handbooks(playbook, ["employees"], ["en"], TODAY, project.templates)
        options = BuildOptions(
            site_dir=project.site_dir,
            work_dir=project.work_dir,
            templates=project.templates,
            today=TODAY,
            site_url=site_url,
            strict=True,
        )
        assert build_site(made, options).problems == ()
        return options.site_dir

    with serving(make) as address:
        yield f"{address}/{HERE}"


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("battles/one-call.html", "battles/one-contact.html"),
        ("roles/agent.html", "roles/customer-adviser.html"),
        ("roles/customer-adviser.html#expectation-write-it-down", None),
    ],
)
def test_old_address_arrives(browser: Browser, renamed: str, old: str, now: str | None, *, script: bool) -> None:
    """A page leads on, and a place on a page is where it was, both without a script."""
    page = browser.new_page(java_script_enabled=script)
    page.goto(f"{renamed}/{old}")
    page.wait_for_url(f"{renamed}/{now or old}")

    if now is None:
        expect(page.locator(CARD)).to_be_in_viewport(ratio=1)
    page.close()


def test_place_on_a_page_that_moved(browser: Browser, renamed: str) -> None:
    """Where page and place both had other names, the script carries the place along."""
    page = browser.new_page()
    page.goto(f"{renamed}/roles/agent.html#expectation-write-it-down")
    page.wait_for_url(f"{renamed}/roles/customer-adviser.html#expectation-write-it-down")

    expect(page.locator(CARD)).to_be_in_viewport(ratio=1)
    page.close()


def test_no_findings(browser: Browser, renamed: str) -> None:
    """The empty places are no barrier."""
    assert audit(browser, renamed, ["roles/customer-adviser.html"], width=DESK, scheme="light") == []
