"""The audit itself: each kind of fault it is there for, on a page that has just that one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.browser.audit import DESK, audit, audit_without_scripts, serving, walk

# What `audit` waits for in a real page.
_READY = "<script>var document$ = {}</script>"
_HEAD = f'<!doctype html><html lang="en"><title>Page</title>{_READY}<main><h1>Page</h1>'
_PLACE = "employees/en/page.html"


@pytest.fixture
def findings(browser: Browser, tmp_path: Path) -> Iterator[Callable[[str], list[str]]]:
    """Audits a page with that text on it."""
    file = tmp_path / _PLACE
    file.parent.mkdir(parents=True)
    (tmp_path / "favicon.ico").touch()
    with serving(lambda _: tmp_path) as address:

        def findings_on(text: str) -> list[str]:
            file.write_text(f"{_HEAD}{text}</main></html>", "utf-8")
            return audit(browser, address, walk(tmp_path), width=DESK, scheme="light")

        yield findings_on


def test_nothing_to_find(findings: Callable[[str], list[str]]) -> None:
    """A plain page is fine."""
    assert findings("<p>Text</p>") == []


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', "axe image-alt"),
        ('<p style="color:#bbb">Text</p>', "axe color-contrast"),
        ('<p style="color:#fff;background:#fff">Text</p>', "axe text in the colour of its ground"),
        ('<p style="width:2000px">Text</p>', "wider than the screen by"),
        ("<script>console.error('no')</script>", "console error: no"),
        ("<script>throw new Error('no')</script>", "script error: no"),
        ('<img alt="" src="missing.png">', "console error: Failed to load resource"),
    ],
    ids=["barrier", "contrast", "invisible", "width", "console", "script", "missing"],
)
def test_finds(findings: Callable[[str], list[str]], text: str, finding: str) -> None:
    """One fault gives one finding, with the page it is on."""
    (found,) = findings(text)

    assert found.startswith(f"{_PLACE}: {finding}")


def test_finds_other_host(findings: Callable[[str], list[str]]) -> None:
    """A request to another host is told even when nothing answers."""
    found = findings('<img alt="" src="http://127.0.0.2:9/x.png">')

    assert f"{_PLACE}: other host: http://127.0.0.2:9/x.png" in found


_WHOLE = """<style>.md-overlay { display: none } @media print { header, nav { display: none } }</style>
<header class=md-header><label class=cx-menu-label for=__drawer>Menu</label></header>
<nav class=md-tabs><a href=page.html>Page</a></nav><nav class=md-nav--primary><a href=page.html>Page</a></nav>"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_WHOLE, []),
        (
            _WHOLE + "<p style=width:700px>Text</p>",
            ["wider than the screen by 348 px", "wider than the screen by 36 px"],
        ),
        (_WHOLE + "<button data-cx-menu>Menu</button>", ["offers what needs a script: Menu"]),
        (_WHOLE.replace("md-nav--primary", "other"), ["no menu on a phone"]),
        (_WHOLE.replace("md-tabs", "other"), ["no menu at a desk"]),
        (_WHOLE.replace("header, nav", "nav"), ["on paper: md-header"]),
        (_WHOLE + "<details><summary>Fold</summary><p>Text</p></details>", ["folded on paper: Text"]),
        (_WHOLE + "<style>h1 { display: none }</style>", ["no heading"]),
    ],
    ids=["nothing", "width", "offer", "phone", "desk", "around", "folded", "heading"],
)
def test_finds_without_scripts(browser: Browser, tmp_path: Path, text: str, found: list[str]) -> None:
    """One fault gives its findings on a page where no script runs, and on paper."""
    (tmp_path / _PLACE).parent.mkdir(parents=True)
    (tmp_path / _PLACE).write_text(f"{_HEAD}{text}</main></html>", "utf-8")

    with serving(lambda _: tmp_path) as address:
        assert audit_without_scripts(browser, address, [_PLACE]) == [f"{_PLACE}: {finding}" for finding in found]


def test_walk_leaves_out_doors(tmp_path: Path) -> None:
    """Front doors and the page for unknown addresses are no pages of a handbook."""
    names = (
        "index.html",
        "employees/index.html",
        "employees/fi/404.html",
        "employees/fi/a.html",
        "employees/fi/b/c.html",
    )
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    assert walk(tmp_path) == ["employees/fi/a.html", "employees/fi/b/c.html"]
