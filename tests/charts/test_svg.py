"""The builder of SVG: escaping, numbers, white space."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.charts.svg import element, group, line, link, number, text


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.0, "0"), (-0.04, "0"), (1.0, "1"), (1.25, "1.2"), (-3.16, "-3.2"), (1000000.0, "1000000"), (0.05, "0.1")],
)
def test_number_has_one_decimal(value: float, written: str) -> None:
    """A coordinate has at most one decimal and zero has no sign."""
    assert number(value) == written


def test_markup_is_text() -> None:
    """Words can't open an element, close one, or leave their quotation marks."""
    drawn = str(text("</text><script>\"&'", 1, 2, "a"))

    assert drawn == '<text x="1" y="2" class="a">&lt;/text&gt;&lt;script&gt;&quot;&amp;&#x27;</text>'


def test_attribute_is_escaped() -> None:
    """An address stays inside its attribute."""
    drawn = str(link('#"onclick="x', "<b>", [], "a"))

    assert drawn == '<a href="#&quot;onclick=&quot;x" class="a" aria-label="&lt;b&gt;"/>'


def test_blank_lines_become_spaces() -> None:
    """No text brings a line break along, because a blank line would end an HTML block for Markdown."""
    assert str(element("title", "one\n\n\ttwo\u2028three")) == "<title>one two three</title>"


def test_no_break_space_stays() -> None:
    """Numbers are grouped by no-break spaces, which are kept."""
    assert str(element("title", "1\u00a0234\u202f€")) == "<title>1\u00a0234\u202f€</title>"


def test_no_address_no_link() -> None:
    """Without an address the children are a plain group."""
    assert str(link(None, "name", [line((0, 0), (1, 1), "b")], "a")) == (
        '<g class="a">\n<line x1="0" y1="0" x2="1" y2="1" class="b"/>\n</g>'
    )


def test_absent_attribute_is_left_out() -> None:
    """None writes no attribute."""
    assert str(group("a", [])) == '<g class="a"/>'


@given(st.text())
def test_any_text_is_well_formed(words: str) -> None:
    """Whatever an author writes, control characters and lone surrogates included, gives well-formed XML."""
    drawn = str(element("text", words, aria_label=words))

    root = ET.fromstring(drawn)  # noqa: S314 - our own output
    assert "\n" not in drawn
    assert root.get("aria-label") == (root.text or "")
