"""The plain values that templates get: texts in a language, links, dates and labels.

Views are made of these; `pages` decides how each looks. Nothing here is HTML or Markdown.
"""

from dataclasses import dataclass
from datetime import date

from cxplaybook.model import Ref


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text in the language it was found in."""

    text: str
    language: str
    """Language of the text; another one than the page's when the translation is missing."""
    prose: bool = False
    """Whether it may hold inline Markdown."""

    def __str__(self) -> str:
        """The text as written."""
        return self.text


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A link to an item of the playbook."""

    ref: Ref
    title: ShownText
    kind_label: str
    """Name of the kind in the page's language: "promise"."""
    uri: str
    """Page it is on, below the docs folder: `promises/answer-in-15-minutes.md`."""
    anchor: str = ""
    """Id of the place on that page. Empty: the page itself."""


@dataclass(frozen=True, slots=True)
class ShownDate:
    """A day, as the language writes it."""

    label: str
    day: date

    def __str__(self) -> str:
        """As the language writes it."""
        return self.label


@dataclass(frozen=True, slots=True)
class ShownChoice:
    """One of a fixed set of values: a state, a channel."""

    value: str
    """As in the YAML file, for the look (`live`)."""
    label: str
    """In the page's language."""

    def __str__(self) -> str:
        """In the page's language."""
        return self.label
