"""Everything about how fi, sv and en write things: words, dates, numbers, periods, order.

Views and pages use it for whatever a reader sees. It knows the values but no kinds and no pages, and texts of the
playbook never come through here.
"""

from cxplaybook.language.catalogue import MissingWordError, Words, words
from cxplaybook.language.collation import sort_key
from cxplaybook.language.format import Formatter
from cxplaybook.language.languages import FALLBACK, Language, UnknownLanguageError, language

__all__ = [
    "FALLBACK",
    "Formatter",
    "Language",
    "MissingWordError",
    "UnknownLanguageError",
    "Words",
    "language",
    "sort_key",
    "words",
]
