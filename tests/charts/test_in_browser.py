"""The pictures as a browser shows them: nothing for axe to find, no words outside or on each other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from tests.charts.paper import GOLDEN

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
MEASURE = """
() => [...document.querySelectorAll("svg.cx-chart")].flatMap((svg) => {
  const paper = svg.viewBox.baseVal;
  const words = [...svg.querySelectorAll("text:not([transform])")].map((node) => [node.textContent, node.getBBox()]);
  const outside = words.filter(([, box]) => box.x < -1 || box.x + box.width > paper.width + 1
    || box.y < -1 || box.y + box.height > paper.height + 1);
  const touching = words.flatMap(([one, a], index) => words.slice(index + 1).filter(([, b]) =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1
    && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 3).map(([other]) => `${one} / ${other}`));
  return [...outside.map(([one]) => one), ...touching];
})
"""
"""Words that leave their paper, and pairs of words that lie on each other."""


@pytest.fixture(params=[("default", 328), ("default", 900), ("slate", 328), ("slate", 900)])
def page(request: pytest.FixtureRequest, browser: Browser, checkout: Path) -> Iterator[Page]:
    """Every golden picture on one page, in a scheme and a width."""
    scheme, width = request.param
    css = (checkout / "site_templates/assets/stylesheets/charts.css").read_text()
    page = browser.new_page(viewport={"width": width + 16, "height": 800})
    page.set_content(_document(scheme, css))
    yield page
    page.close()


def _document(scheme: str, css: str) -> str:
    """A page with the variables that Material defines on every page."""
    ground, ink = {"default": ("#fff", "#000"), "slate": ("#1e2129", "#fff")}[scheme]
    theme = f"body {{ --md-default-bg-color: {ground}; background: {ground}; color: {ink}; font-family: sans-serif }}"
    boxes = "".join(
        f'<div class="cx-chart-frame cx-chart-scroll" tabindex="0" role="region" aria-label="{file.stem}">'
        f"{file.read_text()}</div>"
        for file in sorted(GOLDEN.glob("*.svg"))
    )
    return (
        f'<!doctype html><html lang="en"><head><title>Pictures</title><style>{theme}{css}</style></head>'
        f'<body data-md-color-scheme="{scheme}"><main><h1>Pictures</h1>{boxes}</main></body></html>'
    )


def test_axe_finds_nothing(page: Page) -> None:
    """No violation of WCAG A and AA or of best practice, in either scheme, on a phone and on a desk."""
    found = Axe().run(page, options=RULES).response["violations"]

    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []


def test_words_have_their_room(page: Page) -> None:
    """In a real font too all words are on the paper and clear of each other."""
    assert page.evaluate(MEASURE) == []
