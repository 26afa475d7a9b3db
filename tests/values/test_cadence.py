"""Rhythms."""

import pytest

from cxplaybook.values import Cadence, PeriodKind, Unreadable


@pytest.mark.parametrize("text", ["every-two-weeks", "Every two weeks", " every two-weeks "])
def test_forms_people_write(text: str) -> None:
    """Hyphens, spaces and capitals don't matter."""
    assert Cadence.parse(text) is Cadence.EVERY_TWO_WEEKS


def test_unknown_word() -> None:
    """Another word is refused with examples that are read."""
    with pytest.raises(Unreadable) as caught:
        Cadence.parse("now and then")

    assert caught.value.expected == "cadence"
    assert [str(Cadence.parse(example)) for example in caught.value.examples] == list(caught.value.examples)


@pytest.mark.parametrize("cadence", list(Cadence))
def test_round_trip(cadence: Cadence) -> None:
    """A written cadence reads back as itself."""
    assert Cadence.parse(str(cadence)) is cadence


def test_calendar_and_occasion() -> None:
    """Rhythms of the calendar count periods, the others none."""
    assert (Cadence.EVERY_TWO_MONTHS.period_kind, Cadence.EVERY_TWO_MONTHS.every) == (PeriodKind.MONTH, 2)
    assert (Cadence.PER_CONTACT.period_kind, Cadence.PER_CONTACT.every) == (None, 0)


def test_which_follow_occasions() -> None:
    """Each rhythm is of the calendar except these."""
    assert {cadence for cadence in Cadence if cadence.period_kind is None} == {
        Cadence.CONTINUOUS,
        Cadence.PER_CONTACT,
        Cadence.PER_CASE,
        Cadence.ON_DEMAND,
    }
