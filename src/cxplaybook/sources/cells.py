"""What single cells of a series say: results, counts, and why one can't be read.

Used by `series` alone, which knows rows and columns.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from cxplaybook.sources.spreadsheets import is_nothing, is_total
from cxplaybook.values import Notation, Unreadable
from cxplaybook.values.decimals import readings, split

_NUMBER = Notation("number", ("4.5", "4,5", "1200"))
_COUNT = Notation("count", ("412",))

_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


def why_unreadable(text: str, problem: Unreadable) -> str:
    """Which sentence tells what is the matter with a cell."""
    if problem.expected == "period":
        return "total" if is_total(text) else str(problem.why)
    return "nothing" if is_nothing(text) else str(problem.why)


def decimal_of(text: str) -> Decimal:
    """A number; in a series nobody groups thousands with a comma or a point."""
    found = readings(text, decimal_marks=",.")
    if found:
        return found[0]
    parts = split(text)
    raise _NUMBER.refuse(text, meant=[parts[1]] if parts and not parts[0] and readings(parts[1]) else [])


def count_of(text: str) -> int:
    """A whole number of at least zero."""
    found = readings(text, decimal_marks=",.")
    if not found or found[0] < 0 or found[0] != found[0].to_integral_value():
        raise _COUNT.refuse(text)
    return int(found[0])


def has_decimal_comma(texts: Sequence[str]) -> bool:
    """True where two cells beside each other are figures, as a decimal comma leaves them."""
    return any(one.lstrip("-").isdigit() and two.isdigit() for one, two in pairwise(texts))


def pattern_of(text: str) -> str:
    """How a cell is written: figures and words count as one sign each."""
    return _LETTERS.sub("a", _DIGITS.sub("0", text))
