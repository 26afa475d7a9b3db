"""Texts of authors to HTML: escaped, with the inline Markdown that prose may hold and nothing else.

The template environment calls it for every text it prints; the grammar is the model's, so that a link that was checked
is the link that is shown.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape

from markdown_it.common.normalize_url import normalizeLink
from markdown_it.token import Token
from markupsafe import Markup

from cxplaybook.model.prose import Link, grammar, link_of, tokens
from cxplaybook.model.refs import Ref

Resolve = Callable[[Ref], str | None]
"""Address of a thing seen from the page being made; None where this edition doesn't show it."""

_RENDERER = grammar()

_IN_NUMBER = re.compile(r"(?<=\d) (?=\d{3}(?!\d)|[%€‰°])")
"""A space within a number: before three of its digits, or before its sign. A line doesn't break there."""


def text_html(text: str) -> Markup:
    """A text without markup."""
    return Markup(escape(_unbroken(" ".join(text.split()))))  # noqa: S704 - just escaped


def prose_html(text: str, resolve: Resolve) -> Markup:
    """A prose text. One paragraph comes without `<p>`, so that it fits into a sentence or a table cell."""
    blocks = tokens(text)
    for block in blocks:
        block.children = list(_resolved(block.children or (), resolve))
    if [block.type for block in blocks] == ["paragraph_open", "inline", "paragraph_close"]:
        blocks = blocks[1:2]
    html = _RENDERER.renderer.render(blocks, _RENDERER.options, {})
    # The renderer escapes all texts and attributes, and the grammar holds no HTML.
    return Markup(html.strip())  # noqa: S704


def _unbroken(text: str) -> str:
    """A text whose numbers stay on one line."""
    return _IN_NUMBER.sub("\N{NO-BREAK SPACE}", text)


def _resolved(children: Iterable[Token], resolve: Resolve) -> Iterator[Token]:
    """The tokens with addresses in place and numbers kept whole; a link that leads nowhere here stays as text."""
    address: str | None = None
    for token in children:
        if token.type == "text":
            token.content = _unbroken(token.content)
        if token.type == "link_open":
            address = _address(link_of(token), resolve)
            token.attrs = {"href": address or ""}
        if token.type not in ("link_open", "link_close") or address is not None:
            yield token


def _address(link: Link, resolve: Resolve) -> str | None:
    if link.ref is not None:
        return resolve(link.ref)
    return normalizeLink(link.address) if link.allowed else None
