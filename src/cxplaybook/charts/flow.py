"""A map of what leads to what: columns of boxes joined from left to right, each box a link.

The order within a column comes from the joins (barycentre ordering), so that few lines cross; the same map always
gives the same picture.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cxplaybook.charts.chart import Caption, Chart, Drawing, Table, finished
from cxplaybook.charts.layers import Laid, layered
from cxplaybook.charts.lettering import LINE, SIZE, shortened, wrapped
from cxplaybook.charts.svg import XY, Box, Element, element, group, link, number, polyline, text

COLUMN = 150.0
"""Width of a box."""
GUTTER = 44.0
"""Between columns."""
HEAD = 42.0
AIR = 12.0
PAD = 8.0
MOST_LINES = 7
WAYPOINT = 12.0
"""Height of the lane that a line gets where it passes a column."""
ARROW = 6.0


@dataclass(frozen=True, slots=True)
class Node:
    """A box of the map."""

    key: str
    """Unique in the map; never shown."""
    label: str
    href: str | None = None
    """None: the box is no link."""
    remark: str = ""
    """What is wrong with it, in a few words: a break of the chain. Empty: nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """One step of the way from left to right."""

    title: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class FlowLabels:
    """The words of a map in the page's language."""

    node: str
    column: str
    leads_to: str
    remark: str


def flow(columns: Sequence[Column], edges: Sequence[tuple[str, str]], caption: Caption, labels: FlowLabels) -> Chart:
    """The boxes and their joins, given as pairs of keys from an earlier to a later column.

    Raises:
        ValueError: A pair doesn't lead from an earlier to a later column.
    """
    nodes = {node.key: node for column in columns for node in column.nodes}
    laid = layered([[node.key for node in column.nodes] for column in columns], edges)
    boxes = _boxes(laid, nodes)
    children = (
        group("cx-chart-heads", [_head(column, index) for index, column in enumerate(columns)], hidden=True),
        group("cx-chart-edges", _edges(laid, boxes), hidden=True),
        *(_drawn(node, boxes[node.key]) for node in nodes.values()),
    )
    paper = (
        max(len(columns), 1) * (COLUMN + GUTTER) - GUTTER,
        max((box.bottom for box in boxes.values()), default=HEAD) + AIR,
    )
    interactive = any(node.href for node in nodes.values())
    drawing = Drawing("flow", *paper, children, interactive=interactive, natural=True)
    return finished(drawing, caption, _table(columns, edges, caption, labels))


def _table(columns: Sequence[Column], edges: Sequence[tuple[str, str]], caption: Caption, labels: FlowLabels) -> Table:
    """A row per box; the column for remarks only where there are any."""
    nodes = {node.key: node for column in columns for node in column.nodes}
    remarked = any(node.remark for node in nodes.values())
    rows: list[tuple[str, ...]] = []
    for column in columns:
        for node in column.nodes:
            targets = "; ".join(nodes[end].label for start, end in edges if start == node.key)
            rows.append((node.label, column.title, targets, node.remark)[: 4 if remarked else 3])
    header = (labels.node, labels.column, labels.leads_to, labels.remark)[: 4 if remarked else 3]
    return Table(caption.title, header, tuple(rows), tuple(node.href for node in nodes.values()))


def _lines(node: Node) -> tuple[str, ...]:
    return wrapped(node.label, COLUMN - 2 * PAD, MOST_LINES)


def _boxes(laid: Laid, nodes: Mapping[str, Node]) -> dict[str, Box]:
    """Every box and waypoint on paper; shorter columns spread over the height of the longest."""
    heights = {
        key: 2 * PAD + LINE * (len(_lines(nodes[key])) + bool(nodes[key].remark)) if key in nodes else WAYPOINT
        for layer in laid.layers
        for key in layer
    }
    needed = [sum(heights[key] + AIR for key in layer) for layer in laid.layers]
    boxes: dict[str, Box] = {}
    for index, layer in enumerate(laid.layers):
        left = index * (COLUMN + GUTTER)
        air = AIR + (max(needed) - needed[index]) / max(len(layer), 1)
        top = HEAD + air / 2
        for key in layer:
            boxes[key] = Box(left, top, left + COLUMN, top + heights[key])
            top += heights[key] + air
    return boxes


def _head(column: Column, index: int) -> Element:
    """A column's title on the last lines above its boxes."""
    x = index * (COLUMN + GUTTER) + COLUMN / 2
    lines = wrapped(column.title, COLUMN, 2, SIZE * 1.08)
    first = HEAD - 10 - LINE * (len(lines) - 1)
    words = [text(part, x, first + LINE * row, "cx-chart-last", anchor="middle") for row, part in enumerate(lines)]
    return group("cx-chart-head", words)


def _drawn(node: Node, box: Box) -> Element:
    """A box with its words; dashed and with a remark where the chain breaks."""
    frame = element(
        "rect",
        element("title", node.label),
        x=box.left + 1,
        y=box.top,
        width=box.width - 2,
        height=box.height,
        rx=4,
        class_="cx-chart-node cx-chart-node-broken" if node.remark else "cx-chart-node",
    )
    baseline = box.top + PAD + SIZE * 0.9
    words = [
        text(line, box.left + PAD, baseline + LINE * index, "cx-chart-label") for index, line in enumerate(_lines(node))
    ]
    if node.remark:
        remark = shortened(f"! {node.remark}", COLUMN - 2 * PAD)
        words.append(text(remark, box.left + PAD, baseline + LINE * len(words), "cx-chart-remark"))
    name = ", ".join(part for part in (node.label, node.remark) if part)
    return link(node.href, name, [frame, *words], "cx-chart-link")


def _edges(laid: Laid, boxes: Mapping[str, Box]) -> list[Element]:
    """A curve per line with an arrowhead; the lines of a box leave and reach it side by side."""
    leaving = _ports(laid, boxes, last=False)
    reaching = _ports(laid, boxes, last=True)
    drawn: list[Element] = []
    for index, way in enumerate(laid.ways):
        points = [(boxes[way[0]].right, leaving[index])]
        for key in way[1:-1]:
            middle = (boxes[key].top + boxes[key].bottom) / 2
            points += [(boxes[key].left, middle), (boxes[key].right, middle)]
        points.append((boxes[way[-1]].left - ARROW, reaching[index]))
        drawn.append(element("path", d=_curve(points), class_="cx-chart-edge"))
        x, y = points[-1]
        drawn.append(polyline([(x, y - 3.5), (x + ARROW, y), (x, y + 3.5)], "cx-chart-arrow", closed=True))
    return drawn


def _ports(laid: Laid, boxes: Mapping[str, Box], *, last: bool) -> dict[int, float]:
    """Height at which each line touches its first (or last) box, in the order of where it goes (or comes from)."""
    at: dict[str, list[int]] = {}
    for index, way in enumerate(laid.ways):
        at.setdefault(way[-1] if last else way[0], []).append(index)
    heights: dict[int, float] = {}
    for key, lines in at.items():
        box = boxes[key]
        lines.sort(key=lambda index: boxes[laid.ways[index][-2 if last else 1]].top)
        for position, index in enumerate(lines, 1):
            heights[index] = box.top + box.height * position / (len(lines) + 1)
    return heights


def _curve(points: Sequence[XY]) -> str:
    """Path data that leaves and reaches every column level."""
    data = f"M{number(points[0][0])} {number(points[0][1])}"
    for (ax, ay), (bx, by) in pairwise(points):
        middle = (ax + bx) / 2
        handles = ((middle, ay), (middle, by), (bx, by))
        data += "C" + " ".join(f"{number(x)} {number(y)}" for x, y in handles)
    return data
