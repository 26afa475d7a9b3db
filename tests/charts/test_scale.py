"""Axes and the distance of labels."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxplaybook.charts.scale import Bounds, axis, spread

NUMBERS = st.decimals(-100000, 100000, places=3)


def ticks(*values: str, bounds: Bounds | None = None, decimals: int = 6) -> list[str]:
    """Ticks of an axis for these values, with a format of so many decimals."""
    numbers = [Decimal(value) for value in values]
    made = axis(numbers, 0, 100, lambda value: f"{value:.{decimals}f}", bounds or Bounds())
    return [f"{tick.normalize():f}" for tick in made.ticks]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["31", "46"], ["30", "35", "40", "45", "50"]),
        (["-22", "10"], ["-30", "-20", "-10", "0", "10"]),
        (["0.2", "0.9"], ["0.2", "0.4", "0.6", "0.8", "1"]),
        (["1234", "1310"], ["1225", "1250", "1275", "1300", "1325"]),
        (["40", "42"], ["40", "40.5", "41", "41.5", "42"]),
        (["-8", "-3"], ["-8", "-6", "-4", "-2"]),
    ],
)
def test_ticks_are_round(values: list[str], expected: list[str]) -> None:
    """Ticks are round numbers that enclose the values tightly."""
    assert ticks(*values) == expected


def test_ticks_are_told_apart() -> None:
    """A format without decimals gets ticks that it can tell apart."""
    assert ticks("4", "5.5", decimals=0) == ["4", "5", "6"]


def test_unvarying_format_still_gives_axis() -> None:
    """A format that writes every number alike gets an axis all the same."""
    made = axis([Decimal(1), Decimal(2)], 0, 1, lambda _: "same")

    assert (made.ticks[0], made.ticks[-1]) == (Decimal(1), Decimal(2))


def test_equal_values_lie_inside() -> None:
    """A series that never changes lies between two ticks, not on the edge."""
    assert ticks("3", "3") == ["2.6", "2.8", "3", "3.2", "3.4"]


def test_equal_values_keep_their_bound() -> None:
    """What is always 100 percent gets no tick above it."""
    assert ticks("100", bounds=Bounds(Decimal(0), Decimal(100))) == ["90", "92.5", "95", "97.5", "100"]


def test_zeros_get_an_axis() -> None:
    """Only zeros are a range too."""
    assert ticks("0", bounds=Bounds(Decimal(0))) == ["0", "0.25", "0.5", "0.75", "1"]


def test_no_values_get_an_axis() -> None:
    """Without any number there is a range to draw a frame by."""
    assert ticks() == ["0", "0.25", "0.5", "0.75", "1"]


@given(st.lists(NUMBERS, min_size=1))
def test_axis_holds_its_values(values: list[Decimal]) -> None:
    """Every value lies between the ends, among two to five evenly spaced ticks."""
    made = axis(values, 0, 100, str)

    assert 2 <= len(made.ticks) <= 5
    assert len({after - before for before, after in pairwise(made.ticks)}) == 1
    assert all(-1e-6 <= made.at(value) <= 100 + 1e-6 for value in values)


@given(NUMBERS, NUMBERS)
def test_axis_keeps_order(one: Decimal, other: Decimal) -> None:
    """A larger number never lies lower."""
    made = axis([one, other], 0, 100, str)

    assert made.at(min(one, other)) <= made.at(max(one, other))


def test_labels_apart_stay() -> None:
    """Labels that don't touch stay where they want to be."""
    assert spread([10, 50, 90], 12, 0, 100) == (10, 50, 90)


def test_close_labels_part() -> None:
    """Labels that touch move apart and keep their order."""
    assert spread([50, 49, 90], 12, 0, 100) == (61, 49, 90)


def test_labels_stay_above_the_floor() -> None:
    """At the end of the paper labels move back."""
    assert spread([99, 100], 12, 0, 100) == (88, 100)


@given(st.lists(st.floats(0, 100), max_size=8))
def test_labels_never_touch(wanted: list[float]) -> None:
    """With room enough all labels keep their distance, on the paper, in their order."""
    placed = spread(wanted, 12, 0, 100)

    by_wish = [place for _, _, place in sorted(zip(wanted, range(len(wanted)), placed, strict=True))]
    assert all(after - before >= 12 - 1e-9 for before, after in pairwise(by_wish))
    assert all(0 <= place <= 100 for place in placed)
