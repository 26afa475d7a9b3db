"""How a way feels."""

import pytest
from tests.charts.paper import assert_golden, outside, parsed, with_class, words
from tests.charts.samples import CAPTION

from cxplaybook.charts import Chart, Feeling, FeelingLabels, feelings

LABELS = FeelingLabels("Phase", "Feeling", ("awful", "bad", "neutral", "good", "great"), "not known")


def curve(*levels: int | None) -> Chart:
    """A way with these feelings."""
    return feelings([Feeling(f"phase {index}", level) for index, level in enumerate(levels, 1)], CAPTION, LABELS)


def test_golden_feelings() -> None:
    """A way with a gap and words of its own."""
    steps = [
        Feeling("Dreaming", 1, "curiosity"),
        Feeling("Comparing", -1),
        Feeling("Choosing", 2),
        Feeling("Acquiring", None),
        Feeling("Installing", -2, "worry: who comes to my home, and when?"),
        Feeling("Using", 0),
    ]

    assert_golden(feelings(steps, CAPTION, LABELS), "feelings")


def test_better_lies_higher() -> None:
    """Faces climb with the feeling."""
    faces = with_class(curve(-2, -1, 0, 1, 2), "cx-chart-face")

    heights = [float(face.get("cy", "")) for face in faces]
    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 5


def test_mouths_tell_the_level() -> None:
    """The better it feels, the deeper the mouth bends, so that the face alone tells it."""
    mouths = [mouth.get("d", "").split("Q") for mouth in with_class(curve(-2, -1, 0, 1, 2), "cx-chart-mouth")]

    bends = [float(bend.split()[1]) - float(start.split()[1]) for start, bend in mouths]
    assert bends == sorted(set(bends))
    assert bends[2] == 0


def test_points_stand_in_equal_columns() -> None:
    """Each step has a column of the same width, as the table above it has."""
    chart = curve(1, 0, 2)

    assert [float(face.get("cx", "")) for face in with_class(chart, "cx-chart-face")] == [75, 225, 375]
    assert parsed(chart).get("width") == "450"


def test_unknown_feeling_breaks_the_curve() -> None:
    """Where nothing is known there is no face and no line, but a hatched column."""
    chart = curve(1, 0, None, 2, 1)

    assert len(with_class(chart, "cx-chart-line")) == 2
    assert len(with_class(chart, "cx-chart-gap")) == 1
    assert len(with_class(chart, "cx-chart-face")) == 4


def test_level_lends_its_words() -> None:
    """A feeling without words of its own is called as its level."""
    assert {"great", "not known"} < set(words(curve(2, None)))


def test_table_has_every_step() -> None:
    """The table tells each step's feeling."""
    assert curve(2, None).table.rows == (("phase 1", "great"), ("phase 2", "not known"))


@pytest.mark.parametrize("levels", [[], [None], [2], [-2], [2, -2, 2, -2]])
def test_any_way_stays_on_paper(levels: list[int | None]) -> None:
    """The shortest and the wildest ways have room."""
    assert outside(curve(*levels)) == []
