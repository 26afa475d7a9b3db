"""Piece of evidence without its source.

A figure comes either from something in this playbook, under `from`, or from elsewhere, under `source`.

Why it matters: a problem that rests on a number nobody can trace is an opinion, and the next leader will have another
one.

Bad:
    # promises/answer-in-15-minutes.yaml
    evidence:
      - {date: 2025-11-30, figure: 34 % abandoned}            # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    evidence:
      - {source: Call statistics, date: 2025-11-30, figure: 34 % abandoned}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.records import records
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Evidence

INFO = CheckInfo(
    "CX172",
    "evidence-without-source",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the evidence doesn't say where it comes from",
            "add `from` with the id of a listening channel, finding or metric, or `source` with words",
        ),
        "fi": Wording(
            "näyttö ei kerro, mistä se on peräisin",
            "lisää `from` ja kuuntelukanavan, havainnon tai mittarin tunnus, tai `source` ja lähde sanoin",
        ),
        "sv": Wording(
            "belägget säger inte varifrån det kommer",
            "lägg till `from` med id för en lyssningskanal, en iakttagelse eller ett mätetal, eller `source` med ord",
        ),
    },
)

PAGE = {
    "fi": """Näyttö ilman lähdettä.

Luku on peräisin joko tästä käsikirjasta, kohdassa `from`, tai muualta, kohdassa `source`.

Miksi sillä on väliä: ongelma, joka nojaa jäljittämättömään lukuun, on mielipide, ja seuraavalla johtajalla on toinen.
""",
    "sv": """Belägg utan källa.

En siffra kommer antingen från något i den här handboken, under `from`, eller från annat håll, under `source`.

Varför det spelar roll: ett problem som vilar på en siffra som ingen kan spåra är en åsikt, och nästa ledare har en
annan.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Evidence with neither `from` nor `source`."""
    for evidence in records(context.playbook, Evidence):
        if evidence.from_ is None and evidence.source is None:
            yield Found.at(evidence.location)
