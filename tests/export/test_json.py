"""An edition as JSON."""

import json
from collections.abc import Mapping
from typing import Any

from tests.builders import SMALLEST_THINGS
from tests.models import ANSWERED, scope, series

from cxplaybook.export import export
from cxplaybook.model.fields import shapes
from cxplaybook.model.registry import thing_kinds

SEGMENT = "segments/warm-without-thinking.yaml"


def exported(files: Mapping[str, str] | None = None, **options: str) -> dict[str, Any]:
    """The object that another program reads."""
    found: dict[str, Any] = json.loads(export("json", scope(files, **options)))
    return found


def thing(ref: str, files: Mapping[str, str] | None = None) -> dict[str, Any]:
    """One thing of it."""
    (found,) = [entry for entry in exported(files)["things"] if entry["ref"] == ref]
    return dict(found)


def test_head() -> None:
    """A program sees at once what it reads, in which version, for whom and as of when."""
    found = exported(edition="employees")
    head = {key: value for key, value in found.items() if key not in ("things", "answers")}

    assert head == {"format": "cxplaybook-export", "version": 1, "edition": "employees", "today": "2026-11-23"}


def test_every_field_is_there() -> None:
    """A thing of every kind has each field by its key, also where nothing is written."""
    files = {f"{place}extra.yaml" if place.endswith("/") else place: "" for place in SMALLEST_THINGS} | {SEGMENT: ""}
    things = exported(files)["things"]
    wanted = {kind: {shape.key for shape in shapes(cls)} for kind, cls in thing_kinds().items()}

    assert {entry["kind"] for entry in things} == wanted.keys()
    assert [entry["ref"] for entry in things if wanted[entry["kind"]] - entry.keys()] == []


def test_order_is_by_kind_and_id() -> None:
    """Things stand by kind and id, whatever order files were read in."""
    names = [(entry["kind"], entry["id"]) for entry in exported({"roles/adviser.yaml": "", ANSWERED: ""})["things"]]

    assert names == sorted(names)
    assert len(names) == 6


def test_values() -> None:
    """References, texts, days, periods, quantities and entries of lists have one form each."""
    fields = """\
title: {en: We answer, fi: Vastaamme}
live_since: 2026-09-01
metric: answered
target: {at_least: 95 %, from: 2026-Q2}
compensation: 10 EUR
"""
    found = thing("promise:answer", {"promises/answer.yaml": fields, ANSWERED: ""})
    names = ("title", "live_since", "metric", "target", "compensation", "state", "wording", "touchpoints")

    assert {name: found[name] for name in names} == {
        "title": {"en": "We answer", "fi": "Vastaamme"},
        "live_since": "2026-09-01",
        "metric": "metric:answered",
        "target": {
            "at_least": {"value": 95, "unit": "%", "text": "95 %"},
            "at_most": None,
            "from": {"text": "2026-Q2", "start": "2026-04-01", "end": "2026-06-30"},
            "by": None,
        },
        "compensation": {"value": 10, "unit": "EUR", "text": "10 EUR"},
        "state": "proposed",
        "wording": None,
        "touchpoints": [],
    }


def test_entry_has_its_reference() -> None:
    """What can be pointed at inside a thing says how."""
    (expectation,) = thing("role:field-technician")["expectations"]

    assert expectation["ref"] == "expectation:field-technician/call-before-arrival"
    assert expectation["battle"] == "battle:effortless-service"


def test_series() -> None:
    """A metric holds its results; a period nobody measured has no value."""
    found = thing("metric:answered", {ANSWERED: "", "metrics/data/answered.csv": series("91.5", "", "93")})

    assert [(point["period"]["text"], point["value"]) for point in found["series"]] == [
        ("2026-01", 91.5),
        ("2026-02", None),
        ("2026-03", 93),
    ]


def test_answers() -> None:
    """What the handbook computes is computed for other programs too."""
    files = {
        ANSWERED: "target: {at_least: 95 %}\n",
        "metrics/data/answered.csv": series("96", "94"),
        "promises/answer.yaml": "state: live\nmetric: answered\n",
    }
    found = exported(files)["answers"]
    period = {"text": "2026-02", "start": "2026-02-01", "end": "2026-02-28"}

    assert found["promises"] == [
        {"promise": "promise:answer", "result": "missed", "value": 94, "period": period},
    ]
    assert found["metrics"] == [
        {
            "metric": "metric:answered",
            "verdict": "missed",
            "value": 94,
            "period": period,
            "change": -2,
            "trend": None,
            "distance": -1,
            "misses_in_a_row": 1,
        }
    ]
    assert {cell["reach"] for cell in found["coverage"]} == {"expected", "silent"}


def test_fired_rule() -> None:
    """A rule that fired tells since when, who has to act by when, and what answers it."""
    rule = """\
response_rules:
  - id: call-in
    title: Call in
    metric: answered
    forum: cx-board
    role: field-technician
    first_action: Call in more people.
    within: 7 d
"""
    files = {
        ANSWERED: "target: {at_least: 95 %}\n",
        "metrics/data/answered.csv": series("96", "94"),
        "management-model.yaml": rule,
    }

    assert exported(files)["answers"]["fired_rules"] == [
        {
            "rule": "rule:call-in",
            "metric": "metric:answered",
            "since": {"text": "2026-02", "start": "2026-02-01", "end": "2026-02-28"},
            "misses": 1,
            "due": "2026-03-07",
            "overdue": True,
            "answers": [],
        }
    ]


def test_outsiders_get_no_counts() -> None:
    """An edition for outsiders holds a part, so nothing is counted on it."""
    assert set(exported(edition="public")["answers"]) == {"promises", "metrics"}
