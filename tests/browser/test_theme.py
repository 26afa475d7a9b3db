"""The theme in a real browser: what it lets a reader do, and what it must not do."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.audit import DESK, PHONE, SCHEMES, WIDTHS, Scheme, audit, axe_findings, walk, watched

ROLE = "employees/en/roles/field-technician.html"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_findings(browser: Browser, sample_address: str, sample_folder: Path, width: int, scheme: Scheme) -> None:
    """No page has a barrier, an error, a request to another host or a breach of its own security policy."""
    pages = walk(sample_folder / "site")

    assert len(pages) == 12
    assert audit(browser, sample_address, pages, width=width, scheme=scheme) == []


def test_policy_is_strict(browser: Browser, sample_address: str) -> None:
    """An inline script and an inline style do nothing, and the watch over a page notices them."""
    with watched(browser, sample_address) as (page, watch):
        page.goto(f"{sample_address}/{ROLE}")
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=color:red onclick=alert()>text</p>')")
        page.get_by_text("text", exact=True).click()

        assert [finding.partition("'")[2].partition("'")[0] for finding in watch.findings if "directive" in finding]
        assert page.evaluate("getComputedStyle(document.body.lastElementChild).color") != "rgb(255, 0, 0)"


def test_search_finds(browser: Browser, sample_address: str) -> None:
    """Typing shows pages that have the words, and the first result opens there."""
    with watched(browser, sample_address) as (page, watch):
        page.goto(f"{sample_address}/employees/en/index.html")
        page.get_by_role("textbox", name="Search").press_sequentially("compensate waiting")
        result = page.locator(".md-search-result__link").first
        result.wait_for()
        barriers = axe_findings(page)
        result.click()

        expect(page.get_by_role("heading", level=1)).to_contain_text("Style guide")
        assert barriers == []
        assert watch.findings == []


def test_instant_navigation(browser: Browser, sample_address: str) -> None:
    """A link inside the handbook changes the page without loading it anew, and header and language follow."""
    with watched(browser, sample_address) as (page, watch):
        page.goto(f"{sample_address}/employees/en/index.html")
        page.evaluate("window.sameDocument = true")
        page.get_by_role("link", name="Field technician", exact=True).first.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Field technician")

        assert page.evaluate("window.sameDocument") is True
        assert _language_links(page) == [
            f"{sample_address}/employees/{code}/roles/field-technician.html" for code in ("fi", "sv", "en")
        ]
        assert watch.findings == []


def test_links_in_pictures(browser: Browser, sample_address: str) -> None:
    """A link inside an SVG leads on, also on a page that was loaded instantly."""
    with watched(browser, sample_address) as (page, watch):
        page.goto(f"{sample_address}/employees/en/roles/field-technician.html")
        page.get_by_role("navigation", name="Tabs").get_by_role("link", name="Style guide").click()
        page.get_by_role("link", name="Who did it").click()

        expect(page).to_have_url(f"{sample_address}/{ROLE}")
        assert watch.findings == []


def test_language_switch_stays_on_page(browser: Browser, sample_address: str) -> None:
    """Another language shows the same page."""
    with watched(browser, sample_address) as (page, watch):
        page.goto(f"{sample_address}/{ROLE}")
        page.get_by_role("button", name="Choose language").hover()
        page.get_by_role("link", name="Suomi").click()

        expect(page).to_have_url(f"{sample_address}/employees/fi/roles/field-technician.html")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Huoltoasentaja")
        assert watch.findings == []


def test_colours_are_kept(browser: Browser, sample_address: str) -> None:
    """A chosen scheme holds on the next page and in the other languages."""
    with watched(browser, sample_address, scheme="light") as (page, watch):
        page.goto(f"{sample_address}/{ROLE}")
        page.get_by_title("Switch to light colours").click()
        page.get_by_title("Switch to dark colours").click()
        page.goto(f"{sample_address}/employees/sv/index.html")

        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        assert watch.findings == []


def test_role_is_kept(browser: Browser, sample_address: str) -> None:
    """The role picked on the front page is one click away on every page, in every language, until it is given up."""
    with watched(browser, sample_address) as (page, watch):
        page.goto(f"{sample_address}/employees/en/index.html")
        mine = page.locator("[data-cx-my-role]")
        expect(mine).to_be_hidden()
        page.get_by_role("button", name="This is my role: Field technician").click()
        expect(mine).to_have_text("My role Field technician")
        page.goto(f"{sample_address}/employees/fi/components.html")
        expect(mine).to_contain_text("Roolini Field technician")
        mine.click()
        expect(page).to_have_url(f"{sample_address}/employees/fi/roles/field-technician.html")
        # The Finnish page tells the role's Finnish name.
        expect(mine).to_have_text("Roolini Huoltoasentaja")
        page.get_by_role("button", name="Tämä on roolini", pressed=True).click()

        expect(mine).to_be_hidden()
        assert watch.findings == []


def test_menu_by_keyboard(browser: Browser, sample_address: str) -> None:
    """On a phone's width the menu opens, takes the focus and closes without a mouse."""
    with watched(browser, sample_address, width=PHONE) as (page, watch):
        page.goto(f"{sample_address}/{ROLE}")
        menu = page.get_by_role("button", name="Menu")
        menu.press("Enter")
        expect(menu).to_have_attribute("aria-expanded", "true")
        expect(page.locator(".md-sidebar--primary :focus")).to_be_visible()
        barriers = axe_findings(page)
        page.keyboard.press("Escape")

        expect(menu).to_have_attribute("aria-expanded", "false")
        expect(menu).to_be_focused()
        assert barriers == []
        assert watch.findings == []


def test_closed_menu_takes_no_focus(browser: Browser, sample_address: str) -> None:
    """The Tab key never leads to something that isn't on the screen."""
    with watched(browser, sample_address, width=PHONE) as (page, _):
        page.goto(f"{sample_address}/{ROLE}")
        hidden = []
        for _step in range(25):
            page.keyboard.press("Tab")
            box = page.evaluate("(box => [box.right, box.width])(document.activeElement.getBoundingClientRect())")
            if box[0] <= 0 and box[1] > 0:
                hidden.append(page.evaluate("document.activeElement.outerHTML"))

        assert hidden == []


def test_reads_without_script(browser: Browser, sample_address: str) -> None:
    """Without JavaScript the page, its navigation and its languages are there, and nothing offers what can't work."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": DESK, "height": 800})
    page = context.new_page()
    page.goto(f"{sample_address}/employees/en/index.html")
    page.get_by_role("link", name="Field technician", exact=True).first.click()

    expect(page.get_by_role("heading", level=1)).to_contain_text("Field technician")
    expect(page.get_by_role("button", name="This is my role")).to_have_count(0)
    assert _language_links(page)[0].endswith("/employees/fi/roles/field-technician.html")
    context.close()


def test_front_doors_lead_on(browser: Browser, sample_address: str) -> None:
    """The site's address and the edition's address both open the default language."""
    with watched(browser, sample_address) as (page, _):
        for door in ("", "employees/"):
            page.goto(f"{sample_address}/{door}")
            page.wait_for_url(f"{sample_address}/employees/fi/index.html")

            expect(page.get_by_role("heading", level=1)).to_contain_text("Etusivu")


def test_names_are_text(browser: Browser, sample_address: str) -> None:
    """Characters of HTML in the site's name and in titles show as they were written."""
    with watched(browser, sample_address) as (page, _):
        page.goto(f"{sample_address}/{ROLE}")
        expect(page.locator(".md-nav--primary .md-nav__link--active").last).to_have_text(
            "Field technician & <i>installer</i>"
        )
        page.goto(f"{sample_address}/employees/en/roles/index.html")

        assert page.title() == 'Roles - Lämpö & Koti <b>"CX"</b>'
        expect(page.locator(".md-header__topic").first).to_have_text('Lämpö & Koti <b>"CX"</b>')
        assert page.locator("meta[name=description]").count() == 0
        page.goto(f"{sample_address}/employees/en/index.html")
        description = page.locator("meta[name=description]").get_attribute("content") or ""
        assert description.endswith('"CX" & <more>')


def test_edit_opens_the_source(browser: Browser, sample_address: str) -> None:
    """The link for editing leads to the address in the page's front matter; a page without one offers no editing."""
    with watched(browser, sample_address) as (page, _):
        page.goto(f"{sample_address}/{ROLE}")
        edit = page.get_by_role("link", name="Edit this page")

        expect(edit).to_have_attribute("href", "https://example.org/edit/content/roles/field-technician.yaml")
        page.goto(f"{sample_address}/employees/en/index.html")
        expect(edit).to_have_count(0)


@pytest.mark.usefixtures("sample_address")
def test_works_from_a_folder(browser: Browser, sample_folder: Path) -> None:
    """Opened as a file, pages, search and the role picker work; only the theme's wish for a sitemap fails."""
    home = (sample_folder / "site" / "employees" / "en" / "index.html").as_uri()
    with watched(browser, "file:") as (page, watch):
        page.goto(home)
        page.get_by_role("textbox", name="Search").press_sequentially("compensate waiting")
        page.locator(".md-search-result__link").first.wait_for()
        page.keyboard.press("Escape")
        page.get_by_role("button", name="This is my role: Field technician").click()
        page.locator("[data-cx-my-role]").click()

        expect(page.get_by_role("heading", level=1)).to_contain_text("Field technician")
        assert [
            finding for finding in watch.findings if "sitemap.xml" not in finding and "ERR_FAILED" not in finding
        ] == []


def test_details_open_on_paper(browser: Browser, sample_address: str) -> None:
    """Printing shows the answers, and nothing of the site around the page."""
    with watched(browser, sample_address) as (page, _):
        page.goto(f"{sample_address}/employees/en/components.html")
        page.emulate_media(media="print")

        expect(page.get_by_text("A compensation of up to 80 euros")).to_be_visible()
        expect(page.locator("header.md-header")).to_be_hidden()
        expect(page.get_by_role("button", name="This is my role")).to_have_count(0)


def _language_links(page: Page) -> list[str]:
    links: list[str] = page.eval_on_selector_all("[data-cx-language]", "links => links.map(link => link.href)")
    return links
