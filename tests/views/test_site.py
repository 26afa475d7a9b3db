"""Which pages there are, and that every way between them leads somewhere."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from tests.builders import TODAY
from tests.models import TEMPLATES, handbook, scope
from tests.pages.fullest import fullest
from tests.pages.shown_values import page_texts

from cxplaybook.model import Graph, Item, Playbook, cut, graph_of
from cxplaybook.pages import Handbook, NavigationEntry, render
from cxplaybook.pipeline import scope_of
from cxplaybook.views import site
from cxplaybook.views.addresses import address, anchor

EDITIONS = ("public", "employees", "leadership")
_ID = re.compile(r'(?:\bid="|\{#)([^"\s}]+)')

FILES = {
    "strategy.yaml": "audience: public\n",
    "promises/answer.yaml": "audience: public\n",
    "roadmap.yaml": "",
    "okrs/now.yaml": "",
    "change-programme.yaml": "",
    "management-model.yaml": "participation: [{id: walk, title: W, how: H., every: monthly, roles: [sales]}]\n",
    "playbook.yaml": "units: [{id: field-service, title: Field service}, {id: sales, title: Sales}]\n",
}


def uris(entries: tuple[NavigationEntry, ...]) -> Iterator[str]:
    """Every page that the navigation opens."""
    for entry in entries:
        if entry.uri is not None:
            yield entry.uri
        yield from uris(entry.children)


def made(edition: str) -> Handbook:
    """A handbook with something for everybody."""
    return handbook(FILES, edition=edition)


def places(found: Handbook) -> set[tuple[str, str]]:
    """Every page and every place on one."""
    anchored = {(page.uri, anchor) for page in found.pages for anchor in _ID.findall(page.markdown)}
    return anchored | {(page.uri, "") for page in found.pages}


@pytest.mark.parametrize("edition", EDITIONS)
def test_navigation_opens_every_page_once(edition: str) -> None:
    """Nothing in the navigation leads nowhere, and every page that is listed can be found there."""
    found = made(edition)
    listed = {page.uri for page in found.pages if not page.unlisted}

    assert Counter(uris(found.navigation)) == Counter(listed)


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_link_leads_somewhere(edition: str) -> None:
    """Links between pages lead to a page that is there and to a place on it."""
    found = made(edition)
    wanted = {target for page in page_texts(found).values() for target in page.targets}
    inside = {target for target in wanted if not target[0].startswith(("http", "mailto", "tel"))}

    assert inside - places(found) == set()


@pytest.mark.parametrize("edition", EDITIONS)
def test_place_is_named_once(edition: str) -> None:
    """No id stands twice on a page."""
    twice = {
        (page.uri, anchor): count
        for page in made(edition).pages
        for anchor, count in Counter(_ID.findall(page.markdown)).items()
        if count > 1
    }

    assert twice == {}


def test_every_item_has_its_place() -> None:
    """Whatever can be pointed at has a page and a place on it."""
    found = made("leadership")
    view = scope(FILES)
    wanted = {(place.uri, place.anchor) for ref in view.graph.items for place in [address(ref, view.graph)]}

    assert wanted - places(found) == set()


def earlier_places(item: Item, graph: Graph) -> Iterator[tuple[str, str]]:
    """Page and place under each earlier name; what is alone of its kind has no other address."""
    here = address(item.ref, graph)
    for name in item.formerly:
        if here.anchor:
            yield here.uri, anchor(item.ref.renamed(name))
        elif here.uri.endswith(f"/{item.id}.md"):
            yield here.uri.replace(f"/{item.id}.md", f"/{name}.md"), ""


def test_every_earlier_name_has_its_place() -> None:
    """Whatever had another name is still found under it: a page leads on, a place stands beside that of today."""
    view = scope_of(fullest(lambda _: {"en": "word"}), "employees", "en", TODAY)
    wanted = {place for item in view.graph.items.values() for place in earlier_places(item, view.graph)}

    assert all(item.formerly for item in view.graph.items.values())
    assert wanted - places(render(view, [TEMPLATES])) == set()


def test_earlier_name_in_use_again() -> None:
    """A name that something else has by now leads there, and no place is named twice."""
    ways = """\
ways_of_leading:
  - {id: ride, title: Ride-along, how: The leader comes along.}
  - {id: coaching, title: Coaching, how: The leader listens., formerly: [ride, talk]}
"""
    (page,) = [page for page in handbook({"management-model.yaml": ways}).pages if page.uri == "management-model.md"]
    named = [name for name in _ID.findall(page.markdown) if name.startswith("way-of-leading-")]

    assert named == ["way-of-leading-ride", "way-of-leading-coaching", "way-of-leading-talk"]


def test_page_knows_its_file() -> None:
    """The page of a thing is edited in its file; a page made of several has none."""
    sources = {page.uri: page.source for page in site(scope(FILES)).pages}

    assert sources["promises/answer.md"] == "content/promises/answer.yaml"
    assert sources["battles/effortless-service.md"] == "content/strategy.yaml"
    assert sources["index.md"] is None


def test_fullest_cut_is_the_fullest() -> None:
    """The playbook with every field has everything in its only edition."""
    playbook: Playbook = fullest(lambda _: {"en": "word"})

    assert graph_of(cut(playbook, "employees")).unresolved == ()
    assert cut(playbook, "employees") == playbook
