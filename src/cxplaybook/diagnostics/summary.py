"""What a program writes into the summary of a job or a comment on GitHub: how much fits, and texts that stay texts.

Used by the Markdown formats of `diagnostics` and `diff`; other places that show Markdown take the same.
"""

import re

ROOM = 1_000_000
"""Bytes of the whole: GitHub refuses a summary of more than a mebibyte, and what isn't counted is short."""

_CODE = re.compile(r"(`[^`]*`)")
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&@])")
_ADDRESS = re.compile(r"(?i)(:)(?=//)|\b(www)(?=\.)")
"""What GitHub would make a link of by itself."""


def escaped(text: str) -> str:
    """A text in which nothing is markup, a mention or an address."""
    return _ADDRESS.sub(lambda found: f"{found[0]}<!-- -->", _SPECIAL.sub(r"\\\1", text))


def escaped_around_code(text: str) -> str:
    """A sentence in which nothing but its names in backticks is markup."""
    parts = _CODE.split(text)
    return "".join(part if _CODE.fullmatch(part) else escaped(part) for part in parts)


def size(line: str) -> int:
    """Bytes of a line with its break."""
    return len(line.encode()) + 1
