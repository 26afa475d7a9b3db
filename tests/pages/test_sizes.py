"""Every kind shows itself in every size."""

import pytest
from selectolax.lexbor import LexborHTMLParser
from tests.builders import TODAY
from tests.models import TEMPLATES
from tests.pages.fullest import fullest

from cxplaybook.model.registry import thing_kinds
from cxplaybook.pages.environment import environment
from cxplaybook.pipeline import scope_of
from cxplaybook.views.items import item_view

FOLDER_KINDS = [kind for kind, cls in thing_kinds().items() if cls.folder]


def shown(kind: str, size: str) -> LexborHTMLParser:
    """A thing with every field, as a card or as a row of a table."""
    scope = scope_of(fullest(lambda name: {"en": name}), "employees", "en", TODAY)
    (thing,) = scope.playbook.things[kind].values()
    names = {"uri": "index.md", "graph": scope.graph, "language": "en", "words": scope.words, "fmt": scope.format}
    template = environment([TEMPLATES]).get_template(f"kinds/{kind}/{size}.md.jinja")
    html = template.render(names, item=item_view(thing, scope, "card"))
    return LexborHTMLParser(f"<table><tbody>{html}</tbody></table>" if size == "row" else html)


@pytest.mark.parametrize("kind", FOLDER_KINDS)
def test_card_leads_to_its_thing(kind: str) -> None:
    """A card is one article with a link to the thing."""
    page = shown(kind, "card")

    assert [node.tag for node in page.css("body > *")] == ["article"]
    assert f"{thing_kinds()[kind].folder}/x.html" in {node.attributes["href"] for node in page.css("a")}


@pytest.mark.parametrize("kind", FOLDER_KINDS)
def test_row_is_headed_by_its_thing(kind: str) -> None:
    """A row is one table row, and its first cell is its header with the link."""
    page = shown(kind, "row")

    assert len(page.css("tr")) == 1
    assert [node.attributes["scope"] for node in page.css("tr > th")] == ["row"]
    assert page.css("tr > th:first-child a") != []
