"""What a plain word in YAML means: the core schema of YAML 1.2, less what surprises an author.

Called by `sources.yaml` for every unquoted scalar. Quoted text never comes here: it is text.
"""

import re
from typing import TypeAlias

Data: TypeAlias = "bool | int | float | str | list[Data] | dict[str, Data] | None"
"""What a YAML file holds, in plain Python."""

CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

# Leading zeros make a text: 00100 is a post code, 012 a phone prefix and 08.30 a clock time.
# More than 18 digits are an account or serial number: other programs round such an integer.
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
_NUMBER_STARTS = frozenset("0123456789+-.")

_INFINITY = float("inf")


def resolve(text: str) -> bool | int | float | str | None:
    """The value of an unquoted scalar: null, true, false, a decimal number, or the text itself.

    `yes`, `no`, `on`, `off`, `8:30`, `2026-09-01`, `0x1F`, `1_000`, `.inf` and `.nan` are texts.
    """
    if text in CONSTANTS:
        return CONSTANTS[text]
    if text[0] not in _NUMBER_STARTS:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return _finite(text)
    return text


def _finite(text: str) -> float | str:
    """The number, or the text where it is greater than a float can hold (`1e999`) or a long row of digits."""
    if text.lstrip("+-").isdigit():
        return text
    number = float(text)
    return text if abs(number) == _INFINITY else number
