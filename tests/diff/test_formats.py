"""Each format in each language, as it was looked over; and texts that want to be more than text.

Run with `UPDATE_GOLDEN=1` to write the golden files anew, and review the difference like code.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from tests.builders import TODAY, playbook

from cxplaybook.diff import Report, compare, report, unreadable
from cxplaybook.diff.formats import FORMATS, show
from cxplaybook.pipeline import side

GOLDEN = Path(__file__).parent / "golden"
UPDATE = "UPDATE_GOLDEN"
LANGUAGES = ("en", "fi", "sv")

OLD = {
    "playbook.yaml": "languages: [fi, en, sv]\n",
    "promises/answer.yaml": """\
title: {fi: Vastaamme 15 minuutissa, en: We answer in 15 minutes, sv: Vi svarar inom 15 minuter}
owner: manager
target: {at_least: 95 %, from: 2026-Q2}
compensation: 10 EUR
""",
    "plays/call.yaml": """\
title: {fi: Takaisinsoitto, en: Call back, sv: Återuppringning}
redeems: [answer]
steps:
  - role: field-technician
    do: {fi: Soitan asiakkaalle., en: I call the customer., sv: Jag ringer kunden.}
    within: 30 min
""",
    "roles/manager.yaml": """\
title: {fi: Esihenkilö, en: Manager, sv: Chef}
""",
    "roles/field-technician.yaml": """\
title: {fi: Huoltoasentaja, en: Field technician, sv: Servicetekniker}
expectations:
  - id: call
    battle: effortless-service
    when: {fi: Lähden kohteeseen., en: I set off to a visit., sv: Jag ger mig av till ett besök.}
    do:
      fi: Soitan ja kerron saapumisajan tunnin tarkkuudella ennen kuin käynnistän auton.
      en: I call and give my arrival time to within an hour before I start the van.
      sv: Jag ringer och säger ankomsttiden på en timme när innan jag startar bilen.
    done_well: {fi: Ovi avatan., en: The door opens., sv: Dörren öppnas.}
    promise: answer
mandate:
  - may: {fi: Hyvitän odotuksen., en: I compensate waiting., sv: Jag ersätter väntan.}
    up_to: 80 EUR
""",
    "metrics/answered.yaml": "owner: manager\nunit: '%'\n",
    "metrics/data/answered.csv": "period,value\n2026-09,91.4\n",
}

NEW = {
    "promises/answer.yaml": OLD["promises/answer.yaml"].replace("95", "97").replace("10 EUR", "15 EUR"),
    "plays/call.yaml": OLD["plays/call.yaml"].replace("30 min", "15 min"),
    "roles/field-technician.yaml": OLD["roles/field-technician.yaml"]
    .replace("tunnin tarkkuudella", "15 minuutin tarkkuudella")
    .replace("within an hour", "within 15 minutes")
    .replace("en timme när", "15 minuter när")
    .replace("avatan", "avataan")
    .replace("80 EUR", "60 EUR")
    + """\
  - may: {fi: Tilaan taksin., en: I order a taxi., sv: Jag beställer en taxi.}
    up_to: 50 EUR
    beyond: manager
not_for_this_role:
  - battle: honest-advice
    because: {fi: Myynti neuvoo., en: Sales advises., sv: Försäljningen ger råd.}
""",
    "metrics/data/answered.csv": "period,value\n2026-09,91.4\n2026-10,93.25\n",
}


def compared(old: Mapping[str, str], new: Mapping[str, str], language: str) -> Report:
    """The report on two states, the newer one laid over the older one."""
    before, after = side(playbook(old)), side(playbook({**old, **new}))
    assert before is not None
    assert after is not None
    return report(compare(before, after, TODAY), language)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_golden(form: str, language: str) -> None:
    """The output is what was looked over."""
    golden = GOLDEN / f"{form}.{language}.txt"
    shown = show(form, compared(OLD, NEW, language))
    if UPDATE in os.environ:
        golden.write_text(shown, encoding="utf-8")

    assert shown == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("form", "text"), [("text", "nothing has changed\n"), ("markdown", "Nothing has changed.\n")])
def test_nothing(form: str, text: str) -> None:
    """Where nothing has changed there is one line that says so."""
    assert show(form, compared(OLD, {}, "en")) == text


def test_nothing_to_compare() -> None:
    """A side without a playbook is told in words, and to programs as such."""
    found = unreadable("HEAD~1", "en")
    told = "HEAD~1 has no playbook that can be compared: playbook.yaml or strategy.yaml is missing or broken"

    assert show("text", found) == f"{told}\n"
    assert json.loads(show("json", found)) == {
        "comparable": False,
        "language": "en",
        "remarks": [told],
        "concerns": [],
        "changes": [],
    }


def test_broken_file_is_named() -> None:
    """What was left out is said before anything else."""
    shown = show("text", compared(OLD, {"plays/call.yaml": "steps: [\n"}, "en"))

    assert shown.splitlines()[0] == (
        "1 file can't be read in full and is left out of the comparison: content/plays/call.yaml. "
        "cxplaybook check says what is wrong."
    )


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, "everybody (1 change each)"),
        (
            {"plays/call.yaml": NEW["plays/call.yaml"]},
            "Field technician (2 changes); everybody else (1 change each)",
        ),
    ],
)
def test_everybody(more: Mapping[str, str], told: str) -> None:
    """A list of every role there is helps nobody; those with more changes than the others are named."""
    roles = {f"roles/{name}.yaml": f"title: {name}\n" for name in ("buyer", "installer", "seller")}
    found = compared({**OLD, **roles}, {"strategy.yaml": "mission: Warm homes everywhere.\n", **more}, "en")

    assert show("text", found).splitlines()[0] == f"Concerns: {told}"


def test_colour() -> None:
    """On a terminal what was is red and what is green; in a pipe there is no trace of it."""
    found = compared(OLD, NEW, "en")

    assert "\x1b[31m€10\x1b[0m → \x1b[32m€15\x1b[0m" in show("text", found, colour=True)
    assert "\x1b" not in show("text", found)


HOSTILE = (
    "<script>alert(1)</script> <!-- </details> [x](javascript:alert(1)) ![i](http://e.example/i.png) "
    "@everyone #1 `code` **bold** | cell | ~~gone~~ www.e.example https://e.example &amp; \\ _a_ 1. - + # h"
)


def test_markdown_stays_text() -> None:
    """No text of a playbook becomes markup, a mention or an address, and all of it is still there to read."""
    hostile = {
        "promises/answer.yaml": f"title: {json.dumps(HOSTILE)}\ncompensation: 15 EUR\nproblem: {json.dumps(HOSTILE)}\n",
        "roles/field-technician.yaml": OLD["roles/field-technician.yaml"].replace("Field technician", "'<b>*x*</b>'"),
    }
    shown = show("markdown", compared(OLD, hostile, "en"))
    parser = MarkdownIt("commonmark", {"html": True}).enable(["strikethrough", "table"])
    tokens = [inner for token in parser.parse(shown) for inner in (token, *(token.children or ()))]

    assert {token.content for token in tokens if token.type.startswith("html")} <= {"<!-- -->", *FOLDING}
    assert {token.type for token in tokens} & {"link_open", "image", "code_inline", "em_open", "table_open"} == set()
    assert "@" not in shown.replace("\\@", "")


def test_markdown_fits_a_summary() -> None:
    """However much has changed, GitHub takes it, and what is missing is said."""
    long = {f"plays/play-{number}.yaml": f"when: {'It is cold. ' * 9000}\n" for number in range(12)}
    shown = show("markdown", compared(OLD, long, "en"))

    assert 900_000 < len(shown.encode()) < 1_048_576
    assert shown.endswith("\nThe rest is too long for this place; cxplaybook diff shows all of it\n")


FOLDING = ("<details>\n<summary>Editorial: 1 change</summary>\n", "</details>\n")
"""The HTML that is our own."""


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_nothing_moves_the_cursor(form: str) -> None:
    """Control characters, breaks and turned directions of writing that got into a text are left out."""
    hostile = {"promises/answer.yaml": 'title: "a\\u202eb\\u2028c\\u200bd"\ncompensation: 15 EUR\n'}

    assert "ab cd" in show(form, compared(OLD, hostile, "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_is_stable(language: str) -> None:
    """Everything that programs may rely on is the same in every language; only words differ."""
    said = ("says", "subject", "before", "after", "title", "details")
    changes = json.loads(show("json", compared(OLD, NEW, language)))["changes"]
    english = json.loads(show("json", compared(OLD, NEW, "en")))["changes"]

    assert [{key: value for key, value in change.items() if key not in said} for change in changes] == [
        {key: value for key, value in change.items() if key not in said} for change in english
    ]
