"""Text in one or several languages, as an author wrote it.

`build.py` makes them; views ask for one language. Nothing here escapes or renders.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in the language it was found in."""

    text: str
    language: str
    """Language of `text`: another one than asked for when that translation is missing."""


@dataclass(frozen=True, slots=True)
class Text:
    """A short text without markup: titles, labels, situations."""

    by_language: Mapping[str, str]
    """Language code to text, in the order of the playbook's languages; never empty."""

    def in_language(self, language: str) -> Wording:
        """The text in a language, or in the first language that has one."""
        if language in self.by_language:
            return Wording(self.by_language[language], language)
        fallback = next(iter(self.by_language))
        return Wording(self.by_language[fallback], fallback)

    def __str__(self) -> str:
        """The text in the first language that has one."""
        return next(iter(self.by_language.values()))


class Prose(Text):
    """A text that takes inline Markdown and links by kind and id: `[our answer time](promise:answer-in-15-minutes)`."""

    __slots__ = ()
