"""The grid of who is covered by what."""

import pytest
from tests.charts.paper import assert_golden, outside, parsed, with_class, words
from tests.charts.samples import CAPTION

from cxplaybook.charts import Cell, Chart, Row, State, matrix

BATTLES = ("Fast help in the frost", "No visit in vain", "An honest price")
FULL = Cell(State.FULL, "expectation and training")
PART = Cell(State.PART, "expectation without training")
EXCUSED = Cell(State.EXCUSED, "not concerned", "sets no prices")
MISSING = Cell(State.MISSING, "nothing said")
ROWS = (
    Row("Field technician", (FULL, FULL, PART), "#technician"),
    Row("Payroll specialist", (MISSING, PART, EXCUSED), "#payroll"),
    Row("Procurement manager, spare parts and logistics", (FULL, MISSING, FULL)),
)


def drawn(rows: tuple[Row, ...] = ROWS, columns: tuple[str, ...] = BATTLES) -> Chart:
    """The rows against the columns."""
    return matrix(rows, columns, "Role", CAPTION)


def test_golden_matrix() -> None:
    """A grid with every state."""
    assert_golden(drawn(), "matrix")


def test_states_differ_in_mark() -> None:
    """Each state has a shape of its own."""
    one_each = (Row("role", (FULL, PART, EXCUSED, MISSING)),)
    chart = drawn(one_each, ("a", "b", "c", "d"))

    marks = [with_class(chart, f"cx-chart-{state}")[0] for state in State]
    assert [[node.tag for node in mark.iter()] for mark in marks] == [
        ["circle"],
        ["g", "path", "circle"],
        ["line"],
        ["g", "rect", "path", "path"],
    ]


def test_marks_are_explained() -> None:
    """The legend has the words of each state and the names of the columns."""
    assert {*BATTLES, *(cell.words for cell in (FULL, PART, EXCUSED, MISSING))} < set(words(drawn()))


def test_only_shown_marks_are_explained() -> None:
    """A state that doesn't occur isn't in the legend."""
    assert MISSING.words not in words(drawn(ROWS[:1]))


def test_rows_are_links() -> None:
    """A row's name leads to its page."""
    links = {(node.get("href"), node.get("aria-label")) for node in parsed(drawn()).iter("a")}

    assert links == {("#technician", "Field technician"), ("#payroll", "Payroll specialist")}


def test_table_says_it_in_words() -> None:
    """The table has the words of each cell, with the reason."""
    table = drawn().table

    assert table.header == ("Role", *BATTLES)
    assert table.rows[1] == (
        "Payroll specialist",
        "nothing said",
        "expectation without training",
        "not concerned: sets no prices",
    )
    assert table.links == ("#technician", "#payroll", None)


@pytest.mark.parametrize(("rows", "columns"), [(0, 0), (0, 3), (1, 1), (40, 5), (3, 12)])
def test_any_size_stays_on_paper(rows: int, columns: int) -> None:
    """Empty, small and large grids have room."""
    many = tuple(Row("A role with a long name indeed", (FULL,) * columns, "#") for _ in range(rows))

    assert outside(drawn(many, tuple(f"Battle number {index}" for index in range(columns)))) == []


def test_cell_count_must_fit() -> None:
    """A row with a cell too few is a fault of the caller."""
    with pytest.raises(ValueError, match="argument 2 is longer"):
        drawn((Row("role", (FULL,)),))
