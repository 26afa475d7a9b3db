"""What every chart gives: a picture, its name and description, and the same facts as a table.

Views ask for charts, templates put them on pages. Charts get their words as arguments: they know no language, no kind
of thing and no rule that judges a number.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from cxplaybook.charts.svg import Element, element, escaped


@dataclass(frozen=True, slots=True)
class Caption:
    """What a picture is called."""

    key: str
    """Tells two pictures of one page apart, for instance the thing's id; never shown."""
    title: str
    """Name of the picture and of its table: plain text."""
    description: str
    """What a person sees in it, in a sentence or two; the chart adds the words of its legend."""


@dataclass(frozen=True, slots=True)
class Table:
    """The facts of a picture for everybody who doesn't see it."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """As long as the header each; the first cell names the row."""
    links: tuple[str | None, ...] = ()
    """Address that a row's first cell leads to, one per row; None: that row has none. Empty: no row has one."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture with its text alternative."""

    svg: str
    """One `<svg>` element, safe to put into HTML as it is."""
    title: str
    description: str
    table: Table


@dataclass(frozen=True, slots=True)
class Drawing:
    """What has been drawn, before it is named."""

    name: str
    """Kind of picture; gives the class `cx-chart--<name>`."""
    width: float
    height: float
    children: tuple[Element, ...]
    interactive: bool = False
    """True: it holds links. An image hides its inside from assistive technology, so it becomes a group then."""
    natural: bool = False
    """True: shown in its own size, a unit a pixel, in a box that scrolls; False: as wide as its place."""


def finished(drawing: Drawing, caption: Caption, table: Table, legend: Iterable[str] = ()) -> Chart:
    """The drawing with its name, description and ids; the legend's words end the description."""
    legend_words = "; ".join(legend)
    description = " ".join(part for part in (caption.description, f"{legend_words}." if legend_words else "") if part)
    names = (element("title", caption.title), element("desc", description))
    # The key alone may hold anything and the content alone may come twice on a page: the id is a hash of both.
    content = "\n".join((caption.key, *map(str, names), *map(str, drawing.children)))
    identity = f"cx-{drawing.name}-{sha256(escaped(content).encode()).hexdigest()[:12]}"
    svg = element(
        "svg",
        element("title", caption.title, id=f"{identity}-title"),
        element("desc", description, id=f"{identity}-desc"),
        *drawing.children,
        xmlns="http://www.w3.org/2000/svg",
        class_=f"cx-chart cx-chart--{drawing.name}",
        role="group" if drawing.interactive else "img",
        viewBox=f"0 0 {drawing.width:.0f} {drawing.height:.0f}",
        width=round(drawing.width) if drawing.natural else None,
        height=round(drawing.height) if drawing.natural else None,
        aria_labelledby=f"{identity}-title {identity}-desc",
    )
    return Chart(str(svg), caption.title, description, table)
