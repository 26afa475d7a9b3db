"""The inline Markdown that prose fields take: emphasis, links, lists and code, nothing else.

The graph asks for the links in a text, the page stage renders it; both see the same grammar. HTML is text here, and a
link leads to `http(s)`, `mailto`, `tel` or to a thing by kind and id.
"""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline import link as parse_link
from markdown_it.token import Token

from cxplaybook.model.refs import Ref
from cxplaybook.model.text import Prose

WEB_SCHEMES = ("http", "https", "mailto", "tel")
"""Schemes of addresses outside the handbook."""

_NO_KINDS = (*WEB_SCHEMES, "data", "file", "ftp", "javascript", "vbscript")
"""What stands before a colon in addresses that name no thing."""

_REFERENCE = re.compile(r"(?P<kind>[\w-]+):(?P<id>[^\s:]+)")
_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a prose text."""

    address: str
    """As written, for instance `promise:answer-in-15-minutes`."""
    label: str
    """Text the link stands on, with its markup."""
    source: str
    """The whole link as written; over several lines without the spaces that indent them."""

    @property
    def ref(self) -> Ref | None:
        """The thing it names. None: it is an address outside the handbook, or none that we allow."""
        match = _REFERENCE.fullmatch(self.address)
        return Ref(match["kind"], match["id"]) if match and match["kind"].lower() not in _NO_KINDS else None

    @property
    def allowed(self) -> bool:
        """Whether it has the form of an address that prose may hold; a thing it names may still not exist."""
        return self.ref is not None or _is_web_address(self.address)


def grammar() -> MarkdownIt:
    """The parser of prose: CommonMark cut down to what a text may hold."""
    parser = MarkdownIt("zero", {"html": False})
    parser.enable(["emphasis", "link", "backticks", "list", "escape", "newline"])
    parser.inline.ruler.at("link", _link)
    # What a text may link to is our own question (`Link.allowed`), so that a refused link can be reported as written.
    parser.validateLink = _nonempty  # type: ignore[method-assign]
    parser.normalizeLink = _as_written  # type: ignore[method-assign]
    return parser


def tokens(text: str) -> list[Token]:
    """The text as block and inline tokens; a text of one line as one inline token.

    On a single line `24. heinäkuuta` is a day and no list that begins at 24.
    """
    stripped = text.strip()
    return _GRAMMAR.parse(stripped) if "\n" in stripped else _GRAMMAR.parseInline(stripped)


def link_of(token: Token) -> Link:
    """The link that an opening token begins."""
    return Link(str(token.attrGet("href") or ""), token.meta["label"], token.meta["source"])


def links(text: str) -> Iterator[Link]:
    """Every link of a text, in order."""
    if "](" in text:
        for block in tokens(text):
            yield from (link_of(token) for token in block.children or [] if token.type == "link_open")


def plain_text(text: str) -> str:
    """A prose text without its markup, for titles and for the words of pictures."""
    return " ".join(" ".join(_words(tokens(text))).split())


def without_links(prose: Prose, shown: Container[Ref]) -> Prose:
    """The prose without links to what isn't shown: even an id may tell too much. Itself where nothing changes."""
    texts = {language: _unlinked(text, shown) for language, text in prose.by_language.items()}
    return prose if texts == prose.by_language else Prose(texts)


def _link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls its rules so
    """The parser's own rule, which also keeps what the link looked like."""
    start, count = state.pos, len(state.tokens)
    if not parse_link(state, silent):
        return False
    if not silent:
        opening = next(token for token in state.tokens[count:] if token.type == "link_open")
        end = state.md.helpers.parseLinkLabel(state, start, True)  # noqa: FBT003 - as in the parser's rule
        opening.meta = {"label": state.src[start + 1 : end], "source": state.src[start : state.pos]}
    return True


def _nonempty(url: str) -> bool:
    return bool(url)


def _as_written(url: str) -> str:
    return url


_GRAMMAR = grammar()


def _is_web_address(address: str) -> bool:
    if _UNSEEN.search(address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        # A host in brackets that is no IPv6 address.
        return False
    return bool(parts.netloc if parts.scheme in ("http", "https") else parts.scheme in WEB_SCHEMES and parts.path)


def _unlinked(text: str, shown: Container[Ref]) -> str:
    # Taking a link out may uncover one around it: `[[ours](promise:first) and more](promise:second)`.
    while hidden := [link for link in links(text) if link.ref is not None and link.ref not in shown]:
        shorter = text
        for link in hidden:
            shorter = _replaced(shorter, link)
        if shorter == text:
            # Written in a way that can't be found again (tabs before a list): better no markup than an id.
            return plain_text(text)
        text = shorter
    return text


def _replaced(text: str, link: Link) -> str:
    """The text with the label in place of each link that is written so."""
    pattern = r"\n[ \t]*".join(re.escape(line) for line in link.source.split("\n"))
    return re.sub(pattern, lambda _: link.label, text)


def _words(blocks: Iterable[Token]) -> Iterator[str]:
    for block in blocks:
        yield "".join(" " if child.type.endswith("break") else child.content for child in block.children or ())
