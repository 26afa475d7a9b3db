"""The inline Markdown of prose fields: which links it holds, its plain words, and taking links out."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.model import Prose, Ref
from cxplaybook.model.prose import Link, links, plain_text, tokens, without_links

MARKUP = st.text(alphabet="[]()<>\\`*_!&;: \n\t-.1a\r", max_size=40)
PIECES = st.lists(
    st.sampled_from(["[", "](promise:a)", "](promise:b-c)", "`", "*", "\n", "\t- ", " x ", "\\", "(", ")"])
)


def targets(text: str) -> list[Ref | None]:
    """What the links of a text name."""
    return [link.ref for link in links(text)]


def unlinked(text: str) -> str:
    """The text when nothing is shown."""
    return str(without_links(Prose({"en": text}), frozenset()))


def test_link_names_thing() -> None:
    """A link by kind and id gives the reference and the words it stands on."""
    (link,) = links("See [our *answer* time](promise:answer-in-15-minutes).")

    assert link.ref == Ref("promise", "answer-in-15-minutes")
    assert link.label == "our *answer* time"
    assert link.source == "[our *answer* time](promise:answer-in-15-minutes)"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/a(b)",
        "http://example.org",
        "HTTPS://example.org",
        "mailto:cx@example.org",
        "tel:+358401234567",
        "promise:answer-in-15-minutes",
        "expectation:field-technician/call-before-arrival",
    ],
)
def test_address_is_allowed(address: str) -> None:
    """Addresses outside by four schemes, and things by kind and id."""
    assert [link.allowed for link in links(f"[x]({address})")] == [True]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "javascript&colon;alert(1)",
        "java&Tab;script:alert(1)",
        "< javascript:alert(1)>",
        "data:text/html,x",
        "DATA:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org",
        "../roles/installer.md",
        "#top",
        "http:example.org",
        "http://[example",
        "mailto:",
        "promise:",
        "<http://exam ple.org>",
    ],
)
def test_address_is_refused(address: str) -> None:
    """Scripts, data, files, paths and broken addresses are links that lead nowhere, and name no thing."""
    (link,) = links(f"[x]({address})")

    assert not link.allowed
    assert link.ref is None


@pytest.mark.parametrize("text", ["`[x](promise:a)`", "\\[x](promise:a)", "[x] (promise:a)", "<promise:a>", "[x][a]"])
def test_text_without_link(text: str) -> None:
    """Code, escapes and other notations of Markdown hold no link."""
    assert list(links(text)) == []


def test_links_in_list_are_found() -> None:
    """A link inside a list entry counts like any other."""
    assert targets("First:\n\n- [a](promise:a)\n- [b](play:b)\n") == [Ref("promise", "a"), Ref("play", "b")]


def test_single_line_is_no_list() -> None:
    """A line that begins with a day of the month stays a sentence."""
    assert plain_text("24. heinäkuuta") == "24. heinäkuuta"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**15** `minutes`", "15 minutes"),
        ("two\nlines", "two lines"),
        ("hard  \nbreak", "hard break"),
        ("- one\n- two", "one two"),
        ("[ours](promise:a)!", "ours!"),
        ("<b>5 < 6</b>", "<b>5 < 6</b>"),
        ("", ""),
    ],
)
def test_plain_text_keeps_words(text: str, words: str) -> None:
    """The words stay, on one line; markup goes."""
    assert plain_text(text) == words


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("a [b](promise:c) d", "a b d"),
        ("[*b*](promise:c)", "*b*"),
        ("[b [c] d](promise:e)", "b [c] d"),
        ("[b](promise:e(f))", "b"),
        ("[b](<promise:c>)", "b"),
        ('[b](promise:c "promise:c")', "b"),
        ("[b\\]](promise:c)", "b\\]"),
        ("[b](promise&colon;c)", "b"),
        ("[[a](promise:b) c](promise:d)", "a c"),
        ("`[b](promise:c)` [b](promise:c)", "`b` b"),
        ("- x\n- [two\n  lines](promise:c)\n", "- x\n- two\nlines\n"),
        ("[b](https://example.org)", "[b](https://example.org)"),
    ],
)
def test_hidden_link_leaves_its_label(text: str, rest: str) -> None:
    """A link to what isn't shown becomes the words it stood on, whatever it holds; other links stay."""
    assert unlinked(text) == rest


def test_shown_link_stays() -> None:
    """Prose whose links are all shown is the very same prose."""
    prose = Prose({"en": "[b](promise:c)", "fi": "[d](promise:c)"})

    assert without_links(prose, {Ref("promise", "c")}) is prose


def test_every_language_loses_the_link() -> None:
    """Each language's text is cut by itself."""
    prose = Prose({"en": "[a](promise:c)", "fi": "[b](promise:d)"})

    assert without_links(prose, {Ref("promise", "d")}) == Prose({"en": "a", "fi": "[b](promise:d)"})


@given(PIECES)
def test_no_hidden_link_survives(pieces: list[str]) -> None:
    """Whatever an author writes, no link to a hidden thing is left."""
    assert targets(unlinked("".join(pieces))) == []


@given(MARKUP)
def test_any_text_has_tokens(text: str) -> None:
    """No text is too odd to be read."""
    tokens(text)
    plain_text(text)

    assert all(isinstance(link, Link) for link in links(text))


@pytest.mark.parametrize("piece", ["[", "*", "`", "](", "[a](b:c) ", "- ", "\\", "<a href="])
def test_long_text_is_read_quickly(piece: str) -> None:
    """10,000 characters of markup take well under a second."""
    began = time.perf_counter()
    unlinked(piece * (10_000 // len(piece)))

    assert time.perf_counter() - began < 2
