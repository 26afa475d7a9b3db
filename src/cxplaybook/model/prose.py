"""The inline Markdown that prose fields take: emphasis, links, lists and code, nothing else.

The graph asks for the links in a text, the page stage renders it; both see the same grammar. HTML is text here, and a
link leads to `http(s)`, `mailto`, `tel` or to a thing by kind and id.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

from cxplaybook.model.refs import Ref
from cxplaybook.model.text import Prose

WEB_SCHEMES = ("http", "https", "mailto", "tel")
"""Schemes of addresses outside the handbook."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a prose text."""

    address: str
    """As written, for instance `promise:answer-in-15-minutes`."""
    label: str
    """Text the link stands on, without markup."""

    @property
    def ref(self) -> Ref | None:
        """The thing it names. None: it is an address outside the handbook, or none that we allow."""
        kind, colon, target = self.address.partition(":")
        return Ref(kind, target) if colon and target and kind not in WEB_SCHEMES else None

    @property
    def allowed(self) -> bool:
        """Whether it has the form of an address that prose may hold; a thing it names may still not exist."""
        if self.ref is not None:
            return not self.address.startswith(("javascript:", "data:", "vbscript:", "file:"))
        parts = urlsplit(self.address)
        return parts.scheme in WEB_SCHEMES and bool(parts.netloc or parts.path)


def grammar() -> MarkdownIt:
    """The parser of prose: CommonMark cut down to what a text may hold."""
    parser = MarkdownIt("zero", {"html": False})
    parser.enable(["emphasis", "link", "backticks", "list", "escape", "newline"])
    # What a text may link to is our own question (`Link.allowed`), so that a refused link can be reported.
    parser.validateLink = lambda url: bool(url)  # type: ignore[method-assign]
    return parser


_GRAMMAR = grammar()


def tokens(text: str) -> list[Token]:
    """The text as block and inline tokens."""
    return _GRAMMAR.parse(text)


def links(text: str) -> Iterator[Link]:
    """Every link of a text, in order."""
    if "](" not in text:
        return
    for block in tokens(text):
        yield from _inline_links(block.children or [])


def without_links(prose: Prose, shown: Container[Ref]) -> Prose:
    """The prose without links to things that aren't shown: even an id may tell too much. Itself where nothing changes."""
    texts = {language: _unlinked(text, shown) for language, text in prose.by_language.items()}
    return prose if texts == prose.by_language else Prose(texts)


def _unlinked(text: str, shown: Container[Ref]) -> str:
    for link in links(text):
        if link.ref is not None and link.ref not in shown:
            text = re.sub(rf"\[([^\]]*)\]\(\s*{re.escape(link.address)}[^)]*\)", r"\1", text)
    return text


def _inline_links(children: list[Token]) -> Iterator[Link]:
    address: str | None = None
    label: list[str] = []
    for token in children:
        if token.type == "link_open":
            address, label = str(token.attrGet("href") or ""), []
        elif token.type == "link_close" and address is not None:
            yield Link(address, "".join(label))
            address = None
        else:
            label.append(token.content)
