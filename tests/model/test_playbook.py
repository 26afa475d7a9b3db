"""A whole playbook, asked by kind and id."""

import pytest
from tests.models import model

from cxplaybook.model import MissingFileError, Playbook, Ref, playbook_of
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.model.kinds.promise import Promise
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.kinds.strategy import Strategy

PROMISES = {"promises/b.yaml": "", "promises/a.yaml": ""}


def without(kind: str) -> Playbook:
    """The smallest playbook without things of a kind."""
    return playbook_of(thing for thing in model() if thing.kind != kind)


def test_things_are_in_the_order_of_ids() -> None:
    """Whatever the order of files, things run by id."""
    found = model(PROMISES)

    assert [promise.id for promise in found.all(Promise)] == ["a", "b"]
    assert playbook_of(reversed(list(found))) == found


def test_kind_without_things_is_empty() -> None:
    """Asking for a kind that has no file gives nothing, and no error."""
    assert model().all(Promise) == ()
    assert model().one(Promise) is None


def test_thing_is_found_by_id() -> None:
    """A thing answers to its own kind and id."""
    found = model().get(Role, "field-technician")

    assert found is not None
    assert found.ref == Ref("role", "field-technician")


def test_unknown_id_is_none() -> None:
    """An id that doesn't exist, or is of another kind, gives nothing."""
    assert model().get(Role, "nobody") is None
    assert model().get(Strategy, "field-technician") is None


def test_settings_are_required() -> None:
    """A playbook made without settings says which file it lacks."""
    with pytest.raises(MissingFileError) as caught:
        _ = without("playbook").settings

    assert caught.value == MissingFileError("playbook.yaml")


def test_hidden_strategy_leaves_nothing_to_ask() -> None:
    """Without a strategy there are no goals and no battles."""
    found = without("strategy")

    assert (found.strategy, found.goals, found.battles) == (None, (), ())


def test_editions_run_from_the_widest() -> None:
    """Editions stand in the author's order."""
    assert model().editions == ("public", "employees", "leadership")


def test_single_edition_is_for_employees() -> None:
    """A playbook that lists no editions has one."""
    found = model({"playbook.yaml": "editions: []\n"})

    assert (found.editions, found.default_edition) == (("employees",), "employees")


def test_default_edition_is_for_employees() -> None:
    """Employees are meant where nothing is said."""
    assert model().default_edition == "employees"


def test_default_edition_without_employees_is_the_narrowest() -> None:
    """Where no edition is for employees, what nobody placed stays with the fewest readers."""
    editions = "editions: [{id: public, title: All}, {id: staff, title: Staff}]\n"

    assert model({"playbook.yaml": editions}).default_edition == "staff"


def test_languages_begin_with_the_default() -> None:
    """The first language is the one of plain strings."""
    assert model().languages == ("en", "fi")
    assert isinstance(model().settings, Settings)
