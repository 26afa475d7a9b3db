"""A roadmap as a timeline."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.charts.paper import assert_golden, outside, parsed, with_class, words
from tests.charts.samples import CAPTION

from cxplaybook.charts import Calendar, Chart, Item, Phase, Tick, TimelineLabels, timeline
from cxplaybook.charts.lettering import width

LABELS = TimelineLabels("What", "Battle", "When", "Status", "Today 1 Nov 2026")
QUARTERS = tuple(
    Tick(date(year, month, 1), f"Q{month // 3 + 1} {year}") for year in (2026, 2027) for month in (1, 4, 7, 10)
)
CALENDAR = Calendar((*QUARTERS, Tick(date(2028, 1, 1), "Q1 2028")), date(2026, 11, 1))


def item(label: str, lane: str, days: tuple[date | None, date], phase: Phase, href: str | None = "#item") -> Item:
    """An item of the roadmap."""
    start, due = days
    return Item(label, lane, start, due, phase, phase.value.replace("-", " "), f"{start or ''}-{due}", href)


ITEMS = (
    item("Answer calls within 15 minutes", "Fast help", (date(2026, 1, 1), date(2026, 6, 30)), Phase.DONE),
    item("On-call ring in the north", "Fast help", (date(2026, 5, 1), date(2026, 10, 31)), Phase.LATE),
    item("Remote diagnostics", "Fast help", (date(2027, 4, 1), date(2027, 12, 31)), Phase.PLANNED),
    item("One contact person", "No visit in vain", (date(2026, 3, 1), date(2026, 12, 31)), Phase.UNDER_WAY),
    item("Checklist", "No visit in vain", (None, date(2026, 3, 31)), Phase.DONE, None),
)

DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
SOME_ITEMS = st.lists(
    st.builds(
        lambda label, lane, start, length, phase: item(
            label, lane, (start if length else None, start + timedelta(length)), phase
        ),
        st.text("abc ", min_size=1, max_size=60),
        st.sampled_from(["one", "two"]),
        DAYS,
        st.integers(0, 700),
        st.sampled_from(Phase),
    ),
    max_size=10,
)


def drawn(items: list[Item] | tuple[Item, ...]) -> Chart:
    """The items on the calendar."""
    return timeline(items, CALENDAR, CAPTION, LABELS)


def test_golden_timeline() -> None:
    """A roadmap with every phase."""
    assert_golden(drawn(ITEMS), "timeline")


def test_phases_differ_in_pattern() -> None:
    """Late is slashed and done is ticked off, so that nobody depends on colour."""
    (late,) = with_class(drawn(ITEMS[1:2]), "cx-chart-slash")[:1]
    checks = with_class(drawn(ITEMS[:1]), "cx-chart-check")

    assert late.tag == "path"
    # One in the bar, one in the legend.
    assert len(checks) == 2


def test_status_is_written() -> None:
    """An item's words end with its status."""
    assert "On-call ring in the north \u00b7 late" in words(drawn(ITEMS))


def test_bar_spans_its_time() -> None:
    """A bar of half the calendar is half as wide as it."""
    half = item("x", "lane", (date(2026, 1, 1), date(2027, 1, 1)), Phase.UNDER_WAY)
    bar = with_class(drawn([half]), "cx-chart-bar-under-way")[0]

    assert float(bar.get("x", "")) == 8
    assert float(bar.get("width", "")) == 352


def test_due_alone_is_a_diamond() -> None:
    """Without a start there is no bar."""
    marks = with_class(drawn(ITEMS[4:]), "cx-chart-bar-done")

    assert [mark.tag for mark in marks] == ["path", "rect"]


def test_today_has_a_line() -> None:
    """Today's line stands at today, with its name."""
    (line,) = with_class(drawn(ITEMS), "cx-chart-today")

    days = (date(2026, 11, 1) - date(2026, 1, 1)).days / (date(2028, 1, 1) - date(2026, 1, 1)).days
    assert abs(float(line.get("x1", "")) - (8 + 704 * days)) < 0.1
    assert "Today 1 Nov 2026" in words(drawn(ITEMS))


def test_no_today_no_line() -> None:
    """Without a today there is no line."""
    chart = timeline(ITEMS, Calendar(QUARTERS), CAPTION, LABELS)

    assert with_class(chart, "cx-chart-today") == []


def test_items_outside_widen_the_time() -> None:
    """An item that is due after the last tick is still on the paper."""
    late = item("later", "lane", (date(2027, 1, 1), date(2030, 1, 1)), Phase.PLANNED)

    assert outside(drawn([late])) == []


def test_links_say_everything() -> None:
    """A link is called by its item, status and time."""
    links = {(node.get("href"), node.get("aria-label")) for node in parsed(drawn(ITEMS[1:2])).iter("a")}

    assert links == {("#item", "On-call ring in the north, late, 2026-05-01-2026-10-31")}


def test_items_share_rows() -> None:
    """Items that leave each other room stand side by side."""
    one = item("a", "lane", (date(2026, 1, 1), date(2026, 3, 1)), Phase.DONE)
    other = item("b", "lane", (date(2027, 6, 1), date(2027, 9, 1)), Phase.DONE)

    bars = with_class(drawn([one, other]), "cx-chart-bar-done")
    assert bars[0].get("y") == bars[1].get("y")


def test_table_has_every_item() -> None:
    """The table tells each item with its link."""
    table = drawn(ITEMS).table

    assert table.rows[4] == ("Checklist", "No visit in vain", "-2026-03-31", "done")
    assert table.links == ("#item", "#item", "#item", "#item", None)


def test_empty_roadmap() -> None:
    """A calendar without items is a calendar."""
    assert outside(drawn([])) == []


@settings(max_examples=40, deadline=None)
@given(SOME_ITEMS)
def test_everything_stays_on_paper(items: list[Item]) -> None:
    """No bar and no letter leaves the picture."""
    assert outside(drawn(items)) == []


@settings(max_examples=40, deadline=None)
@given(SOME_ITEMS)
def test_words_never_overlap(items: list[Item]) -> None:
    """No two items' words lie on each other."""
    labels = [node for node in with_class(drawn(items), "cx-chart-label") if node.find("tspan") is not None]
    places = [(node.get("y"), float(node.get("x", "")), width("".join(node.itertext()))) for node in labels]

    assert len(labels) == len(items)
    for (row, left, room), (other_row, other_left, other_room) in combinations(places, 2):
        assert row != other_row or left + room <= other_left or other_left + other_room <= left
