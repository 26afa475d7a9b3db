"""What is new, as a feed.

Run with `UPDATE_GOLDEN=1` to write the golden files anew, and review the difference like code.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.models import ANSWERED, scope, series

from cxplaybook.export import export

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
ATOM = "{http://www.w3.org/2005/Atom}"
TAG = "tag:tyynilampo-oy.invalid,2026:"
RULE = """\
response_rules:
  - id: call-in
    title: {en: Call in, fi: Kutsu lisää, sv: Kalla in}
    metric: answered
    forum: cx-board
    role: field-technician
    first_action: Call in more people.
    within: 7 d
"""
NEWS = {
    "playbook.yaml": "languages: [en, fi, sv]\n",
    "management-model.yaml": RULE,
    ANSWERED: "target: {at_least: 95 %}\n",
    "metrics/data/answered.csv": series("96", "94"),
    "promises/answer.yaml": "title: Answer <now> & here\nstate: live\nlive_since: 2026-09-01\n",
    "promises/flask.yaml": """\
title: A flask
state: retired
live_since: 2024-05-01
retired: {date: 2026-03-31, because: "*Nobody* asked for <it>."}
""",
    "stories/christening.yaml": "date: 2026-10-10\n",
}


def feed(
    files: Mapping[str, str] | None = None, *, site_url: str | None = None, edition: str = "leadership"
) -> ET.Element:
    """A playbook's feed, read back."""
    return ET.fromstring(export("atom", scope(files, edition=edition), site_url=site_url))  # noqa: S314 - our own output


def value(element: ET.Element, name: str) -> str:
    """The text of a part."""
    return element.findtext(f"{ATOM}{name}") or ""


def entries(files: Mapping[str, str] | None = None, edition: str = "leadership") -> list[tuple[str, str]]:
    """Day and id of each entry, in the order of the feed."""
    found = feed(files, edition=edition).iter(f"{ATOM}entry")
    return [(value(entry, "updated")[:10], value(entry, "id").removeprefix(TAG)) for entry in found]


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_golden(language: str) -> None:
    """The feed of a small playbook is what was looked over, in every language."""
    golden = GOLDEN / f"feed.{language}.atom"
    found = export("atom", scope(NEWS, language)).decode()
    if UPDATE in os.environ:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(found, encoding="utf-8")

    assert found == golden.read_text(encoding="utf-8")


def test_newest_first() -> None:
    """Stories, promises that began or ended and results that made a rule fire, newest first."""
    assert entries(NEWS) == [
        ("2026-10-10", "story/story/christening"),
        ("2026-09-01", "began/promise/answer"),
        ("2026-03-31", "ended/promise/flask"),
        ("2026-02-28", "fired/rule/call-in/2026-02-28"),
        ("2024-05-01", "began/promise/flask"),
    ]


def test_what_an_atom_feed_needs() -> None:
    """Feed and entries have an id, a title and a day, the feed has an author, and every id is there once."""
    found = feed(NEWS)
    parts = [found, *found.iter(f"{ATOM}entry")]
    ids = [value(part, "id") for part in parts]

    assert [name for part in parts for name in ("id", "title", "updated") if not value(part, name)] == []
    assert value(found, "author/{http://www.w3.org/2005/Atom}name") == "Tyynilämpö Oy"
    assert len(set(ids)) == len(ids)
    assert value(found, "updated") == "2026-10-10T00:00:00+03:00"


def test_text_is_no_markup() -> None:
    """What an author typed reads as it was typed, in titles and in summaries, which are HTML."""
    found = {value(entry, "id").removeprefix(TAG): entry for entry in feed(NEWS).iter(f"{ATOM}entry")}

    assert value(found["began/promise/answer"], "title") == "New promise: Answer <now> & here"
    assert value(found["ended/promise/flask"], "summary") == "<p>Nobody asked for &lt;it&gt;.</p>"


def test_future_is_no_news() -> None:
    """A promise whose first day is still to come isn't new yet."""
    assert entries({"promises/answer.yaml": "state: selected\nlive_since: 2026-12-01\n"}) == []


def test_nothing_new() -> None:
    """A feed without entries is as new as the day it was made."""
    assert value(feed(), "updated") == "2026-11-23T00:00:00+02:00"


def test_links() -> None:
    """Links lead to the pages of the edition: from the handbook's folder, or from the site's address."""
    addresses = {
        site_url: [link.attrib["href"] for link in feed(NEWS, site_url=site_url).iter(f"{ATOM}link")][:2]
        for site_url in (None, "https://cx.example.org")
    }

    assert addresses == {
        None: ["index.html", "stories/christening.html"],
        "https://cx.example.org": [
            "https://cx.example.org/leadership/en/index.html",
            "https://cx.example.org/leadership/en/stories/christening.html",
        ],
    }


def test_results_are_for_those_inside() -> None:
    """Outsiders aren't told that a rule fired, even where they see the rule."""
    files = {
        **NEWS,
        "strategy.yaml": "audience: public\n",
        "roles/field-technician.yaml": "audience: public\n",
        ANSWERED: "audience: public\ntarget: {at_least: 95 %}\n",
        "management-model.yaml": f"audience: public\n{RULE}",
    }
    fired = ("2026-02-28", "fired/rule/call-in/2026-02-28")

    assert fired in entries(files, "employees")
    assert fired not in entries(files, "public")


def test_time_zone_that_is_none() -> None:
    """Where a machine knows no time zones, or the check for them is off, days begin in UTC."""
    files = {"playbook.yaml": "time_zone: Mars/Olympus\n", "stories/christening.yaml": "date: 2026-10-10\n"}

    assert value(feed(files), "updated") == "2026-10-10T00:00:00+00:00"
