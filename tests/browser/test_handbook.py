"""The example handbook in a real browser, as the people it is for open it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.audit import DESK, PHONE, SCHEMES, WIDTHS, Scheme, audit, serving, walk, watched

from cxplaybook.builder import BuildOptions, build_site
from cxplaybook.pipeline import assess, handbooks
from cxplaybook.project import Project

# One worker builds the handbook and keeps the browser.
pytestmark = pytest.mark.xdist_group("browser")

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def handbook_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the example's site stands once `handbook` has built it."""
    return tmp_path_factory.mktemp("handbook")


@pytest.fixture(scope="session")
def handbook(checkout: Path, handbook_folder: Path) -> Iterator[str]:
    """Address of the example handbook in its three languages."""
    project = Project(checkout)

    def make(site_url: str) -> Path:
        playbook = assess(project.source, TODAY).playbook
        assert playbook is not None
        made = handbooks(playbook, ["employees"], playbook.languages, TODAY, project.templates)
        options = BuildOptions(
            site_dir=handbook_folder / "site",
            work_dir=handbook_folder / "work",
            templates=project.templates,
            today=TODAY,
            site_url=site_url,
            strict=True,
        )
        assert build_site(made, options).problems == ()
        return options.site_dir

    with serving(make) as address:
        yield address


def one_of_each(site: Path, language: str) -> list[str]:
    """The longest page of each kind in a language: a folder is a kind, and every page beside them is one of its own."""
    pages = [site / page for page in walk(site) if page.startswith(f"employees/{language}/")]
    kinds: dict[str, Path] = {}
    for page in sorted(pages, key=lambda page: -page.stat().st_size):
        inside = page.relative_to(site / "employees" / language)
        kind = inside.parts[0] if len(inside.parts) > 1 and inside.stem != "index" else str(inside)
        kinds.setdefault(kind, page)
    return sorted(str(page.relative_to(site)) for page in kinds.values())


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_kind_has_a_finding(
    browser: Browser, handbook: str, handbook_folder: Path, width: int, scheme: Scheme
) -> None:
    """No kind of page has a barrier, an error, a request to another host or words outside its screen."""
    languages = {(PHONE, "light"): "fi", (DESK, "light"): "en", (PHONE, "dark"): "sv", (DESK, "dark"): "fi"}
    pages = one_of_each(handbook_folder / "site", languages[width, scheme])

    assert len(pages) > 30
    assert audit(browser, handbook, pages, width=width, scheme=scheme) == []


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


def test_works_without_scripts(browser: Browser, handbook: str) -> None:
    """Everything but search and the choice of a role works where no script runs."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": DESK, "height": 800})
    page = context.new_page()
    page.goto(f"{handbook}/employees/en/index.html")
    page.locator("[data-cx-role=finance-director]").get_by_role("link").click()
    page.locator("#connections ~ details summary").first.click()

    expect(page.locator(".cx-relations a").first).to_be_visible()
    context.close()
