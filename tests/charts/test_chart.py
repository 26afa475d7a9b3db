"""What every picture has: a name, a description, ids, a role."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.charts.paper import parsed
from tests.charts.samples import CAPTION, EVENTS, FULL_SERIES, TREND_LABELS, clock, drawn, points, show

from cxplaybook.charts import Caption, Chart, Series, TrendLabels, trend
from cxplaybook.charts.bar import Progress, progress


def named(caption: Caption) -> Chart:
    """A small picture of that name."""
    return progress(Progress(Decimal("0.5")), caption, ())


def test_name_and_description_are_referred_to() -> None:
    """The picture is named by its title and its description."""
    root = parsed(named(CAPTION))

    ids = (root.get("aria-labelledby") or "").split()
    found = {node.get("id"): node.text for node in root.iter() if node.get("id")}
    assert [found[one] for one in ids] == [CAPTION.title, CAPTION.description]


def test_description_ends_with_legend() -> None:
    """Whoever can't see the legend hears it."""
    assert drawn(FULL_SERIES).description == (
        "Rises, then falls below its target. "
        "Target 45; Amber limit 42; Red limit 38; Baseline 31; misses the target; no data."
    )


def test_picture_is_an_image() -> None:
    """Without links the picture is one image."""
    assert parsed(drawn(FULL_SERIES)).get("role") == "img"


def test_picture_with_links_is_a_group() -> None:
    """An image would hide its links from assistive technology."""
    assert parsed(clock(EVENTS)).get("role") == "group"


@pytest.mark.parametrize("other", [replace(CAPTION, key="ces"), replace(CAPTION, title="Effort")])
def test_ids_differ(other: Caption) -> None:
    """Pictures with another key or other content have other ids."""
    assert parsed(named(CAPTION)).get("aria-labelledby") != parsed(named(other)).get("aria-labelledby")


def test_keys_may_hold_anything() -> None:
    """An id is safe whatever the key is."""
    root = parsed(named(replace(CAPTION, key='ä "<\ud800')))

    assert all(part.isascii() for part in (root.get("aria-labelledby") or "").split())


def test_equal_input_gives_equal_bytes() -> None:
    """A second drawing of the same is the same."""
    assert drawn(FULL_SERIES).svg == drawn(FULL_SERIES).svg


def test_no_style_and_no_script() -> None:
    """A strict content security policy holds: looks come from classes alone."""
    for chart in (drawn(FULL_SERIES), clock(EVENTS)):
        names = {name for node in parsed(chart).iter() for name in (node.tag, *node.attrib)}

        assert names.isdisjoint({"style", "script", "fill", "stroke", "onclick"})


def test_words_are_escaped_everywhere() -> None:
    """Markup in any text stays text."""
    evil = "<script>alert(1)</script>"
    labels = TrendLabels(*(f"{evil}{index}" for index in range(7)))
    series = Series(points([1, None, 2], missed=[2]), FULL_SERIES.targets[:1], FULL_SERIES.limits, FULL_SERIES.baseline)
    chart = trend(series, Caption(evil, evil, evil), labels, lambda value: evil + show(value))

    assert "<script" not in chart.svg
    assert {node.tag for node in parsed(chart).iter()}.isdisjoint({"script"})


def test_table_has_the_pictures_name() -> None:
    """Picture and table are called the same."""
    chart = trend(FULL_SERIES, CAPTION, TREND_LABELS, show)

    assert (chart.title, chart.table.caption) == (CAPTION.title, CAPTION.title)
