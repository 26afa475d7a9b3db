"""Which editions and languages somebody asked for."""

import pytest
from tests.builders import TODAY, playbook

from cxplaybook.model import Playbook
from cxplaybook.pipeline import assess
from cxplaybook.selection import NotInPlaybookError, Selection


@pytest.fixture(scope="module")
def book() -> Playbook:
    """A playbook in English and Finnish with three editions."""
    found = assess(playbook(), TODAY).playbook
    assert found is not None
    return found


def test_nothing_asked(book: Playbook) -> None:
    """By default it is the employees' edition in every language."""
    assert Selection().editions_of(book) == ("employees",)
    assert Selection().languages_of(book) == ("en", "fi")
    assert not Selection().partial


def test_default_language_stays_first(book: Playbook) -> None:
    """The order of the languages is the playbook's, because the first one is the default."""
    assert Selection(languages=("fi", "en", "fi")).languages_of(book) == ("en", "fi")
    assert Selection(languages=("fi",)).languages_of(book) == ("fi",)


def test_first_edition_is_the_front_door(book: Playbook) -> None:
    """Editions keep the order in which they were asked for, each once."""
    assert Selection(("public", "leadership", "public")).editions_of(book) == ("public", "leadership")


def test_part_of_a_playbook() -> None:
    """Whoever names an edition or a language may have left others out."""
    assert Selection(editions=("public",)).partial
    assert Selection(languages=("fi",)).partial


def test_unknown_name(book: Playbook) -> None:
    """A name that the playbook lacks is told with the near one, or with all it has."""
    with pytest.raises(NotInPlaybookError) as near:
        Selection(("pubic",)).editions_of(book)
    with pytest.raises(NotInPlaybookError) as far:
        Selection(languages=("de",)).languages_of(book)

    assert str(near.value) == "the playbook has no edition pubic; did you mean public?"
    assert str(far.value) == "the playbook has no language de; it has en, fi"
