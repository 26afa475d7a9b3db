"""The languages a handbook can be in: their names, their locales and how they sort.

fi, sv and en have words of their own. Any other language that babel knows gets its own dates and numbers, and the
interface in English.
"""

from dataclasses import dataclass
from functools import cache

from babel import Locale, UnknownLocaleError

FALLBACK = "en"
"""Language whose words stand in for those of a language without a catalogue."""

# Finland's Swedish and Britain's English: day before month, 24 hours, Monday first.
_TERRITORIES = {"fi": "FI", "sv": "FI", "en": "GB"}


class UnknownLanguageError(ValueError):
    """No language has this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return f"no language has the code `{self.code}`"


@dataclass(frozen=True, slots=True)
class Language:
    """A language to make a handbook in."""

    code: str
    """ISO 639 code, as in `languages:` of a playbook and in the `lang` of a page."""
    own_name: str
    """What the language calls itself, in the case it uses within a sentence: `suomi`, `English`."""
    locale: Locale
    """Where dates, numbers and plurals come from; never the locale of the machine."""


@cache
def language(code: str) -> Language:
    """The language with a code such as `fi`.

    Raises:
        UnknownLanguageError: babel knows no such language.
    """
    try:
        # A code with a territory in it would be another language to every other part.
        locale = Locale(code, _TERRITORIES.get(code)) if code.isalpha() else None
    except (UnknownLocaleError, ValueError):
        locale = None
    if locale is None:
        raise UnknownLanguageError(code)
    return Language(code, locale.languages.get(code, code), locale)
