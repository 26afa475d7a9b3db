"""Front matter and headings: the only Markdown on a page."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import markdown  # type: ignore[import-untyped]  # it publishes no types
from selectolax.lexbor import LexborHTMLParser

from cxplaybook.pages.markdown import front_matter, heading

# What a page may hold: the reader of YAML lets no control characters through.
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


def rendered(level: int, text: str, anchor: str = "top") -> LexborHTMLParser:
    """A heading as the builder's Markdown makes it."""
    return LexborHTMLParser(markdown(str(heading(level, text, anchor)), extensions=["attr_list", "toc"]))


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "Ends in {#evil .class onclick=alert(1)}",
        "{: onclick=alert(1) }",
        "[x](javascript:alert(1))",
        "# no ## heading #",
        "*a* _b_ `c` **d** ~~e~~",
        "&lt;b&gt; &amp; &#106;",
        "back\\slash \\* \\{",
        "Kello 15: “näin” 🎉 | 1. not a list",
        "![x](y) ![x][y] <https://example.org>",
        "- dash",
    ],
)
def test_heading_is_taken_by_the_letter(text: str) -> None:
    """Whatever an author writes is the heading's text and nothing else."""
    page = rendered(2, text)
    (found,) = page.css("h2")

    assert found.text() == text
    assert found.attributes == {"id": "top"}
    assert [node.tag for node in page.css("body *")] == ["h2"]


def test_newline_stays_in_the_heading() -> None:
    """A text over several lines is a heading of one line."""
    assert [node.text() for node in rendered(1, "one\n\n# two").css("h1")] == ["one # two"]


@given(TEXTS.filter(lambda text: text.strip()))
def test_any_text_makes_one_heading(text: str) -> None:
    """No text breaks out of its heading or takes its id."""
    page = rendered(1, text)

    assert [(node.tag, node.attributes) for node in page.css("body *")] == [("h1", {"id": "top"})]


@given(st.dictionaries(st.sampled_from(["title", "edit_url"]), TEXTS))
def test_front_matter_is_read_back(values: dict[str, str]) -> None:
    """YAML gives back every title to the letter."""
    head = front_matter({**values, "hide": None})

    assert head.startswith("---\n")
    assert (yaml.safe_load(head.removeprefix("---\n").removesuffix("---\n")) or {}) == values


def test_unset_value_is_left_out() -> None:
    """A page without an editor has no such line."""
    assert front_matter({"title": "A", "edit_url": None, "hide": ["toc"]}) == '---\ntitle: "A"\nhide: ["toc"]\n---\n'
