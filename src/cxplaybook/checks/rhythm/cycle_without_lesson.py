"""Cycle of objectives that ended a month ago and taught nothing.

Why it matters: who doesn't look back sets the same targets again and misses them for the same reasons.

Bad:
    # okrs/2026-q3.yaml
    title: Third quarter
    cycle: 2026-Q3                    # <- here
Good:
    # okrs/2026-q3.yaml
    title: Third quarter
    cycle: 2026-Q3
    learnt: Shorter answers need more people, not more haste.
"""

from collections.abc import Iterator
from datetime import timedelta

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.okr import OkrCycle

INFO = CheckInfo(
    "CX610",
    "cycle-without-lesson",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "the cycle {cycle} is over and nothing says what it taught",
            "write it under `learnt`: what held, what didn't, and what we do differently now",
        ),
        "fi": Wording(
            "kausi {cycle} on ohi, eikä mikään kerro, mitä se opetti",
            "kirjoita kohtaan `learnt`, mikä piti, mikä ei ja mitä teemme nyt toisin",
        ),
        "sv": Wording(
            "cykeln {cycle} är över och ingenting säger vad den lärde oss",
            "skriv under `learnt` vad som höll, vad som inte höll och vad vi gör annorlunda nu",
        ),
    },
)

PAGE = {
    "fi": """OKR-kausi, joka päättyi kuukausi sitten eikä opettanut mitään.

Miksi sillä on väliä: joka ei katso taakseen, asettaa samat tavoitteet uudelleen ja jää niistä samoista syistä.
""",
    "sv": """OKR-cykel som slutade för en månad sedan utan lärdomar.

Varför det spelar roll: den som inte ser tillbaka sätter samma mål igen och missar dem av samma skäl.
""",
}


TIME_TO_LOOK_BACK = timedelta(days=31)
"""From the end of a cycle on."""


def check(context: Context) -> Iterator[Found]:
    """Cycles that ended more than a month ago without a lesson."""
    for okr in context.playbook.all(OkrCycle):
        if okr.learnt is None and context.today > okr.cycle.end + TIME_TO_LOOK_BACK:
            yield Found.at(okr.location / "cycle", cycle=str(okr.cycle))
