"""What the page stage hands to the builder: Markdown pages and how they hang together.

`pages` makes them, `builder` and the MkDocs plugin write them. Nothing here knows a builder or a kind.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandbookPage:
    """One page of a handbook in one language, ready to be written."""

    uri: str
    """Path below the docs folder, for instance `roles/field-technician.md`."""
    title: str
    """Title for the browser tab and the navigation: plain text."""
    markdown: str
    """Front matter, `#` headings with explicit ids, and HTML blocks."""
    unlisted: bool = False
    """True: it is meant to be in no navigation, for instance because it only leads on to another page."""


@dataclass(frozen=True, slots=True)
class NavigationEntry:
    """A page or a section of the navigation."""

    title: str
    uri: str | None = None
    """Page it opens; None: a section without a page of its own."""
    children: tuple["NavigationEntry", ...] = ()
    """Entries below it; empty: a page. A section with both uri and children opens its page as the section's index."""


@dataclass(frozen=True, slots=True)
class Handbook:
    """All pages of one edition in one language."""

    edition: str
    language: str
    title: str
    """Name of the site, shown in the header."""
    pages: tuple[HandbookPage, ...]
    navigation: tuple[NavigationEntry, ...]
    languages: tuple[tuple[str, str], ...]
    """Every language of the edition as (code, own name), in the playbook's order; the first is the default."""
    words: dict[str, str]
    """Interface words the theme overrides need in this language."""
