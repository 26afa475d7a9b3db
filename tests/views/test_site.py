"""Which pages there are, and that every way between them leads somewhere."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from tests.models import handbook, scope
from tests.pages.fullest import fullest
from tests.pages.shown_values import page_texts

from cxplaybook.model import Playbook, cut, graph_of
from cxplaybook.pages import Handbook, NavigationEntry
from cxplaybook.views import site
from cxplaybook.views.addresses import address

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
