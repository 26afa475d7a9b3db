"""From data that fits the schemas to the dataclasses."""

from datetime import date
from decimal import Decimal

import pytest
from tests.models import model, one

from cxplaybook.model import Location, MissingFileError, Prose, Raw, Ref, Text, build_things, known_refs
from cxplaybook.model.kinds.metric import Direction, Metric
from cxplaybook.model.kinds.play import Play
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.model.kinds.promise import Promise
from cxplaybook.model.kinds.role import Role
from cxplaybook.values import Cadence, Duration, DurationUnit, Money, Percent, Period

PLAY = """\
steps:
  - {role: field-technician, do: Call the customer., within: 15 min}
  - {role: field-technician, do: {fi: Aja., en: Drive.}}
"""
SETTINGS: dict[str, object] = {"organisation": "Tyynilämpö", "title": "Book", "languages": ["en"]}


def test_values_become_types() -> None:
    """Words, dates, periods and quantities are read into their types."""
    fields = "live_since: 2026-04-01\ntarget: {at_least: 95 %, from: 2026-Q2}\ncompensation: 10 EUR\n"
    found = one(Promise, "answer", {"promises/answer.yaml": fields})

    assert found.live_since == date(2026, 4, 1)
    assert found.compensation == Money(Decimal(10), "EUR")
    assert found.target is not None
    assert found.target.at_least == Percent(Decimal(95))
    assert found.target.from_ == Period.parse("2026-Q2")


def test_choices_and_cadence_become_enumerations() -> None:
    """A word of a fixed set is a member of it."""
    found = one(Metric, "answered", {"metrics/answered.yaml": ""})

    assert (found.direction, found.cadence) == (Direction.UP, Cadence.MONTHLY)


def test_string_is_in_the_default_language() -> None:
    """A plain string is a text in the playbook's first language."""
    assert one(Role, "field-technician").title == Text({"en": "Field technician"})


def test_languages_are_in_the_playbook_order() -> None:
    """Texts in several languages run as the playbook lists them, so that the fallback is the default language."""
    text = one(Play, "cold", {"plays/cold.yaml": PLAY}).steps[1].do

    assert list(text.by_language.items()) == [("en", "Drive."), ("fi", "Aja.")]


def test_prose_is_prose() -> None:
    """A field that takes Markdown gives prose, another one a plain text."""
    found = one(Play, "cold", {"plays/cold.yaml": PLAY})

    assert (type(found.steps[0].do), type(found.title)) == (Prose, Text)


def test_location_leads_to_the_field() -> None:
    """A record knows its file and the way of keys and positions to it."""
    found = one(Play, "cold", {"plays/cold.yaml": PLAY})

    assert found.steps[1].location == Location("content/plays/cold.yaml", ("steps", 1))


def test_duration_keeps_its_unit() -> None:
    """A time limit stays in the unit of its author."""
    limit = one(Play, "cold", {"plays/cold.yaml": PLAY}).steps[0].within

    assert limit is not None
    assert (limit, limit.unit) == (Duration(Decimal(15), DurationUnit.MINUTE), DurationUnit.MINUTE)


def test_entry_of_many_files_has_both_ids() -> None:
    """An entry of a file that has sisters is known by the file and its own id."""
    (expectation,) = one(Role, "field-technician").expectations

    assert expectation.id == "call-before-arrival"
    assert expectation.ref == Ref("expectation", "field-technician/call-before-arrival")


def test_entry_of_the_only_file_has_its_own_id() -> None:
    """An entry of a file without sisters is known by its own id."""
    assert model().battles[0].ref == Ref("battle", "effortless-service")


def test_reference_takes_the_kind_that_exists() -> None:
    """A field that may lead to several kinds leads to the one that has the id."""
    files = {
        "promises/answer.yaml": "evidence: [{from: answered, date: 2025-11-30, figure: 34 %}]\n",
        "metrics/answered.yaml": "",
    }

    assert one(Promise, "answer", files).evidence[0].from_ == Ref("metric", "answered")


def test_unknown_reference_takes_the_first_kind() -> None:
    """A reference that leads nowhere is of the first kind that its field allows."""
    files = {"promises/answer.yaml": "evidence: [{from: nowhere, date: 2025-11-30, figure: 34 %}]\n"}

    assert one(Promise, "answer", files).evidence[0].from_ == Ref("listening", "nowhere")


def test_whole_number_with_decimals_is_whole() -> None:
    """`12.0` people are 12: JSON Schema calls it an integer too."""
    people = one(Role, "field-technician", {"roles/field-technician.yaml": "people: 12.0\n"}).people

    assert (people, type(people)) == (12, int)


def test_settings_are_needed() -> None:
    """Nothing can be built without the languages."""
    with pytest.raises(MissingFileError) as caught:
        build_things([], frozenset())

    assert caught.value == MissingFileError("playbook.yaml")
    assert str(caught.value) == "the playbook has no playbook.yaml"


def test_ids_of_half_broken_files_are_known() -> None:
    """What a file defines is known whatever else is wrong with it, so that others don't break with it."""
    data: dict[str, object] = {"units": [{"id": "sales", "title": 5}, "nonsense"], "editions": "nonsense"}
    broken = Raw(Settings, "playbook", "content/playbook.yaml", SETTINGS | data)

    assert set(known_refs([broken])) == {Ref("playbook", "playbook"), Ref("unit", "sales")}
