"""Authors' texts as HTML."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from cxplaybook.model import Ref
from cxplaybook.pages.prose import prose_html, text_html

ALLOWED = {"p", "a", "em", "strong", "code", "ul", "ol", "li", "br"}


def resolve(ref: Ref) -> str | None:
    """Where the only shown promise is."""
    return "../promises/answer.html" if ref == Ref("promise", "answer") else None


def html(text: str) -> str:
    """The prose as HTML."""
    return str(prose_html(text, resolve))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*a* **b** `c`", "<em>a</em> <strong>b</strong> <code>c</code>"),
        ("[x](promise:answer)", '<a href="../promises/answer.html">x</a>'),
        ('[x](promise:answer "title")', '<a href="../promises/answer.html">x</a>'),
        ("[x](promise:hidden)", "x"),
        ("[*x*](https://example.org/a?b=1&c=2)", '<a href="https://example.org/a?b=1&amp;c=2"><em>x</em></a>'),
        ("[x](https://example.org/ä b)", "[x](https://example.org/ä b)"),
        ("[x](https://example.org/ä)", '<a href="https://example.org/%C3%A4">x</a>'),
        ("[x](mailto:cx@example.org)", '<a href="mailto:cx@example.org">x</a>'),
        ("one\ntwo", "one\ntwo"),
        ("one\n\ntwo", "<p>one</p>\n<p>two</p>"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("24. heinäkuuta", "24. heinäkuuta"),
        ("62 000 pumppua, 31 %", "62\N{NO-BREAK SPACE}000 pumppua, 31\N{NO-BREAK SPACE}%"),
        ("2026 12 5000", "2026 12 5000"),
        ("# 5 > 4 & 3 < 4", "# 5 &gt; 4 &amp; 3 &lt; 4"),
        ("![x](promise:answer)", '!<a href="../promises/answer.html">x</a>'),
        ("", ""),
    ],
)
def test_prose_becomes_html(text: str, expected: str) -> None:
    """Emphasis, links, lists and code; all else is text."""
    assert html(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JAVASCRIPT:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        '[x](https://example.org/"onmouseover="alert(1))',
        "<javascript:alert(1)>",
        "[<b onclick=alert(1)>x</b>](https://example.org)",
        "`</code><script>alert(1)</script>`",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "{: onclick=alert(1) }",
    ],
)
def test_hostile_text_stays_text(text: str) -> None:
    """No script, no handler, no address that runs: the text is shown as it was written."""
    nodes = LexborHTMLParser(html(text)).css("body *")

    assert {node.tag for node in nodes} <= ALLOWED
    assert {key for node in nodes for key in node.attributes} <= {"href"}
    assert all(str(node.attributes["href"]).startswith("https://") for node in nodes if "href" in node.attributes)


@given(st.lists(st.sampled_from([*"[]()<>\"'&*`\\\n -", "javascript:", "https://e.org", "promise:answer", "onclick="])))
def test_any_prose_is_allowed_html(pieces: list[str]) -> None:
    """Whatever an author writes, only the allowed elements come out, with addresses that were allowed."""
    nodes = LexborHTMLParser(html("".join(pieces))).css("body *")

    assert {node.tag for node in nodes} <= ALLOWED
    assert {key for node in nodes for key in node.attributes} <= {"href"}
    assert all(
        str(node.attributes["href"]).startswith(("https://", "../promises/")) for node in nodes if node.tag == "a"
    )


@given(st.text(max_size=60))
def test_text_has_no_markup(text: str) -> None:
    """A text without markup is shown by the letter, on one line."""
    assert LexborHTMLParser(f"<div>{text_html(text)}</div>").css("div *") == []
