"""The map of what leads to what."""

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.charts.paper import assert_golden, outside, parsed, path_points, with_class, words
from tests.charts.samples import CAPTION

from cxplaybook.charts import Caption, Chart, Column, FlowLabels, Node, flow

LABELS = FlowLabels("What", "Level", "Leads to", "Remark")
COLUMNS = (
    Column("Business goal", (Node("g", "Share of service contracts to 60 percent", "#g"),)),
    Column("Battle", (Node("b1", "Fast help in the frost", "#b1"), Node("b2", "An honest price", "#b2"))),
    Column("Promise", (Node("p1", "The price holds", "#p1", "no metric"), Node("p2", "Answer in 15 minutes", "#p2"))),
    Column("Metric", (Node("m", "Answer time", "#m"),)),
)
EDGES = (("g", "b1"), ("g", "b2"), ("b1", "p2"), ("b2", "p1"), ("p2", "m"), ("b1", "m"))

SOME_COLUMNS = st.lists(st.lists(st.text("abc -", min_size=1, max_size=90), max_size=5), max_size=5)


def drawn() -> Chart:
    """A small strategy map."""
    return flow(COLUMNS, EDGES, CAPTION, LABELS)


def test_golden_map() -> None:
    """Four columns, a break and a line that passes a column."""
    assert_golden(drawn(), "flow")


def test_every_box_is_a_link() -> None:
    """Each node leads to its page, called by its label and what is wrong with it."""
    links = {(node.get("href"), node.get("aria-label")) for node in parsed(drawn()).iter("a")}

    assert links == {
        ("#g", "Share of service contracts to 60 percent"),
        ("#b1", "Fast help in the frost"),
        ("#b2", "An honest price"),
        ("#p1", "The price holds, no metric"),
        ("#p2", "Answer in 15 minutes"),
        ("#m", "Answer time"),
    }


def test_break_is_written() -> None:
    """A break is said in words, beside its dashed frame."""
    assert "! no metric" in words(drawn())
    assert len(with_class(drawn(), "cx-chart-node-broken")) == 1


def test_every_edge_is_drawn() -> None:
    """As many lines and arrowheads as joins."""
    assert len(with_class(drawn(), "cx-chart-edge")) == len(EDGES)
    assert len(with_class(drawn(), "cx-chart-arrow")) == len(EDGES)


def test_edges_touch_their_boxes() -> None:
    """The first join begins at the right side of its first box."""
    root = drawn()
    edge = with_class(root, "cx-chart-edge")[0]
    box = with_class(root, "cx-chart-node")[0]

    (x, y) = path_points(edge.get("d", "").replace("C", "L"))[0][0]
    top, height = float(box.get("y", "")), float(box.get("height", ""))
    assert x == 150
    assert top < y < top + height


def test_table_tells_the_joins() -> None:
    """The table says of every box what it leads to."""
    table = drawn().table

    assert table.header == ("What", "Level", "Leads to", "Remark")
    assert table.rows[1] == ("Fast help in the frost", "Battle", "Answer in 15 minutes; Answer time", "")
    assert table.links == ("#g", "#b1", "#b2", "#p1", "#p2", "#m")


def test_table_without_breaks_has_no_remarks() -> None:
    """Where nothing is wrong there is no column for it."""
    chart = flow(COLUMNS[:2], EDGES[:2], CAPTION, LABELS)

    assert chart.table.header == ("What", "Level", "Leads to")


def test_empty_map() -> None:
    """No columns give an empty picture."""
    assert outside(flow((), (), Caption("a", "b", ""), LABELS)) == []


@settings(max_examples=40, deadline=None)
@given(SOME_COLUMNS)
def test_boxes_never_overlap(columns: list[list[str]]) -> None:
    """Boxes have their own place, and all of it is on the paper."""
    laid = [
        Column("title", tuple(Node(f"{level}-{index}", label) for index, label in enumerate(labels)))
        for level, labels in enumerate(columns)
    ]
    pairs = [
        (f"{level}-{one}", f"{level + 1}-{other}")
        for level, (here, there) in enumerate(pairwise(columns))
        for one in range(len(here))
        for other in range(len(there))
    ]
    chart = flow(laid, pairs, CAPTION, LABELS)

    boxes = [
        tuple(float(node.get(side, "")) for side in ("x", "y", "width", "height"))
        for node in with_class(chart, "cx-chart-node")
    ]
    assert outside(chart) == []
    for (x, y, width, height), (other_x, other_y, other_width, other_height) in combinations(boxes, 2):
        apart_across = x + width <= other_x or other_x + other_width <= x
        assert apart_across or y + height <= other_y or other_y + other_height <= y
