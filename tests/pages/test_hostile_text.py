"""Text that tries to be code, in every field of every kind, on the way to the page in the browser."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from tests.builders import TODAY, playbook
from tests.models import TEMPLATES
from tests.pages.fullest import fullest

from cxplaybook.builder import BuildOptions, build_site
from cxplaybook.model import Playbook
from cxplaybook.pages import Handbook
from cxplaybook.pipeline import assess, handbooks

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)></div></article></body>{#evil .x onclick=alert(1)}"
    "{: onclick=alert(1) } {{ 7*7 }} {% raw %} <!-- ]]> [a](javascript:alert(1)) [b]: https://example.org"
    " ![c](data:x) &lt;b&gt; &#60;b&#62; \\<b\\> \"'` | # ## - 1. ~~~ === :::note !!! +++ wzxhzdk:0 🎉"
)
HARMLESS = "Nothing but words"

Shape = list[tuple[str, tuple[str, ...]]]
"""Elements of a page in order, each with the names of its attributes."""


def rendered(text: str) -> Handbook:
    """A handbook with this text in every field; prose has it in two paragraphs."""
    return of(fullest(lambda _: {"en": f"{text}\n\n{text}"}))


def of(found: Playbook) -> Handbook:
    """The English handbook for employees."""
    (handbook,) = handbooks(found, ["employees"], ["en"], TODAY, [TEMPLATES])
    return handbook


def built(handbook: Handbook, folder: Path) -> Mapping[str, LexborHTMLParser]:
    """Every HTML page of the site, parsed."""
    options = BuildOptions(folder / "site", folder / "work", (TEMPLATES,), TODAY)
    assert build_site([handbook], options).published
    root = options.site_dir / handbook.edition / handbook.language
    return {
        path.relative_to(root).as_posix(): LexborHTMLParser(path.read_text(encoding="utf-8"))
        for path in sorted(root.rglob("*.html"))
    }


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, LexborHTMLParser]:
    """The site of the hostile playbook."""
    return built(rendered(HOSTILE), tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, LexborHTMLParser]:
    """The site of the same playbook with plain words."""
    return built(rendered(HARMLESS), tmp_path_factory.mktemp("harmless"))


def shape(page: LexborHTMLParser) -> Shape:
    """The elements of a page but for the inside of pictures, whose lines break where words are long."""
    return [(str(node.tag), tuple(sorted(node.attributes))) for node in page.css("*") if not in_picture(node)]


def words(page: LexborHTMLParser, element: str) -> str:
    """What an element of a page says."""
    return " ".join(node for found in page.css(element) for node in found.text().split())


def in_picture(node: LexborNode) -> bool:
    """Whether an element is part of an SVG."""
    above = node.parent
    while above is not None and above.tag != "svg":
        above = above.parent
    return above is not None


def pieces(page: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Every attribute of a page's content with its value."""
    for node in page.css("article *"):
        yield from ((key, value or "") for key, value in node.attributes.items())


def test_hostile_text_adds_no_element(
    hostile: Mapping[str, LexborHTMLParser], harmless: Mapping[str, LexborHTMLParser]
) -> None:
    """Page by page the same elements with the same attributes as with plain words."""
    assert {uri: shape(page) for uri, page in hostile.items()} == {uri: shape(page) for uri, page in harmless.items()}


def test_hostile_text_in_pictures(hostile: Mapping[str, LexborHTMLParser]) -> None:
    """Inside pictures there are shapes, texts and links only."""
    tags = {node.tag for page in hostile.values() for node in page.css("article svg *")}

    assert tags <= {"a", "circle", "desc", "g", "line", "path", "polygon", "polyline", "rect", "text", "title", "tspan"}


def test_no_handler_no_script_address(hostile: Mapping[str, LexborHTMLParser]) -> None:
    """No attribute of any page's content runs anything."""
    found = [piece for page in hostile.values() for piece in pieces(page)]

    assert [key for key, _ in found if key.startswith("on") or key in ("style", "srcdoc", "formaction")] == []
    assert [
        value for key, value in found if key in ("href", "src") and value.lower().startswith(("javascript", "data"))
    ] == []


def test_one_title_to_a_page(hostile: Mapping[str, LexborHTMLParser]) -> None:
    """Every page has exactly one first heading."""
    assert {uri: len(page.css("h1")) for uri, page in hostile.items()} == dict.fromkeys(hostile, 1)


def test_hostile_text_is_readable(hostile: Mapping[str, LexborHTMLParser]) -> None:
    """The title of a thing is the author's text, to the letter."""
    assert words(hostile["promises/x.html"], "h1").replace("¶", "").strip() == f"{HOSTILE} {HOSTILE}"


def test_hostile_yaml_to_page(tmp_path: Path) -> None:
    """From a file: text in every kind of place stays text on the built page."""
    quoted = "'" + HOSTILE.replace("'", "''") + "'"
    files = {
        "roles/field-technician.yaml": f"title: {quoted}\nvision_for_me: {quoted}\ntags: [{quoted}]\n",
        "playbook.yaml": f"organisation: {quoted}\n",
    }
    found = assess(playbook(files), TODAY).playbook
    assert found is not None
    page = built(of(found), tmp_path)["roles/field-technician.html"]

    assert page.css("article script, article img") == []
    assert HOSTILE.partition("[a]")[0].rstrip() in words(page, "article")
    assert len(page.css("h1")) == 1


def test_long_text(tmp_path: Path) -> None:
    """A text of 10,000 characters is a long text."""
    long = "w" * 9_990 + " " + "<b>" * 3
    files = {"roles/field-technician.yaml": f"title: {long}\nvision_for_me: {long}\n"}
    found = assess(playbook(files), TODAY).playbook
    assert found is not None
    page = built(of(found), tmp_path)["roles/field-technician.html"]

    assert words(page, "h1").startswith(long)
    assert page.css("article b") == []
