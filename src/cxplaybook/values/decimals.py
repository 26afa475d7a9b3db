"""Decimal numbers as people in Finland, Sweden and Britain write them.

Every value type reads and writes its numbers here, and the CSV reader its cells. No units, no localised
output (`language.format` has that).

    10      1200     1 200     1 200,50     1 200.50     1,200.50     1.200,50     -3,5     +4

A space (ordinary, no-break, narrow or thin) separates thousands. Comma and point both separate decimals;
where both appear the last one does. One lone mark before exactly three digits, as in `1,200`, is a thousand
and two hundred to one reader and one and a fifth to another: ambiguous unless the caller knows better.
"""

import re
from decimal import Decimal

MAX_DIGITS = 18
"""Longer numbers are typing errors; below this all arithmetic of `decimal` is exact by default."""

MAX_LENGTH = 100
"""Longer texts hold no value; the limit also keeps the patterns from labouring on hostile input."""

_SPACE = "[ \u00a0\u2009\u202f]"
_SIGN = "[-+\u2212]"
_GROUPED_BY_SPACE = rf"[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+"
_PLAIN = re.compile(rf"(?P<whole>[0-9]+|{_GROUPED_BY_SPACE})(?:[.,](?P<part>[0-9]+))?")
_ENGLISH = re.compile(r"(?P<whole>[0-9]{1,3}(?:(?:,[0-9]{3})+(?=\.)|(?:,[0-9]{3}){2,}))(?:\.(?P<part>[0-9]+))?")
_CONTINENTAL = re.compile(r"(?P<whole>[0-9]{1,3}(?:(?:\.[0-9]{3})+(?=,)|(?:\.[0-9]{3}){2,}))(?:,(?P<part>[0-9]+))?")
_MAYBE_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}(?P<mark>[.,])[0-9]{3}")

NUMBER = rf"[0-9](?:(?:[0-9.,]|{_SPACE})*[0-9])?"
"""Pattern of what may be a number without its sign, for finding it in a text with a unit."""

_AROUND = re.compile(rf"(?P<before>[^0-9]*?)\s*(?P<number>(?:{_SIGN}\s?)?{NUMBER})\s*(?P<after>.*)")


def trimmed(text: str) -> str:
    """`text` without blanks around it; empty when it is longer than any value."""
    text = text.strip()
    return text if len(text) <= MAX_LENGTH else ""


def readings(text: str, *, decimal_marks: str = "") -> tuple[Decimal, ...]:
    """Every number that `text` can mean: none when it isn't one, two when it is ambiguous.

    Args:
        text: the number with nothing but blanks around it.
        decimal_marks: marks that never separate thousands when they stand alone.
    """
    digits = trimmed(text).replace("\u2212", "-").removeprefix("+")
    sign, digits = ("-", digits[1:].lstrip()) if digits.startswith("-") else ("", digits.lstrip())
    if sum(character.isdigit() for character in digits) > MAX_DIGITS:
        return ()
    match = _PLAIN.fullmatch(digits) or _ENGLISH.fullmatch(digits) or _CONTINENTAL.fullmatch(digits)
    if not match:
        return ()
    whole = re.sub("[^0-9]", "", match["whole"])
    number = Decimal(f"{sign}{whole}.{match['part'] or ''}") if match["part"] else Decimal(sign + whole)
    thousands = _MAYBE_THOUSANDS.fullmatch(digits)
    if thousands and thousands["mark"] not in decimal_marks:
        return (number * 1000, number)
    return (number,)


def split(text: str) -> tuple[str, str, str] | None:
    """What stands before the first number of a text, the number, and what follows; None without a number."""
    match = _AROUND.fullmatch(trimmed(text))
    return (match["before"], match["number"], match["after"]) if match else None


def write(number: Decimal, *, decimal_marks: str = "") -> str:
    """`number` in the plainest form that `readings` with the same marks takes for this number only.

    No exponent, no thousands, no needless zero, a decimal point; `1.2340` instead of an ambiguous `1.234`.
    """
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text == "-0":
        return "0"
    thousands = _MAYBE_THOUSANDS.fullmatch(text)
    return f"{text}0" if thousands and "." not in decimal_marks else text


def digits(number: Decimal) -> int:
    """How many digits it takes to write a finite number without an exponent."""
    return sum(character.isdigit() for character in format(number, "f"))
