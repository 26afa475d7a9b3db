"""Step of the roadmap that should be done by now.

Why it matters: a roadmap that is late without a word is read once and never again.

Bad:
    # roadmap.yaml
    items:
      - id: call-back-queue
        title: Call-back queue
        horizon: 3
        outcome: Nobody holds the line.
        battle: effortless-service
        start: 2026-08-01
        due: 2026-10-30               # <- here
        status: ongoing
Good:
    # roadmap.yaml
    items:
      - id: call-back-queue
        title: Call-back queue
        horizon: 3
        outcome: Nobody holds the line.
        battle: effortless-service
        start: 2026-08-01
        due: 2026-10-30
        status: done
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.roadmap import Roadmap

INFO = CheckInfo(
    "CX604",
    "roadmap-item-overdue",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "the step `{item}` of the roadmap was due on {day} and isn't done",
            "set its `status`, or agree on a new `due` and say so to those who wait for it",
        ),
        "fi": Wording(
            "tiekartan askeleen `{item}` piti olla valmis {day}",
            "päivitä `status`, tai sopikaa uusi `due` ja kertokaa siitä niille, jotka odottavat",
        ),
        "sv": Wording(
            "steget `{item}` i färdplanen skulle ha varit klart {day}",
            "uppdatera `status`, eller kom överens om ett nytt `due` och berätta det för dem som väntar",
        ),
    },
)

PAGE = {
    "fi": """Tiekartan askel, jonka pitäisi jo olla otettu.

Miksi sillä on väliä: tiekartta, joka on myöhässä sanomatta sitä, luetaan kerran eikä enää koskaan.
""",
    "sv": """Steg i färdplanen som redan borde vara taget.

Varför det spelar roll: en färdplan som är sen utan ett ord läses en gång och aldrig mer.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Open items whose last day lies before today."""
    roadmap = context.playbook.one(Roadmap)
    for item in roadmap.items if roadmap else ():
        if item.late(context.today):
            yield Found.at(item.location / "due", item=item.id, day=item.due.isoformat())
