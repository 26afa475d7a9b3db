"""A tiny builder of SVG: elements are values, text is escaped, numbers have one fixed format.

Every chart draws with it. It knows nothing of charts, and writes no `style=` and no script: looks are classes,
which `charts.css` fills in.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML has no way to write, or that no reader shows."""
BREAKS = re.compile("[\t\n\r\u2028\u2029]+")
"""A blank line inside an HTML block would end it for Markdown."""
CONTAINERS = frozenset({"svg", "g"})
"""Elements in which white space means nothing: a line per child keeps golden files reviewable."""

Attribute = str | float | None
XY = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on paper."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Element:
    """One SVG element with everything in it."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    """Names as SVG spells them, values not yet escaped, in the order they are written."""
    children: tuple["Element | str", ...] = ()

    def __str__(self) -> str:
        """The element as markup."""
        attributes = "".join(f' {name}="{escaped(value)}"' for name, value in self.attributes)
        if not self.children:
            return f"<{self.name}{attributes}/>"
        between = "\n" if self.name in CONTAINERS else ""
        inside = between.join(escaped(child) if isinstance(child, str) else str(child) for child in self.children)
        return f"<{self.name}{attributes}>{between}{inside}{between}</{self.name}>"


def element(name: str, /, *children: Element | str, **attributes: Attribute) -> Element:
    """An element; `class_` and `aria_label` become `class` and `aria-label`, None leaves an attribute out."""
    written = tuple(
        (key.rstrip("_").replace("_", "-"), value if isinstance(value, str) else number(value))
        for key, value in attributes.items()
        if value is not None
    )
    return Element(name, written, children)


def group(class_: str, children: Iterable[Element], *, hidden: bool = False) -> Element:
    """Elements that belong together. Hidden: assistive technology skips them, because the table tells the same."""
    return element("g", *children, class_=class_, aria_hidden="true" if hidden else None)


def text(words: str, x: float, y: float, class_: str, *, anchor: str | None = None) -> Element:
    """Words with their baseline at y; the anchor is `middle` or `end`, None the start."""
    return element("text", words, x=x, y=y, class_=class_, text_anchor=anchor)


def line(start: XY, end: XY, class_: str) -> Element:
    """A straight line."""
    return element("line", x1=start[0], y1=start[1], x2=end[0], y2=end[1], class_=class_)


def rect(box: Box, class_: str) -> Element:
    """A box."""
    return element("rect", x=box.left, y=box.top, width=box.width, height=box.height, class_=class_)


def polyline(points: Iterable[XY], class_: str, *, closed: bool = False) -> Element:
    """Straight lines from point to point, as a path."""
    return element("path", d=route(points) + ("Z" if closed else ""), class_=class_)


def route(points: Iterable[XY]) -> str:
    """Path data through the points."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)


def link(href: str | None, name: str, children: Iterable[Element], class_: str) -> Element:
    """The children as a link called `name`, or as a plain group where there is no address."""
    if href is None:
        return group(class_, children)
    return element("a", *children, href=href, class_=class_, aria_label=name)


def number(value: float) -> str:
    """A coordinate with at most one decimal; never `-0`, never `1.0`."""
    written = f"{value:.1f}".removesuffix(".0")
    return "0" if written == "-0" else written


def escaped(words: str) -> str:
    """Text that is safe between tags and between quotation marks, on one line."""
    return escape(UNWRITABLE.sub("\ufffd", BREAKS.sub(" ", words)))
