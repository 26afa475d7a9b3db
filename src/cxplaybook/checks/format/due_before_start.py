"""Step of the roadmap that ends before it begins.

Why it matters: the roles it affects can't tell when their work changes.

Bad:
    # roadmap.yaml
    items:
      - id: call-back-queue
        title: Call-back queue
        horizon: 3
        outcome: Nobody holds the line.
        battle: effortless-service
        start: 2026-10-01
        due: 2026-09-30            # <- here
        status: planned
Good:
    # roadmap.yaml
    items:
      - id: call-back-queue
        title: Call-back queue
        horizon: 3
        outcome: Nobody holds the line.
        battle: effortless-service
        start: 2026-10-01
        due: 2026-12-31
        status: planned
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.records import records
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.roadmap import RoadmapItem

INFO = CheckInfo(
    "CX178",
    "due-before-start",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the item is due on {due}, before it starts on {start}",
            "mend the day that is wrong",
        ),
        "fi": Wording(
            "kohdan määräpäivä {due} on ennen sen alkua {start}",
            "korjaa se päivä, joka on väärin",
        ),
        "sv": Wording(
            "posten ska vara klar {due}, innan den börjar {start}",
            "rätta den dag som är fel",
        ),
    },
)

PAGE = {
    "fi": """Tiekartan askel, joka päättyy ennen kuin alkaa.

Miksi sillä on väliä: roolit, joihin se vaikuttaa, eivät tiedä, milloin heidän työnsä muuttuu.
""",
    "sv": """Steg i färdplanen som slutar innan det börjar.

Varför det spelar roll: rollerna som det påverkar vet inte när deras arbete ändras.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Roadmap items whose last day is before their first."""
    for item in records(context.playbook, RoadmapItem):
        if item.due < item.start:
            yield Found.at(item.location / "due", due=item.due.isoformat(), start=item.start.isoformat())
