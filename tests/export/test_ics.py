"""What has a day, as a calendar.

Run with `UPDATE_GOLDEN=1` to write the golden files anew, and review the difference like code.
"""

import os
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event, vRecur
from tests.models import ANSWERED, scope, series

from cxplaybook.export import export

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
FORUM = "  - {{id: cx-board, title: CX board, purpose: P., every: {every}, chair: field-technician{months}}}\n"
YEAR = {
    "playbook.yaml": "languages: [en, fi, sv]\n",
    "management-model.yaml": """\
annual_clock:
  - id: strategy-check
    title: {en: Choices are checked, fi: Valinnat tarkistetaan, sv: Valen ses över}
    months: [2, 9]
    outcome: A *written* decision.
    owner: field-technician
""",
    "okrs/2026-q4.yaml": "owner: field-technician\n",
    "roadmap.yaml": "owner: field-technician\nreview_by: 2027-01-15\n",
}


def calendar(files: Mapping[str, str] | None = None, **options: str) -> Calendar:
    """A playbook's calendar, read back."""
    found = Calendar.from_ical(export("ics", scope(files, **options)))
    assert isinstance(found, Calendar)
    return found


def events(files: Mapping[str, str] | None = None, **options: str) -> dict[str, Event]:
    """Its events by the part of their UID that names no organisation."""
    return {event.uid.partition("@")[0]: event for event in calendar(files, **options).events}


def rhythm(every: str, months: str = "") -> str:
    """First day, months and years of a forum that meets so often; empty where it has no day."""
    text = FORUM.format(every=every, months=f", months: {months}" if months else "")
    found = events({"management-model.yaml": f"forums:\n{text}"}).get("forum.forum.cx-board")
    if found is None:
        return ""
    rule = found["rrule"]
    assert isinstance(rule, vRecur)
    return f"{found.start} {[int(month) for month in rule['BYMONTH']]} {rule['INTERVAL']}"


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_golden(language: str) -> None:
    """The calendar of a small playbook is what was looked over, in every language."""
    golden = GOLDEN / f"calendar.{language}.ics"
    found = export("ics", scope(YEAR, language)).decode()
    if UPDATE in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found.replace("\r\n", "\n"), encoding="utf-8")

    assert found.replace("\r\n", "\n") == golden.read_text(encoding="utf-8")
    assert found.count("\n") == found.count("\r\n")


def test_every_occasion() -> None:
    """Forums, the annual clock, cycles, check-ins, reviews and both ends of a roadmap item have their day."""
    assert {uid: event.start for uid, event in events(YEAR).items()} == {
        "clock.clock-entry.strategy-check": date(2026, 2, 28),
        "forum.forum.cx-board": date(2026, 1, 31),
        "start.roadmap-item.call-back-queue": date(2026, 10, 1),
        "check-in.key-result.2026-q4/answered": date(2026, 11, 1),
        "cycle-end.okr.2026-q4": date(2026, 12, 31),
        "roadmap.roadmap-item.call-back-queue": date(2026, 12, 31),
        "review.roadmap.roadmap": date(2027, 1, 15),
    }


def test_events_last_a_day() -> None:
    """An event has a whole day, blocks nobody's time and has a UID of its own."""
    found = calendar(YEAR).events

    assert {event.end - event.start for event in found} == {timedelta(days=1)}
    assert {str(event["transp"]) for event in found} == {"TRANSPARENT"}
    assert len({event.uid for event in found}) == len(found)
    assert {event.uid.partition("@")[2] for event in found} == {"tyynilampo-oy.invalid"}


@pytest.mark.parametrize(
    ("every", "months", "found"),
    [
        ("weekly", "", ""),
        ("on-demand", "", ""),
        ("quarterly", "", "2026-03-31 [3, 6, 9, 12] [1]"),
        ("quarterly", "[11, 2]", "2026-02-28 [2, 11] [1]"),
        ("every-four-months", "", "2026-04-30 [4, 8, 12] [1]"),
        ("yearly", "", "2026-12-31 [12] [1]"),
        ("every-two-years", "[5]", "2026-05-31 [5] [2]"),
    ],
)
def test_rhythm(every: str, months: str, found: str) -> None:
    """A forum comes again in its months or at the end of its periods; where the weekday is unknown it has no day."""
    assert rhythm(every, months) == found


def test_day_that_moves_keeps_its_name() -> None:
    """When a review is put off, a calendar moves the event that it has."""
    (before,), (after,) = (
        [event for uid, event in events({"roadmap.yaml": f"review_by: {day}\n"}).items() if uid.startswith("review")]
        for day in ("2027-01-15", "2027-02-15")
    )

    assert before.uid == after.uid
    assert [before.start, after.start] == [date(2027, 1, 15), date(2027, 2, 15)]


def test_finished_item_has_no_day() -> None:
    """What is done or stopped is in nobody's calendar."""
    item = """\
items:
  - id: signs
    title: Signs
    horizon: 3
    outcome: O.
    battle: effortless-service
    start: 2026-01-01
    due: 2026-03-31
    status: done
"""

    assert [uid for uid in events({"roadmap.yaml": item}) if "signs" in uid] == []


def test_response_is_for_those_inside() -> None:
    """Outsiders don't see all that answers a rule, so nobody tells them that it has no answer."""
    model = """\
audience: public
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
        "strategy.yaml": "audience: public\n",
        "roles/field-technician.yaml": "audience: public\n",
        ANSWERED: "audience: public\ntarget: {at_least: 95 %}\n",
        "metrics/data/answered.csv": series("94"),
        "management-model.yaml": model,
    }
    found = {edition: set(events(files, edition=edition)) for edition in ("public", "employees")}

    assert found["employees"] - found["public"] == {"response.rule.call-in"}


def test_link_to_the_page() -> None:
    """Where the site's address is known, an event leads to its page in the handbook of its edition and language."""
    content = export("ics", scope(YEAR, edition="employees"), site_url="https://cx.example.org/")
    (clock,) = [event for event in Calendar.from_ical(content).walk("VEVENT") if event.uid.startswith("clock")]

    expected = "https://cx.example.org/employees/en/management-model.html#clock-entry-strategy-check"
    assert str(clock["url"]) == expected


@pytest.mark.parametrize(("name", "zone"), [("America/New_York", "America/New_York"), ("Mars/Olympus", "UTC")])
def test_time_zone(name: str, zone: str) -> None:
    """A calendar tells the playbook's time zone, so that it is valid with nothing else in it."""
    found = calendar({"playbook.yaml": f"time_zone: {name}\n"}, edition="public")

    assert [str(part["tzid"]) for part in found.timezones] == [zone]
    assert found["x-wr-timezone"] == zone
    assert found.events == []
