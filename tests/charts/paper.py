"""Reads a picture back, so that tests can ask what is on it and whether it stays on the paper."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from cxplaybook.charts import Chart
from cxplaybook.charts.lettering import SIZE, width

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
"""Set to anything to write the golden files anew; then review their diff like code."""

_NAMESPACE = "{http://www.w3.org/2000/svg}"
_COMMAND = re.compile("([MLQCAZ])([^MLQCAZ]*)")
_ENDS = {"M": 2, "L": 2, "Q": 4, "C": 6, "A": 7}
"""How many numbers a point of each path command takes; the last two are where it ends."""
_ACROSS = frozenset({"x", "x1", "x2", "cx"})
_DOWN = frozenset({"y", "y1", "y2", "cy"})


def parsed(chart: Chart) -> ET.Element:
    """The picture as a tree without namespaces; fails where it isn't well-formed."""
    return _bare(ET.fromstring(chart.svg))  # noqa: S314 - our own output


def parsed_file(file: Path) -> ET.Element:
    """A golden picture as a tree without namespaces."""
    return _bare(ET.parse(file).getroot())  # noqa: S314 - our own output


def _bare(root: ET.Element) -> ET.Element:
    for node in root.iter():
        node.tag = node.tag.removeprefix(_NAMESPACE)
    return root


def with_class(chart: Chart, name: str) -> list[ET.Element]:
    """Elements of a class, in the order they are drawn."""
    return [node for node in parsed(chart).iter() if name in node.get("class", "").split()]


def words(chart: Chart) -> list[str]:
    """Everything written on the picture, in the order it is drawn."""
    return ["".join(node.itertext()) for node in parsed(chart).iter("text")]


def outside(chart: Chart) -> list[tuple[str, float, float]]:
    """Every point that lies off the paper, with the element it belongs to."""
    root = parsed(chart)
    left, top, right, bottom = map(float, root.get("viewBox", "").split())
    return [
        (node.tag, x, y)
        for node in root.iter()
        for x, y in _points(node)
        if not (left - 0.1 <= x <= right + 0.1 and top - 0.1 <= y <= bottom + 0.1)
    ]


def path_points(data: str) -> list[list[tuple[float, float]]]:
    """The points of a path, a list for each stroke that is drawn without lifting the pen."""
    strokes: list[list[tuple[float, float]]] = []
    for command, written in _COMMAND.findall(data):
        numbers = [float(number) for number in written.split()]
        size = _ENDS.get(command, 1)
        ends = [(numbers[at + size - 2], numbers[at + size - 1]) for at in range(0, len(numbers), size)]
        if command == "M":
            strokes.append([])
        strokes[-1].extend(ends)
    return strokes


def _points(node: ET.Element) -> Iterator[tuple[float, float]]:
    if node.tag == "path":
        for stroke in path_points(node.get("d", "")):
            yield from stroke
        return
    across = [float(value) for name, value in node.attrib.items() if name in _ACROSS]
    down = [float(value) for name, value in node.attrib.items() if name in _DOWN]
    if node.tag == "rect":
        across.append(across[0] + float(node.get("width", "0")))
        down.append(down[0] + float(node.get("height", "0")))
    if node.tag == "circle":
        radius = float(node.get("r", "0"))
        across = [across[0] - radius, across[0] + radius]
        down = [down[0] - radius, down[0] + radius]
    if node.tag == "text" and node.get("transform") is None:
        across = [*_ends(node, across[0])]
        down = [down[0] - SIZE * 0.8, down[0]]
    yield from zip(across, down, strict=True)


def _ends(node: ET.Element, x: float) -> tuple[float, float]:
    """Left and right end of a line of text."""
    room = width("".join(node.itertext()))
    before = {"middle": room / 2, "end": room}.get(node.get("text-anchor", ""), 0.0)
    return (x - before, x - before + room)


def assert_golden(chart: Chart, name: str) -> None:
    """The picture is the one on file, byte for byte."""
    file = GOLDEN / f"{name}.svg"
    if UPDATE in os.environ:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(chart.svg.encode() + b"\n")

    assert chart.svg + "\n" == file.read_bytes().decode()
