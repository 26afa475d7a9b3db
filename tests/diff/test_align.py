"""Which entries of two lists are the same."""

import pytest

from cxplaybook.diff.align import Alignment, align
from cxplaybook.model import Location, Prose, Ref
from cxplaybook.model.kinds.play import Step

CALL, DRIVE, WRITE = "Call the customer at once.", "Drive to the house.", "Write down what was done there."


def steps(*texts: str) -> tuple[Step, ...]:
    """Steps of one role."""
    at = Location("content/plays/call.yaml")
    return tuple(Step(location=at, role=Ref("role", "dispatcher"), do=Prose({"en": text})) for text in texts)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ((CALL, DRIVE), (CALL, DRIVE), Alignment(((0, 0), (1, 1)), (), (), reordered=False)),
        ((CALL, DRIVE), (CALL, WRITE, DRIVE), Alignment(((0, 0), (1, 2)), (), (1,), reordered=False)),
        ((CALL, DRIVE), (DRIVE, CALL), Alignment(((0, 1), (1, 0)), (), (), reordered=True)),
        ((CALL, DRIVE), (DRIVE, "Call the neighbour at once."), Alignment(((0, 1), (1, 0)), (), (), reordered=True)),
        ((CALL, CALL), (CALL,), Alignment(((0, 0),), (1,), (), reordered=False)),
        ((), (CALL,), Alignment((), (), (0,), reordered=False)),
    ],
)
def test_steps(old: tuple[str, ...], new: tuple[str, ...], expected: Alignment) -> None:
    """Equal steps first, then the most alike; what has too little in common came or went."""
    assert align(steps(*old), steps(*new)) == expected


def test_plain_values_are_equal_or_not() -> None:
    """One id is never another one, changed, however alike the two are."""
    old, new = (Ref("role", "installer"), Ref("role", "seller")), (Ref("role", "installers"), Ref("role", "seller"))

    assert align(old, new) == Alignment(((1, 1),), (0,), (0,), reordered=False)
