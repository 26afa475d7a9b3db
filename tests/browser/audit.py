"""What a built site must stand in a real browser; for tests of any handbook.

`serving` shows a folder, `walk` names its pages, `audit` visits them and tells everything a person would mind.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

PHONE, DESK = 360, 1280
# A4 less the margins of `print.css`.
_PAPER = 672
WIDTHS = (PHONE, DESK)
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
# WCAG 2.2 A and AA, and what axe thinks good practice.
_AXE_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations", "incomplete"],
}


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Says nothing: a test's output is for what fails."""

    def copyfile(self, source: Any, outputfile: Any) -> None:  # noqa: ANN401 - as the base class has it
        """Sends a file; a page that was left meanwhile doesn't want the rest."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)


@contextmanager
def serving(make_site: Callable[[str], Path]) -> Iterator[str]:
    """The address of a local server, while it shows the folder that `make_site` made for this address."""
    folder = Path()

    def handler(*arguments: Any) -> _QuietHandler:  # noqa: ANN401 - what the server hands over is its own business
        return _QuietHandler(*arguments, directory=str(folder))

    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        folder = make_site(f"{address}/")
        Thread(target=server.serve_forever, daemon=True).start()
        yield address
        server.shutdown()


def walk(site_dir: Path) -> list[str]:
    """Every page of every handbook below the folder, as a path; front doors that only lead on are left out."""
    pages = sorted(path.relative_to(site_dir).as_posix() for path in site_dir.glob("*/*/**/*.html"))
    return [page for page in pages if not page.endswith("/404.html")]


def one_of_each(site_dir: Path, handbook: str) -> list[str]:
    """The longest page of each kind of a handbook (`employees/fi`), as a path.

    A folder is a kind, and so is each page beside the folders.
    """
    home = site_dir / handbook
    pages = [site_dir / page for page in walk(site_dir) if page.startswith(f"{handbook}/")]
    kinds: dict[str, Path] = {}
    for page in sorted(pages, key=lambda page: -page.stat().st_size):
        inside = page.relative_to(home)
        kind = inside.parts[0] if len(inside.parts) > 1 and inside.stem != "index" else str(inside)
        kinds.setdefault(kind, page)
    return sorted(page.relative_to(site_dir).as_posix() for page in kinds.values())


# No slots: Playwright notes its wrappers on the object whose methods it calls.
@dataclass
class Watch:
    """Everything unwelcome that the pages of a browser context did."""

    address: str
    """What isn't below it is another host."""
    findings: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Watches all pages of the context from now on."""
        context.on("request", self._request)
        context.on("requestfailed", self._failure)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.findings.append(f"script error: {error.error}"))

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "about:", "blob:")):
            self.findings.append(f"other host: {request.url}")

    def _failure(self, request: Request) -> None:
        # Leaving a page ends what it was still loading.
        if request.failure != "net::ERR_ABORTED":
            self.findings.append(f"failed: {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        # A breach of the content security policy shows here too.
        if message.type in {"error", "warning"}:
            self.findings.append(f"console {message.type}: {message.text}")


@contextmanager
def watched(
    browser: Browser, address: str, *, width: int = DESK, scheme: Scheme = "light"
) -> Iterator[tuple[Page, Watch]]:
    """A page in a fresh context, and the watch over it."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme, reduced_motion="reduce"
    )
    watch = Watch(address)
    watch.over(context)
    try:
        yield context.new_page(), watch
    finally:
        context.close()


def audit(browser: Browser, address: str, pages: list[str], *, width: int, scheme: Scheme) -> list[str]:
    """What is wrong on the pages at that width and in those colours; empty: nothing."""
    found: list[str] = []
    with watched(browser, address, width=width, scheme=scheme) as (page, watch):
        for path in pages:
            page.goto(f"{address}/{path}")
            page.wait_for_function("typeof document$ !== 'undefined'")
            found += [
                f"{path}: {finding}" for finding in [*axe_findings(page), *_layout_findings(page), *watch.findings]
            ]
            watch.findings.clear()
    return found


def axe_findings(page: Page) -> list[str]:
    """Violations that axe-core sees on the page as it is now, and text in the colour of its ground."""
    response = Axe().run(page, options=_AXE_OPTIONS).response
    found = [(rule["id"], node) for rule in response["violations"] for node in rule["nodes"]]
    # axe takes such text for hidden on purpose and leaves the judgement to people.
    found += [
        ("text in the colour of its ground", node)
        for rule in response["incomplete"]
        for node in rule["nodes"]
        if any((check["data"] or {}).get("messageKey") == "equalRatio" for check in node["any"])
    ]
    return [f"axe {rule}: {node['target']} {node['html'][:160]}" for rule, node in found]


@contextmanager
def scriptless(browser: Browser, *, width: int) -> Iterator[Page]:
    """A page in a fresh context where no script runs."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800})
    try:
        yield context.new_page()
    finally:
        context.close()


def audit_without_scripts(browser: Browser, address: str, pages: list[str]) -> list[str]:
    """What somebody misses on the pages where no script runs: on a phone, at a desk and on paper."""
    found: list[str] = []
    with scriptless(browser, width=PHONE) as page:
        for path in pages:
            page.goto(f"{address}/{path}")
            found += [f"{path}: {finding}" for finding in [*_scriptless_findings(page), *_paper_findings(page)]]
    return found


def _scriptless_findings(page: Page) -> Iterator[str]:
    page.set_viewport_size({"width": PHONE, "height": 800})
    yield from _layout_findings(page)
    if not page.locator("h1").first.is_visible():
        yield "no heading"
    offers = page.locator("[data-md-component=search], [data-cx-menu], [data-cx-my-role], [data-md-component=palette]")
    yield from (f"offers what needs a script: {offer.inner_html()}" for offer in offers.all() if offer.is_visible())
    page.locator(".cx-menu-label").click()
    if not page.locator(".md-nav--primary :is(a, label):visible").count():
        yield "no menu on a phone"
    page.set_viewport_size({"width": DESK, "height": 800})
    if not page.locator(".md-tabs a").first.is_visible():
        yield "no menu at a desk"


def _paper_findings(page: Page) -> Iterator[str]:
    page.set_viewport_size({"width": _PAPER, "height": 800})
    page.emulate_media(media="print")
    yield from _layout_findings(page)
    around = page.locator(".md-header, .md-tabs, .md-sidebar, .md-footer, .cx-edit, .headerlink")
    yield from (f"on paper: {part.get_attribute('class')}" for part in around.all() if part.is_visible())
    folded = page.locator("details > :not(summary)")
    yield from (f"folded on paper: {part.text_content()}" for part in folded.all() if not part.is_visible())
    page.emulate_media(media="screen")


def _layout_findings(page: Page) -> list[str]:
    surplus = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"wider than the screen by {surplus} px"] if surplus > 0 else []
