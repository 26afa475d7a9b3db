"""The annual clock."""

from itertools import combinations
from math import dist

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.charts.paper import assert_golden, outside, parsed, path_points, with_class, words
from tests.charts.samples import EVENTS, MONTHS, clock

from cxplaybook.charts import RingEvent

SOME_EVENTS = st.lists(
    st.builds(
        lambda months, lane: RingEvent("event", tuple(months), lane, "then", "#there"),
        st.lists(st.integers(1, 12), min_size=1, max_size=12, unique=True),
        st.sampled_from(["Forum", "Listening", "Planning"]),
    ),
    max_size=12,
)


def numbers(events: list[RingEvent] | tuple[RingEvent, ...]) -> list[tuple[str, tuple[float, float]]]:
    """Every number in the ring with its place."""
    nodes = with_class(clock(events), "cx-chart-number")
    return [(node.text or "", (float(node.get("x", "")), float(node.get("y", "")))) for node in nodes]


def test_golden_clock() -> None:
    """A fiscal year from July, with this month marked."""
    assert_golden(clock(EVENTS, first=7, today=11), "ring")


def test_year_begins_with_its_first_month() -> None:
    """The months go round from the fiscal year's first one."""
    months = [node.text for node in with_class(clock(EVENTS, first=7), "cx-chart-month")]

    assert months == [*MONTHS[6:], *MONTHS[:6]]


def test_first_month_is_right_of_the_top() -> None:
    """The first month stands in the upper right, the last in the upper left."""
    root = clock((), first=4)

    names = {node.text: float(node.get("x", "")) for node in with_class(root, "cx-chart-month")}
    assert names["Apr"] > 170 > names["Mar"]


def test_number_per_occurrence() -> None:
    """What happens a few times a year has its number each time."""
    assert [number for number, _ in numbers(EVENTS)].count("2") == 4


def test_monthly_event_has_one_number() -> None:
    """What happens every month is a string of beads with one number."""
    assert [number for number, _ in numbers(EVENTS)].count("1") == 1
    assert len(with_class(clock(EVENTS), "cx-chart-bead")) == 11


def test_numbers_are_links_with_names() -> None:
    """A link says what it leads to; an event without an address is no link."""
    links = {(node.get("href"), node.get("aria-label")) for node in parsed(clock(EVENTS)).iter("a")}

    assert links == {
        ("#forum", "1. Customer experience forum, every month"),
        ("#review", "2. Review of promises, every quarter"),
        ("#survey", "3. Customer survey, every quarter"),
    }


def test_lanes_differ_in_shape() -> None:
    """Each lane has its own shape, so that nobody depends on its colour."""
    chart = clock(EVENTS)
    markers = [
        next(node for group in with_class(chart, f"cx-chart-lane-{lane}") for node in group.iter(tag))
        for lane, tag in ((1, "circle"), (2, "path"), (3, "path"))
    ]

    square, diamond = (path_points(marker.get("d", ""))[0] for marker in markers[1:])
    assert [len(square), len(diamond)] == [4, 4]
    assert len({x for x, _ in square}) == 2
    assert len({x for x, _ in diamond}) == 3


def test_this_month_is_named() -> None:
    """The marked month is in the legend."""
    assert "This month: Nov" in words(clock(EVENTS, today=11))


def test_no_month_is_marked_unasked() -> None:
    """Without a today nothing is marked."""
    assert with_class(clock(EVENTS), "cx-chart-band-today") == []


def test_table_is_the_legend() -> None:
    """The table names the numbers, with their links."""
    table = clock(EVENTS).table

    assert table.header == ("What", "Kind", "When")
    assert table.rows[3] == ("4. Strategy day", "Planning", "in September")
    assert table.links == ("#forum", "#review", "#survey", None)


def test_empty_year() -> None:
    """A clock without events is a clock."""
    assert outside(clock(())) == []


@settings(max_examples=40, deadline=None)
@given(SOME_EVENTS)
def test_numbers_never_touch(events: list[RingEvent]) -> None:
    """Any two numbers are far enough apart for a finger, whatever happens in one month."""
    assert all(dist(one, other) > 23 for (_, one), (_, other) in combinations(numbers(events), 2))


@settings(max_examples=40, deadline=None)
@given(SOME_EVENTS)
def test_everything_stays_on_paper(events: list[RingEvent]) -> None:
    """No mark and no letter leaves the picture."""
    assert outside(clock(events)) == []


@settings(max_examples=40, deadline=None)
@given(SOME_EVENTS)
def test_every_event_has_its_number(events: list[RingEvent]) -> None:
    """No event is lost for want of room."""
    assert {number for number, _ in numbers(events)} == {str(index + 1) for index in range(len(events))}
