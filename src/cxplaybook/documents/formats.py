"""The schemas' own formats: texts that have to be readable as a date, an amount of money, a span of time.

Used by `documents.schemas` to validate and by the messages to say how such a value is written. It holds no reader of
its own: every format is a parser of `cxplaybook.values`.
"""

from collections.abc import Callable, Mapping

from cxplaybook.values import (
    Cadence,
    Duration,
    Money,
    MonthDay,
    Notation,
    Percent,
    Period,
    Score,
    Unreadable,
    parse_date,
    parse_decimal,
    parse_quantity,
)

_COMPENSATION = Notation("compensation", ("10 EUR", "15 %"))


def _compensation(text: str) -> Money | Percent:
    """An amount of money, or a share of the price."""
    found: list[Unreadable] = []
    for parse in (Money.parse, Percent.parse):
        try:
            return parse(text)
        except Unreadable as unreadable:
            found.append(unreadable)
    # The one that has a guess recognised the text as its own.
    guess = next((unreadable for unreadable in found if unreadable.meant), None)
    raise _COMPENSATION.refuse(text, *((guess.why, guess.meant) if guess else ()))


_PARSERS: Mapping[str, Callable[[str], object]] = {
    "cadence": Cadence.parse,
    "compensation": _compensation,
    "date": parse_date,
    "decimal": parse_decimal,
    "money": Money.parse,
    "month-day": MonthDay.parse,
    "percent": Percent.parse,
    "period": Period.parse,
    "quantity": parse_quantity,
    "score": Score.parse,
    # Not `duration`: JSON Schema owns that name for ISO 8601, and editors would ask for `PT15M`.
    "time-span": Duration.parse,
}


def unreadable(name: str, text: str) -> Unreadable | None:
    """Why a text doesn't have a format; None: it does."""
    try:
        _PARSERS[name](text)
    except Unreadable as error:
        return error
    return None


def _checker(name: str) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or unreadable(name, value) is None


CHECKERS: Mapping[str, Callable[[object], bool]] = {name: _checker(name) for name in _PARSERS}
"""Format to whether a value has it; what isn't text has every format, as JSON Schema wants it."""
