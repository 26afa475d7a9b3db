"""Which pages an edition has in one language, and what each of them gets.

`pages` renders every `PageView` with its template; nothing here knows how a page looks.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cxplaybook.model import Item, Thing
from cxplaybook.model.registry import thing_kinds
from cxplaybook.views.addresses import address, earlier
from cxplaybook.views.checks import CHECKS, check_views, checks_view, own_diagnostics
from cxplaybook.views.cockpit import cockpit
from cxplaybook.views.home import home
from cxplaybook.views.items import cards, index_extras, item_view
from cxplaybook.views.maps import coverage_picture, strategy_map
from cxplaybook.views.navigation import (
    COCKPIT,
    COVERAGE,
    STRATEGY_MAP,
    Entry,
    by_title,
    has_page,
    index_uri,
    navigation,
)
from cxplaybook.views.relations import relations
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownText

WIDE = frozenset({"journey", "roadmap"})
"""Kinds whose page holds a picture wider than a column of text."""


@dataclass(frozen=True, slots=True)
class PageView:
    """One page before it is rendered."""

    uri: str
    """Below the docs folder: `roles/field-technician.md`."""
    title: ShownText
    template: str
    """Template below the templates folder, without its ending: `kinds/role/page`."""
    values: Mapping[str, object]
    """What the template gets beside what every page gets."""
    source: str | None = None
    """YAML file that "edit this page" opens. None: the page is made of several."""
    moved_to: str | None = None
    """Address beside this page that the browser goes on to. None: the page is to stay on."""
    wide: bool = False
    """True: the page's picture needs the room of the table of contents."""


@dataclass(frozen=True, slots=True)
class SiteView:
    """All pages of an edition in one language."""

    pages: tuple[PageView, ...]
    navigation: tuple[Entry, ...]


def site(scope: Scope) -> SiteView:
    """Every page of the edition."""
    return SiteView(tuple(_pages(scope)), navigation(scope))


def _pages(scope: Scope) -> Iterator[PageView]:
    yield PageView("index.md", scope.text(scope.playbook.settings.title), "pages/home", {"home": home(scope)})
    for kind, cls in thing_kinds().items():
        things = tuple(scope.playbook.things.get(kind, {}).values())
        if cls.folder and things:
            yield _index(kind, things, scope)
        for thing in things:
            yield _page(thing, scope)
            # The page of a kind that has a single file is named after the kind, so it can't have moved.
            yield from _moved(thing, scope) if cls.folder else ()
    for battle in scope.playbook.battles:
        yield _page(battle, scope)
        yield from _moved(battle, scope)
    if has_page(COCKPIT, scope):
        yield PageView(COCKPIT, scope.word("page.cockpit"), "pages/cockpit", {"cockpit": cockpit(scope)})
    for uri, word, picture in ((STRATEGY_MAP, "strategy-map", strategy_map), (COVERAGE, "coverage", coverage_picture)):
        if has_page(uri, scope):
            yield PageView(uri, scope.word(f"page.{word}"), "pages/map", {"chart": picture(scope, "")}, wide=True)
    if scope.reported is not None:
        yield PageView(CHECKS, scope.word("page.checks"), "pages/checks", {"checks": checks_view(scope)})
        for check in check_views(scope):
            title = ShownText(f"{check.code} {check.name}", scope.language)
            yield PageView(check.uri, title, "pages/check", {"check": check})


def _moved(item: Item, scope: Scope) -> Iterator[PageView]:
    """The pages of the ids that an item no longer has: they lead to the page of today."""
    folder = address(item.ref, scope.graph).uri.rpartition("/")[0]
    for name in earlier(item, scope.graph):
        values = {"link": scope.link(item.ref)}
        yield PageView(f"{folder}/{name.id}.md", scope.title(item), "pages/moved", values, moved_to=f"{item.id}.html")


def _index(kind: str, things: tuple[Thing, ...], scope: Scope) -> PageView:
    ordered = tuple(thing.ref for thing in by_title(things, scope))
    uri = index_uri(kind)
    if uri is None:
        raise ValueError(kind)
    values = {"kind": kind, "items": cards(ordered, scope), **index_extras(kind, scope)}
    return PageView(uri, scope.word(f"kinds.{kind}"), f"kinds/{kind}/index", values)


def _page(item: Item, scope: Scope) -> PageView:
    view = item_view(item, scope, "card", "page")
    return PageView(
        address(item.ref, scope.graph).uri,
        view.title,
        f"kinds/{item.kind}/page",
        {
            item.kind.replace("-", "_"): view,
            "item": view,
            "relations": relations(item, scope),
            "diagnostics": own_diagnostics(item.ref, scope),
        },
        item.location.path,
        wide=item.kind in WIDE,
    )
