"""Whatever an author writes is on a page: on that of the thing it is written about."""

from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from tests.models import TEMPLATES
from tests.pages.fullest import fullest, yes_or_no
from tests.pages.shown_values import Written, page_texts, shows, written

from cxplaybook.model import Playbook, Ref
from cxplaybook.pages import Handbook, render
from cxplaybook.pipeline import assess, scope_of
from cxplaybook.sources import WorkingCopy
from cxplaybook.views import Scope
from cxplaybook.views.addresses import address

TODAY = date(2026, 11, 23)

NOT_IN_WORDS = {
    "formerly": "a page under the former id leads on",
    "draft": "a notice says so",
    "decimals": "values are rounded to it",
}
"""Fields of any kind that show in another way than by their value, each with how."""

ONLY_INSIDE = {
    "edition.title": "outsiders needn't know of each other's editions",
    "audience": "nor which of them may show a thing",
}
"""Fields that the cut leaves in place and outsiders still aren't told, each with why."""


def scoped(playbook: Playbook, edition: str, language: str = "en") -> Scope:
    """What an edition shows."""
    return scope_of(playbook, edition, language, TODAY)


def handbook(scope: Scope) -> Handbook:
    """Its pages."""
    return render(scope, [TEMPLATES])


def missing(scope: Scope) -> set[str]:
    """Fields with a value that the page of its item doesn't show, each with where it was looked for."""
    pages = page_texts(handbook(scope))
    wanted = (entry for entry in written(scope) if in_words(entry) and told(entry, scope))
    places = ((entry, address(entry.of, scope.graph).uri) for entry in wanted)
    return {f"{entry.field} on {uri}" for entry, uri in places if not shows(pages[uri], entry, scope)}


def in_words(entry: Written) -> bool:
    """Whether a value is looked for in words."""
    return entry.field.rpartition(".")[2] not in NOT_IN_WORDS and not isinstance(entry.value, bool)


def told(entry: Written, scope: Scope) -> bool:
    """Whether the readers of an edition are told a field at all."""
    if entry.value == Ref("edition", scope.playbook.default_edition):
        return False  # The audience of all that names none goes without saying.
    if ".waivers." in entry.field and not scope.for_menders:
        return False  # A silent check is nothing to those who don't mend.
    return scope.inside or not {entry.field, entry.field.rpartition(".")[2]} & ONLY_INSIDE.keys()


def numbered() -> Iterator[str]:
    """A word that no other field has."""
    return (f"Wort{number}" for number in count(1000))


def everything(without: str = "") -> Playbook:
    """A playbook with every field, each text another word."""
    words = numbered()
    return fullest(lambda _: {"en": next(words)}, without=without)


def test_every_field_shows() -> None:
    """With all fields filled in, the page of each item shows every value."""
    assert missing(scoped(everything(), "employees")) == set()


@pytest.mark.parametrize("field", yes_or_no())
def test_yes_differs_from_no(field: str) -> None:
    """A page tells whether a yes-or-no field is set."""
    yes, no = (handbook(scoped(everything(without), "employees")).pages for without in ("", field))

    assert yes != no


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_other_language_falls_back(language: str) -> None:
    """A page in a language without translations shows the texts of the default language."""
    assert missing(scoped(everything(), "employees", language)) == set()


@pytest.mark.parametrize("edition", ["public", "leadership"])
def test_example_shows_all_it_holds(checkout: Path, edition: str) -> None:
    """The widest and the narrowest edition of the example show every value that their audience may see."""
    playbook = assess(WorkingCopy(checkout), TODAY).playbook
    assert playbook is not None

    assert missing(scoped(playbook, edition, "fi")) == set()
