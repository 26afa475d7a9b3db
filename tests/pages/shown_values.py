"""Every value of a playbook, and whether the pages of a handbook show it."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

from cxplaybook.language import language
from cxplaybook.model import Item, Record, Ref, Text
from cxplaybook.model.fields import shapes
from cxplaybook.pages import Handbook
from cxplaybook.pages.environment import plain
from cxplaybook.views import Scope
from cxplaybook.views.addresses import address
from cxplaybook.views.extras.phase import WORST, feelings
from cxplaybook.views.items import shown_value

Target = tuple[str, str]
"""Page and anchor that a link leads to."""

_TAG = re.compile(r"<[^>]*>")
_HREF = re.compile(r'href="([^"]*)"')
_RELATIONS = re.compile(r'<details class="cx-relations">.*?</details>', re.DOTALL)
"""Lists all links of a page, so it proves nothing about any field."""


@dataclass(frozen=True)
class PageText:
    """What a reader of a page can find on it."""

    text: str
    targets: frozenset[Target]


@dataclass(frozen=True)
class Written:
    """One value of one field."""

    field: str
    """`promise.title`; of a record without a kind the nearest item and the keys below it, `role.mandate.may`."""
    of: Ref
    """The nearest item."""
    value: object


def page_texts(handbook: Handbook) -> Mapping[str, PageText]:
    """Each page as its readers find it, by uri."""
    return {page.uri: _page_text(page.uri, page.markdown) for page in handbook.pages}


def written(scope: Scope) -> Iterator[Written]:
    """Every value that an author wrote into what this edition shows."""
    for thing in scope.playbook:
        yield from _written(thing, thing.ref, thing.kind)


def shows(page: PageText, entry: Written, scope: Scope) -> bool:
    """Whether a page shows a value: a reference as a link, all else in words."""
    if isinstance(entry.value, Ref) and entry.value.kind != "edition":
        place = address(entry.value, scope.graph)
        return (place.uri, place.anchor) in page.targets
    # Numbers hold no-break spaces, which the text of a page has as plain ones.
    return " ".join(_words(entry, scope).split()) in page.text


def _written(record: Record, of: Ref, prefix: str) -> Iterator[Written]:
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        for entry in value if isinstance(value, tuple) else (value,):
            if isinstance(entry, Item):
                yield from _written(entry, entry.ref, entry.kind)
            elif isinstance(entry, Record):
                yield from _written(entry, of, f"{prefix}.{shape.key}")
            elif entry is not None and shape.name != "id":
                yield Written(f"{prefix}.{shape.key}", of, entry)


def _words(entry: Written, scope: Scope) -> str:
    value = entry.value
    if isinstance(value, Text):
        return plain(scope.text(value))
    if isinstance(value, Ref):
        return plain(scope.title(scope.graph.items[value]))
    if entry.field == "phase.feeling" and isinstance(value, int):
        return feelings(scope)[value + WORST]
    if entry.field == "playbook.languages":
        return language(str(value)).own_name
    if entry.field in ("forum.months", "clock-entry.months") and isinstance(value, int):
        return scope.format.month(value)
    return str(scope.format.number(value) if isinstance(value, int) else shown_value(value, scope))


def _page_text(uri: str, markdown: str) -> PageText:
    body = _RELATIONS.sub("", markdown)
    targets = frozenset(_target(uri, unescape(href)) for href in _HREF.findall(body))
    # A word inside a tag stays a word, while the end of a block ends it.
    words = _TAG.sub(lambda tag: " " if re.match(r"</?(p|li|ul|ol|div|td|th|tr|dd|dt|br)\b", tag.group()) else "", body)
    return PageText(" ".join(unescape(words).split()), targets)


def _target(uri: str, href: str) -> Target:
    path, _, anchor = href.partition("#")
    if not path:
        return uri, anchor
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(uri), unquote(path)))
    return joined.removesuffix(".html") + ".md", anchor
