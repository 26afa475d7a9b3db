"""Finds links of the built HTML that lead nowhere inside the site.

Called by `build`. The builders look at Markdown links only, and overlook anchors in some modes; this looks at what a
reader's browser gets. Other hosts are never asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

_ADDRESS_ATTRIBUTES = ("href", "src", "xlink:href", "action", "poster")
_WITH_ADDRESS_OR_ID = "[id], [name], [href], [src], [action], [poster], use"


class Fault(StrEnum):
    """Why a link is broken."""

    NO_FILE = "no such page or file"
    NO_ANCHOR = "no such place on the page"
    OUTSIDE = "leads out of the site's folder"
    ABSOLUTE = "starts with / and so works only at the root of a host"


@dataclass(frozen=True, slots=True, order=True)
class BrokenLink:
    """One address that leads nowhere."""

    page: str
    """File that has the link, below the checked folder."""
    address: str
    """As the page writes it."""
    fault: Fault

    def __str__(self) -> str:
        return f"`{self.address}`: {self.fault}"


@dataclass(frozen=True, slots=True)
class _Page:
    anchors: frozenset[str]
    addresses: frozenset[str]


def broken_links(root: Path, *folders: str) -> tuple[BrokenLink, ...]:
    """All broken links on the pages below `folders` (none named: everywhere), in order of page and address.

    Links may lead to any file below `root`. The page for unknown addresses (`404.html`) is left out: servers show it
    at any depth, so its links are absolute.
    """
    files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    pages = {name: _read(root / name) for name in sorted(files) if name.endswith(".html")}
    checked = [name for name in pages if not folders or name.startswith(tuple(f"{folder}/" for folder in folders))]
    found = (
        BrokenLink(name, address, fault)
        for name in checked
        if not name.endswith("404.html")
        for address in sorted(pages[name].addresses)
        if (fault := _fault(name, address, files, pages))
    )
    return tuple(found)


def _fault(page: str, address: str, files: set[str], pages: dict[str, _Page]) -> Fault | None:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    if parts.path.startswith("/"):
        return Fault.ABSOLUTE
    target = normpath(join(dirname(page), unquote(parts.path))) if parts.path else page
    if target == ".." or target.startswith("../"):
        return Fault.OUTSIDE
    if target not in files:
        # A folder's address means its index page.
        target = normpath(join(target, "index.html"))
    if target not in files:
        return Fault.NO_FILE
    anchor = unquote(parts.fragment)
    if anchor and target in pages and anchor not in pages[target].anchors:
        return Fault.NO_ANCHOR
    return None


def _read(file: Path) -> _Page:
    anchors: set[str] = set()
    addresses: set[str] = set()
    for attributes in _attributes(file):
        anchors.update(value for name in ("id", "name") if (value := attributes.get(name)))
        addresses.update(value.strip() for name in _ADDRESS_ATTRIBUTES if (value := attributes.get(name)))
    return _Page(frozenset(anchors), frozenset(addresses))


def _attributes(file: Path) -> Iterator[dict[str, str | None]]:
    # The charset is known, so that the parser needn't guess it.
    document = LexborHTMLParser(file.read_text(encoding="utf-8"))
    for node in document.css(_WITH_ADDRESS_OR_ID):
        yield node.attributes
