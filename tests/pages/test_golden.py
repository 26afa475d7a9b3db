"""Pages of a small playbook, as they were last looked at.

`UPDATE_GOLDEN=1` writes them anew; look at the difference.
"""

import os
from functools import cache
from pathlib import Path

import pytest
from tests.builders import SMALLEST
from tests.models import handbook, series

GOLDEN = Path(__file__).parent / "golden"

FILES = {
    "playbook.yaml": "repository: {url: https://example.org/tyynilampo/book}\n",
    "metrics/answered.yaml": "decimals: 1\ntarget: {at_least: 95 %, from: 2026-04}\nlimits: {red: 90 %}\n",
    "metrics/data/answered.csv": series("82", "88.5", "", "95.2", "94", "93.8"),
    "promises/answer-in-15-minutes.yaml": """\
state: live
decided: {by: cx-board, date: 2026-02-10}
live_since: 2026-04-01
metric: answered
target: {at_least: 95 %, from: 2026-04}
if_broken: We take **10 euros** off the next bill.
compensation: 10 EUR
""",
    "plays/call-back.yaml": """\
title: {en: Call back, fi: Takaisinsoitto}
battle: effortless-service
redeems: [answer-in-15-minutes]
steps:
  - {role: field-technician, do: "Call, and say [what we promise](promise:answer-in-15-minutes).", within: 15 min}
""",
    "roles/field-technician.yaml": """\
people: 64
owner: field-technician
review_by: 2027-03-31
expectations:
  - id: call-before-arrival
    battle: effortless-service
    when: I set off to a visit.
    do: {en: I call and give my arrival time to within 15 minutes., fi: Soitan ja kerron saapumisajan.}
    not: I don't just send a text message.
    promise: answer-in-15-minutes
    play: call-back
    led_by: ride-along
not_for_this_role:
  - {battle: honest-advice, because: Sales gives advice.}
mandate:
  - {may: I compensate needless waiting., up_to: 80 EUR}
my_numbers: {steer_by: [answered]}
check_yourself:
  - {question: The customer isn't home., answer: I call again.}
""",
    "management-model.yaml": SMALLEST["management-model.yaml"]
    + """\
response_rules:
  - id: waiting
    title: Callers wait
    metric: answered
    periods_in_a_row: 2
    forum: cx-board
    role: field-technician
    first_action: Open a line.
    within: 5 working days
""",
}


@cache
def pages(language: str) -> dict[str, str]:
    """Every page of the small playbook for leaders."""
    return {page.uri: page.markdown for page in handbook(FILES, language).pages}


@pytest.mark.parametrize(
    ("language", "uri"),
    [
        ("en", "index.md"),
        ("en", "cockpit.md"),
        ("en", "strategy.md"),
        ("en", "battles/effortless-service.md"),
        ("en", "management-model.md"),
        ("en", "metrics/answered.md"),
        ("en", "promises/index.md"),
        ("en", "promises/answer-in-15-minutes.md"),
        ("en", "roles/field-technician.md"),
        ("fi", "roles/field-technician.md"),
        ("fi", "plays/call-back.md"),
    ],
)
def test_page_is_as_before(language: str, uri: str) -> None:
    """A page is what it was, to the letter."""
    file = GOLDEN / language / uri
    page = pages(language)[uri]
    if os.environ.get("UPDATE_GOLDEN"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(page, encoding="utf-8")

    assert page == file.read_text(encoding="utf-8")


def test_no_golden_page_is_forgotten() -> None:
    """Every file is compared with a page that still exists."""
    files = {
        (file.relative_to(GOLDEN).parts[0], file.relative_to(GOLDEN / file.relative_to(GOLDEN).parts[0]).as_posix())
        for file in GOLDEN.rglob("*.md")
    }

    assert {uri for language, uri in files} <= set(pages("en"))
