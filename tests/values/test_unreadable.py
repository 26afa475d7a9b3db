"""The refusal as a value."""

import pickle
from collections.abc import Callable

import pytest

from cxplaybook.values import (
    Cadence,
    Duration,
    Money,
    MonthDay,
    Number,
    Percent,
    Period,
    Score,
    Unreadable,
    Why,
    parse_date,
    parse_quantity,
)

REFUSAL = Unreadable("duration", "3 dyas", ("15 min", "2 h"))


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        (REFUSAL, "`3 dyas` can't be read as duration; write it like `15 min` or `2 h`"),
        (
            Unreadable("money", "10 kr", ("10 EUR",), Why.AMBIGUOUS, ("10 SEK", "10 NOK")),
            "`10 kr` can be read in 2 ways as money; write it like `10 SEK` or `10 NOK`",
        ),
        (
            Unreadable("date", "2026-02-30", ("2026-03-31",), Why.IMPOSSIBLE),
            "`2026-02-30` looks like date, but there is no such thing; write it like `2026-03-31`",
        ),
    ],
)
def test_sentence(refusal: Unreadable, sentence: str) -> None:
    """The sentence says what is wrong and how to write it."""
    assert str(refusal) == sentence


def test_equal_facts() -> None:
    """Two refusals are equal when their facts are, also after a trip to another process."""
    again = pickle.loads(pickle.dumps(REFUSAL))  # noqa: S301 - our own bytes

    assert again == REFUSAL
    assert hash(again) == hash(REFUSAL)
    assert Unreadable("duration", "3 dyas", ("15 min",)) != REFUSAL


@pytest.mark.parametrize(
    "parse",
    [
        Cadence.parse,
        Duration.parse,
        Money.parse,
        MonthDay.parse,
        Number.parse,
        Percent.parse,
        Period.parse,
        Score.parse,
        parse_date,
        parse_quantity,
    ],
)
def test_examples_are_read(parse: Callable[[str], object]) -> None:
    """Each example in a refusal is itself read."""
    with pytest.raises(Unreadable) as caught:
        parse("?")

    assert caught.value.examples
    for example in caught.value.examples:
        parse(example)
