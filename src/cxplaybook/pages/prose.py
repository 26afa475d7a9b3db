"""Texts of authors to HTML: escaped, with the inline Markdown that prose may hold and nothing else.

The template environment calls it for every text it prints; the grammar is the model's, so that a link that was checked is the
link that is shown.
"""

from collections.abc import Callable, Iterable, Iterator
from html import escape

from markdown_it.token import Token
from markupsafe import Markup

from cxplaybook.model.prose import Link, grammar, tokens
from cxplaybook.model.refs import Ref

Resolve = Callable[[Ref], str | None]
"""Address of a thing seen from the page being made; None where this edition doesn't show it."""

_RENDERER = grammar()


def text_html(text: str) -> Markup:
    """A text without markup."""
    return Markup(escape(" ".join(text.split())))


def prose_html(text: str, resolve: Resolve) -> Markup:
    """A prose text. One paragraph comes without `<p>`, so that it fits into a sentence or a table cell."""
    blocks = tokens(text)
    for block in blocks:
        if block.children:
            block.children = list(_resolved(block.children, resolve))
    if [block.type for block in blocks] == ["paragraph_open", "inline", "paragraph_close"]:
        blocks = blocks[1:2]
    return Markup(_RENDERER.renderer.render(blocks, _RENDERER.options, {}).strip())


def _resolved(children: Iterable[Token], resolve: Resolve) -> Iterator[Token]:
    """The tokens with addresses in place; a link that leads nowhere here stays as text."""
    kept = False
    for token in children:
        if token.type == "link_open":
            link = Link(str(token.attrGet("href") or ""), "")
            address = resolve(link.ref) if link.ref else link.address
            kept = link.allowed and address is not None
            token.attrs = {"href": str(address)}
        if token.type not in ("link_open", "link_close") or kept:
            yield token


def plain_text(text: str) -> str:
    """A prose text without its markup, for titles and alternatives of pictures."""
    return " ".join(" ".join(_words(tokens(text))).split())


def _words(blocks: Iterable[Token]) -> Iterator[str]:
    for block in blocks:
        yield "".join(child.content or (" " if child.type == "softbreak" else "") for child in block.children or ())
