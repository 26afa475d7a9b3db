"""The example handbook in a real browser, as the people it is for open it."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.audit import (
    DESK,
    PHONE,
    Scheme,
    audit,
    audit_without_scripts,
    one_of_each,
    scriptless,
    watched,
)

# One worker builds the handbook and keeps the browser.
pytestmark = pytest.mark.xdist_group("browser")

EDITIONS = ("leadership", "partners", "public")
"""Editions whose pages are looked at. That for employees has nothing which that for leaders doesn't have too."""


SCREENS: tuple[tuple[int, Scheme, str], ...] = (
    (PHONE, "light", "fi"),
    (DESK, "light", "en"),
    (PHONE, "dark", "sv"),
    (DESK, "dark", "fi"),
)
"""Widths and colours, each with a language."""


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("screen", SCREENS, ids=["phone-light", "desk-light", "phone-dark", "desk-dark"])
def test_no_page_kind_has_a_finding(
    browser: Browser, handbook: str, handbook_folder: Path, screen: tuple[int, Scheme, str], edition: str
) -> None:
    """No kind of page has a barrier, an error, a request to another host or words outside its screen."""
    width, scheme, language = screen
    pages = one_of_each(handbook_folder / "site", f"{edition}/{language}")

    assert audit(browser, handbook, pages, width=width, scheme=scheme) == []


def test_kinds_of_pages(handbook_folder: Path, handbook: str) -> None:  # noqa: ARG001 - it builds the folder
    """Every kind of page is looked at: leaders have those of the checks and the coverage, outsiders have fewer."""
    kinds = {edition: one_of_each(handbook_folder / "site", f"{edition}/fi") for edition in EDITIONS}
    names = {edition: {page.split("/")[2] for page in pages} for edition, pages in kinds.items()}

    assert names["leadership"] - names["partners"] == {
        "change-programme.html",
        "checks",
        "cockpit.html",
        "coverage.html",
        "current-state.html",
        "journeys",
        "okrs",
        "segments",
    }
    assert names["public"] == {"about.html", "battles", "index.html", "promises", "strategy-map.html", "strategy.html"}


def test_technician_on_a_phone(browser: Browser, handbook: str) -> None:
    """Picks the role once; from any page it is one tap to what is expected, what may be decided and how it went."""
    with watched(browser, handbook, width=PHONE) as (page, watch):
        page.goto(f"{handbook}/employees/en/index.html")
        card = page.locator("[data-cx-role=field-technician]")
        card.get_by_role("button", name="This is my role").click()
        page.goto(f"{handbook}/employees/en/promises/index.html")
        page.get_by_role("link", name="Field technician").first.click()

        expect(page.get_by_role("heading", level=1)).to_contain_text("Field technician")
        glance = page.locator(".cx-glance li")
        expect(glance).to_have_count(3)
        expect(glance.nth(0)).to_contain_text("situations")
        expect(glance.nth(1)).to_contain_text("€")
        expect(glance.nth(2)).to_contain_text("%")
        assert watch.findings == []


def test_payroll_specialist_sees_the_way_to_the_customer(browser: Browser, handbook: str) -> None:
    """Somebody who never meets customers finds whom the work passes through, and questions to check oneself."""
    with watched(browser, handbook) as (page, _watch):
        page.goto(f"{handbook}/employees/fi/roles/payroll-specialist.html")

        expect(page.locator(".cx-way").get_by_role("link").first).to_be_visible()
        question = page.locator(".cx-quiz details").first
        question.locator("summary").click()
        expect(question.locator("div").first).to_be_visible()


def test_director_finds_the_answer_to_a_rule(browser: Browser, handbook: str) -> None:
    """The cockpit shows the rule that fired, and the roadmap item that answers it is one click away."""
    with watched(browser, handbook) as (page, _watch):
        page.goto(f"{handbook}/employees/en/cockpit.html")
        page.locator("article", has_text="Calls go unanswered").get_by_role(
            "link", name="call-back queue"
        ).first.click()

        expect(page).to_have_url(f"{handbook}/employees/en/roadmap.html#roadmap-item-call-back-queue")


def test_search_in_swedish(browser: Browser, handbook: str) -> None:
    """The search works in the page's language, and says so in it."""
    with watched(browser, handbook) as (page, watch):
        page.goto(f"{handbook}/employees/sv/index.html")
        page.get_by_role("textbox").first.press_sequentially("kundrådgivare")

        expect(page.locator(".md-search-result__link").first).to_be_visible()
        assert watch.findings == []


def test_leader_finds_what_to_mend(browser: Browser, handbook: str) -> None:
    """From all that the checks say to the thing it is about, from the foot of its page to why the check matters."""
    with watched(browser, handbook) as (page, watch):
        page.goto(f"{handbook}/leadership/sv/checks/index.html")
        page.get_by_role("main").get_by_role("link", name="Färdplan").first.click()
        foot = page.locator("#checks-own ~ .cx-checks")
        expect(foot).to_contain_text("varning")
        foot.get_by_role("link", name="CX601").click()

        expect(page.get_by_role("main")).to_contain_text("Varför det spelar roll")
        assert watch.findings == []


def test_waived_has_its_reason(browser: Browser, handbook: str) -> None:
    """What the organisation decided not to be told stands on the page of all diagnostics, with the reason."""
    with watched(browser, handbook) as (page, _):
        page.goto(f"{handbook}/leadership/en/checks/index.html")
        silenced = page.locator("#silenced ~ .cx-checks")

        expect(silenced).to_contain_text("Waived on the item: The limit is the invoice operator's")


@pytest.mark.parametrize("name", ["leadership/sv", "partners/fi", "public/en"])
def test_reads_without_scripts_and_on_paper(browser: Browser, handbook: str, handbook_folder: Path, name: str) -> None:
    """Where no script runs each kind of page is whole, its menu opens, and nothing is offered that can't work."""
    pages = one_of_each(handbook_folder / "site", name)

    assert audit_without_scripts(browser, handbook, pages) == []


def test_way_through_the_menu_without_scripts(browser: Browser, handbook: str) -> None:
    """On a phone where no script runs the menu leads from a role's page to any other section."""
    with scriptless(browser, width=PHONE) as page:
        page.goto(f"{handbook}/employees/en/roles/field-technician.html")
        page.locator(".cx-menu-label").click()
        menu = page.locator(".md-sidebar--primary")
        for title in ("Field service", "Roles"):
            menu.locator("label.md-nav__title", has_text=title).click()
        menu.get_by_role("link", name="Promises", exact=True).click()

        expect(page.get_by_role("heading", level=1)).to_contain_text("Promise board")


def test_works_without_scripts(browser: Browser, handbook: str) -> None:
    """Everything but search and the choice of a role works where no script runs."""
    with scriptless(browser, width=DESK) as page:
        page.goto(f"{handbook}/employees/en/index.html")
        page.locator("[data-cx-role=finance-director]").get_by_role("link").click()
        page.locator("#connections ~ details summary").first.click()

        expect(page.locator(".cx-relations a").first).to_be_visible()
