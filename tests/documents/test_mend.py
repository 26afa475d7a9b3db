"""What remains of a broken file."""

import pytest

from cxplaybook.documents import Schemas
from cxplaybook.documents.mend import mend, written_path
from cxplaybook.resources import resource
from cxplaybook.sources import Data, FieldPath

SCHEMAS = Schemas.load(resource("schema"))


def play(**fields: Data) -> dict[str, Data]:
    """A valid play with some fields changed; None leaves a field out."""
    whole: dict[str, Data] = {
        "title": "Cold house call",
        "battle": "warm-same-day",
        "when": "A customer calls.",
        "steps": [{"role": "adviser", "do": "Listen."}, {"role": "technician", "do": "Drive."}],
        "done_well": "Warm the same day.",
        **fields,
    }
    return {field: value for field, value in whole.items() if value is not None}


def mended(data: Data) -> tuple[Data, frozenset[FieldPath]]:
    """The rest and what it lacks."""
    return mend(SCHEMAS, "play", data, SCHEMAS.failures("play", data))


def test_valid_file_stays() -> None:
    """Nothing is left out of a file without a mistake."""
    assert mended(play()) == (play(), frozenset())


def test_unknown_field_goes() -> None:
    """Of an unknown field just the field goes."""
    assert mended(play(colour="red")) == (play(), frozenset({("colour",)}))


def test_broken_optional_field_goes() -> None:
    """A field that may be missing goes alone."""
    assert mended(play(redeems="answer-in-15-minutes")) == (play(), frozenset({("redeems",)}))


def test_entry_goes_with_its_required_field() -> None:
    """An entry goes with the field that it can't be without, and the other entries stay."""
    first: Data = {"role": "adviser"}
    second: Data = {"role": "technician", "do": "Drive."}

    rest, left_out = mended(play(steps=[first, second]))

    assert rest == play(steps=[second])
    assert left_out == {("steps", 0)}


def test_repeated_entry_goes() -> None:
    """Of entries that repeat each other the first stays."""
    rest, left_out = mended(play(redeems=["a", "b", "a"]))

    assert rest == play(redeems=["a", "b"])
    assert left_out == {("redeems", 2)}


@pytest.mark.parametrize("data", [play(title=None), play(steps=[{}]), [], "text", 7, play(steps="none")])
def test_nothing_remains(data: Data) -> None:
    """A file that lacks what it can't be without is left out as a whole."""
    assert mended(data) == ({}, frozenset({()}))


def test_hopeless_file_goes() -> None:
    """With more mistakes than anybody mends, nothing of a file is trusted."""
    fields: dict[str, Data] = {f"field-{number}": "" for number in range(101)}

    assert mended(play(**fields)) == ({}, frozenset({()}))


@pytest.mark.parametrize(
    ("left", "written"),
    [(0, 1), (1, 3), (2, 5)],
)
def test_positions_count_in_whole_file(left: int, written: int) -> None:
    """What is the second entry of the rest may be the fourth one in the file."""
    left_out = frozenset({("steps", 0), ("steps", 2), ("steps", 4), ("redeems", 1)})

    assert written_path(("steps", left, "do"), left_out) == ("steps", written, "do")
