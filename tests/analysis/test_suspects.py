"""What needs another look after something beneath it changed."""

from datetime import UTC, datetime

import pytest
from tests.models import graph, model

from cxplaybook.analysis.suspects import Suspect, suspects
from cxplaybook.model import Location

FILES = {
    "promises/answer-in-15-minutes.yaml": "metric: answered\n"
    "target: {at_least: 95 %}\nwording: We answer in 15 minutes.\n",
    "metrics/answered.yaml": "target: {at_least: 95 %}\n",
    "plays/answer-a-call.yaml": "redeems: [answer-in-15-minutes]\n",
    "trainings/first-minutes.yaml": "teaches: [answer-a-call]\n",
    "roles/field-technician.yaml": "review_by: 2027-01-31\nexpectations:\n"
    "  - {id: call-before-arrival, battle: effortless-service, when: I set off., do: I call., play: answer-a-call}\n",
}
PROMISE, METRIC, PLAY, TRAINING, ROLE = (f"content/{path}" for path in FILES)


def moment(month: int) -> datetime:
    """The first of a month of 2026."""
    return datetime(2026, month, 1, tzinfo=UTC)


def found(**months: int) -> list[Suspect]:
    """What is suspect when all was written in March but these places: `file__field=month`; month 0 is unknown."""
    names = {"promise": PROMISE, "metric": METRIC, "play": PLAY, "training": TRAINING, "role": ROLE}
    parts = ((key.partition("__"), month) for key, month in months.items())
    places = {(names[file], fields.replace("__", "/")): month for (file, _, fields), month in parts}

    def edited(location: Location) -> datetime | None:
        month = places.get((location.path, "/".join(map(str, location.field))), 3)
        return moment(month) if month else None

    return list(suspects(model(FILES), graph(FILES), edited))


def short(entries: list[Suspect]) -> list[tuple[str, str, str]]:
    """Item, cause and field."""
    return [(entry.item.id, entry.cause.id, entry.field) for entry in entries]


def test_nothing_changed() -> None:
    """What was written together fits together."""
    assert found() == []


def test_target_of_promise() -> None:
    """Everything that rests on a promise, directly or through a play, is suspect when its target changes."""
    assert short(found(promise__target=6)) == [
        ("call-before-arrival", "answer-in-15-minutes", "target"),
        ("answer-a-call", "answer-in-15-minutes", "target"),
        ("first-minutes", "answer-in-15-minutes", "target"),
    ]


def test_what_is_told() -> None:
    """A suspect knows both moments."""
    entry = found(promise__target=6, play=4)[1]

    assert (entry.seen, entry.changed) == (moment(4), moment(6))


@pytest.mark.parametrize(("place", "field"), [("metric__target", "target"), ("metric__formula__en", "formula")])
def test_metric_of_promise(place: str, field: str) -> None:
    """A promise's metric carries what rests on the promise."""
    assert {entry[1:] for entry in short(found(**{place: 6}))} == {("answered", field)}


def test_newest_change_is_told() -> None:
    """Of several changes the last is told."""
    assert {entry[1:] for entry in short(found(promise__target=6, metric__formula__en=7))} == {("answered", "formula")}


def test_text_in_first_language() -> None:
    """A text counts in the playbook's first language; a translation that comes later changes nothing."""
    assert short(found(promise__wording__fi=6)) == []
    assert {entry[2] for entry in short(found(promise__wording__en=6))} == {"wording"}


def test_looked_at_afterwards() -> None:
    """What was itself changed after the change beneath it is right again."""
    assert short(found(promise__target=6, play=7, training=7, role__expectations__0=7)) == []


def test_review_of_role() -> None:
    """A new day of review is a look at all expectations of a role."""
    assert "call-before-arrival" not in {entry[0] for entry in short(found(promise__target=6, role__review_by=7))}


def test_same_moment() -> None:
    """What changed in one commit belongs together."""
    assert short(found(promise__target=6, play=6, training=6, role__expectations__0=6)) == []


def test_other_fields() -> None:
    """The state of a promise, its evidence and its title change nothing that people do."""
    assert short(found(promise__state=6, promise__evidence=6, promise__title=6)) == []


def test_nobody_knows_when() -> None:
    """Without a moment of its own nothing is suspect."""
    assert short(found(promise__target=6, play=0, training=0, role__expectations__0=0, role__review_by=0)) == []
