"""What language a text is in, judged only where there is no doubt.

Two checks of language ask for it. It knows nothing of what is missing.
"""

import re

from cxplaybook.checks.evidence import unquoted
from cxplaybook.checks.texts import Passage
from cxplaybook.language.stems import known_languages
from cxplaybook.language.wordlists import plain_words
from cxplaybook.model import Text

_PLAIN_WORD = re.compile(r"\b[^\W\d_][^\W\d_A-ZÅÄÖ]+\b")
_A_SENTENCE = 3
"""Words in lower case that make a sentence; fewer may be a name or a term that languages share."""
_NO_DOUBT = 3
"""Different small words of a language that no chance brings together."""


def copy_of(passage: Passage, text: Text) -> str | None:
    """The earlier language that has the very same sentence. None: none has, or it may well be the same."""
    own = passage.text.strip().casefold()
    for language, other in text.by_language.items():
        if language == passage.language:
            return None
        if other.strip().casefold() == own and len(_plain_words(passage.text)) >= _A_SENTENCE:
            return language
    return None


def language_read(text: str, stated: str) -> str | None:
    """The language that a text is plainly in. None: the stated one, or who knows."""
    words = frozenset(_plain_words(unquoted(text).casefold()))
    if stated not in known_languages() or words & _markers(stated):
        return None
    counts = {language: len(words & _markers(language)) for language in sorted(known_languages() - {stated})}
    likeliest = max(counts, key=lambda language: counts[language])
    return likeliest if counts[likeliest] >= _NO_DOUBT else None


def _plain_words(text: str) -> list[str]:
    return [word for word in _PLAIN_WORD.findall(text) if word[0].islower()]


def _markers(language: str) -> frozenset[str]:
    return plain_words(language, "markers")
