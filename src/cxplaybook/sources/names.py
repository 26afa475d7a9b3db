"""Which file names can be ids, and which id a name comes near to.

Used by the listing of content files and by whatever makes new things. It touches no file.
"""

import re
import unicodedata

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_INNER_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LETTERS_WITHOUT_BASE = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "Ae", "ø": "o", "Ø": "O", "đ": "d", "ł": "l"})


def is_id(text: str) -> bool:
    """True for words of a to z and 0 to 9 with single hyphens between: safe in every file system, link and address."""
    return _ID.fullmatch(text) is not None


def suggested_id(text: str) -> str:
    """The id nearest to a text: `Sähköasentaja (Pohjoinen)` gives `sahkoasentaja-pohjoinen`; empty: nothing is left."""
    split = _INNER_CAPITAL.sub("-", unicodedata.normalize("NFC", text).translate(_LETTERS_WITHOUT_BASE))
    base = unicodedata.normalize("NFKD", split).lower()
    letters = "".join(character for character in base if not unicodedata.combining(character))
    return "-".join(re.findall(r"[a-z0-9]+", letters))


def folded(name: str) -> str:
    """The same text for all names that some file system can't hold beside each other."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def printable(name: str) -> str:
    """A name as diagnostics can show it; bytes that are no UTF-8 and control characters become a replacement sign."""
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(character if character.isprintable() else "\ufffd" for character in readable)
