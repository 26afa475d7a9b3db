"""The stages of a change."""

import pytest
from tests.charts.paper import assert_golden, outside, with_class, words
from tests.charts.samples import CAPTION

from cxplaybook.charts import Chart, StageLabels, stages

NAMES = ("Enthusiasm", "Confusion", "Awakening", "Change")


def change(here: int | None) -> Chart:
    """The curve with a flag at that stage."""
    return stages(NAMES, here, CAPTION, StageLabels("Stage", "We are here"))


def test_golden_stages() -> None:
    """The flag stands at the second stage."""
    assert_golden(change(1), "stages")


@pytest.mark.parametrize("here", [None, 0, 1, 2, 3])
def test_flag_stays_on_paper(here: int | None) -> None:
    """The flag has room at every stage."""
    assert outside(change(here)) == []


@pytest.mark.parametrize("here", range(4))
def test_flag_stands_in_its_stage(here: int) -> None:
    """The flag's foot is in the middle of the stage's column."""
    (foot,) = with_class(change(here), "cx-chart-here")

    assert float(foot.get("cx", "")) == pytest.approx(85 * (here + 0.5), abs=0.1)


def test_confusion_is_the_way_down() -> None:
    """Confusion and awakening lie lower than enthusiasm and change."""
    heights = [float(with_class(change(here), "cx-chart-here")[0].get("cy", "")) for here in range(4)]

    assert min(heights[1:3]) > max(heights[0], heights[3])


def test_no_flag_unasked() -> None:
    """Where nobody knows the stage, none is marked."""
    assert "We are here" not in words(change(None))


def test_table_marks_the_stage() -> None:
    """The table says which stage it is."""
    assert change(2).table.rows == (
        ("Enthusiasm", ""),
        ("Confusion", ""),
        ("Awakening", "We are here"),
        ("Change", ""),
    )
