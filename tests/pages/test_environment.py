"""How templates show the values of views."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from jinja2.exceptions import SecurityError
from tests.models import TEMPLATES, scope

from cxplaybook.model import Ref
from cxplaybook.pages.environment import environment
from cxplaybook.views import Scope
from cxplaybook.views.shown import ShownChoice, ShownDate, ShownLink, ShownText

FILES = {"promises/answer.yaml": ""}
HERE = "roles/field-technician.md"


def shown(template: str, values: Mapping[str, object], uri: str = HERE, files: Mapping[str, str] | None = None) -> str:
    """What a template shows on a page of the English handbook."""
    of: Scope = scope(FILES if files is None else files)
    made = environment([TEMPLATES]).from_string(template)
    return made.render(values, uri=uri, graph=of.graph, language="en", words=of.words)


def text(value: str, language: str = "en", *, prose: bool = False) -> ShownText:
    """A text of a view."""
    return ShownText(value, language, prose)


def link(title: ShownText, uri: str = "promises/answer.md", anchor: str = "") -> ShownLink:
    """A link of a view."""
    return ShownLink(Ref("promise", "answer"), title, "promise", uri, anchor)


@pytest.mark.parametrize(
    ("value", "html"),
    [
        (None, ""),
        ("<b>", "&lt;b&gt;"),
        (5, "5"),
        (text("*5* < 6"), "*5* &lt; 6"),
        (text("*5* < 6", prose=True), "<em>5</em> &lt; 6"),
        (ShownChoice("live", "live & kicking"), "live &amp; kicking"),
        (ShownDate("1.4.2026", date(2026, 4, 1)), '<time datetime="2026-04-01">1.4.2026</time>'),
        (link(text("<i>Answer")), '<a href="../promises/answer.html">&lt;i&gt;Answer</a>'),
        (link(text("A [b](promise:answer)", prose=True)), '<a href="../promises/answer.html">A b</a>'),
    ],
)
def test_value_becomes_html(value: object, html: str) -> None:
    """Every value of a view is escaped; a link never holds another link."""
    assert shown("{{ value }}", {"value": value}) == html


@pytest.mark.parametrize(
    ("value", "html"),
    [
        (text("Koti", "fi"), '<span class="cx-fallback" lang="fi" title="Only in another language so far">Koti</span>'),
        (text("%", "fi"), "%"),
        (text("15-20", "fi"), "15-20"),
    ],
)
def test_fallback_is_marked(value: ShownText, html: str) -> None:
    """A text in another language than the page's says so, unless it has no letters."""
    marked = shown("{{ value }}", {"value": value})

    assert marked.replace(_fallback_hint(), "Only in another language so far") == html


def test_fallback_of_several_paragraphs_is_a_block() -> None:
    """Paragraphs can't stand inside a span."""
    assert shown("{{ value }}", {"value": text("a\n\nb", "fi", prose=True)}).startswith(
        '<div class="cx-fallback" lang="fi"'
    )


@pytest.mark.parametrize(
    ("uri", "target", "anchor", "href"),
    [
        ("index.md", "roles/index.md", "", "roles/index.html"),
        ("roles/a.md", "roles/b.md", "", "b.html"),
        ("roles/a.md", "index.md", "", "../index.html"),
        ("roles/a.md", "management-model.md", "forum-x", "../management-model.html#forum-x"),
        ("roles/a.md", "roles/a.md", "top", "#top"),
        ("roles/a.md", "roles/a.md", "", "a.html"),
    ],
)
def test_address_is_relative(uri: str, target: str, anchor: str, href: str) -> None:
    """Addresses lead from the page being made, wherever it is."""
    assert shown("{{ value | href }}", {"value": link(text("A"), target, anchor)}, uri) == href


def test_prose_link_is_relative_to_its_page() -> None:
    """A link in prose leads from the page the prose is shown on."""
    value = {"value": text("[a](promise:answer)", prose=True)}

    assert shown("{{ value }}", value, "index.md") == '<a href="promises/answer.html">a</a>'
    assert shown("{{ value }}", value, HERE) == '<a href="../promises/answer.html">a</a>'


def test_link_to_what_is_not_shown_is_text() -> None:
    """A link to a thing that this edition lacks is the words it stood on."""
    assert shown("{{ value }}", {"value": text("[a](promise:other)", prose=True)}) == "a"


@pytest.mark.parametrize(
    ("value", "plain"),
    [(text("*a* b", prose=True), "*a* b"), (text("a\n  b"), "a b"), ("a  b", "a b")],
)
def test_plain_is_one_line(value: object, plain: str) -> None:
    """Without markup, on one line; a text that isn't prose keeps its asterisks."""
    prose = isinstance(value, ShownText) and value.prose

    assert shown("{{ value | plain }}", {"value": value}) == (plain.replace("*", "") if prose else plain)


def test_foreign_heading_names_its_language() -> None:
    """A heading in another language than the page's carries that language."""
    assert "{#x lang=fi}" in shown('{{ heading(2, value, "x") }}', {"value": text("Koti", "fi")})
    assert "{#x}" in shown('{{ heading(2, value, "x") }}', {"value": text("Home")})


def test_unknown_name_is_an_error() -> None:
    """A template that asks for what there isn't fails, and shows no hole."""
    with pytest.raises(UndefinedError):
        shown("{{ nothing }}", {})


def test_template_is_confined() -> None:
    """A template of an organisation reaches nothing of the program behind its values."""
    with pytest.raises(SecurityError):
        shown("{{ value.__class__.__mro__ }}", {"value": "x"})


def test_own_template_wins(tmp_path: Path) -> None:
    """Of several folders the first that has a template gives it."""
    (tmp_path / "own.md.jinja").write_text("ours", encoding="utf-8")
    other = tmp_path / "other"
    other.mkdir()
    (other / "own.md.jinja").write_text("theirs", encoding="utf-8")

    assert environment([tmp_path, other]).get_template("own.md.jinja").render() == "ours"


def _fallback_hint() -> str:
    return scope().words("text.fallback")
