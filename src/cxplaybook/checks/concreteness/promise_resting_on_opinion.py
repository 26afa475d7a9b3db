"""Promise whose evidence holds no number.

Each promise answers a real problem of customers. At least one `figure` of its evidence shows how big the problem is.

Why it matters: a promise that rests on an opinion costs as much to keep as one that customers need.

Bad:
    # promises/answer-in-15-minutes.yaml
    evidence:
      - {source: Workshop, date: 2026-01-21, figure: Many felt that calls are answered late}            # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    evidence:
      - {source: Call statistics, date: 2025-11-30, figure: 34 % of callers gave up}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import names_number
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import given_promises
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Evidence

INFO = CheckInfo(
    "CX405",
    "promise-resting-on-opinion",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "no evidence of the promise `{promise}` holds a number",
            "write in `figure` how many customers have the problem, or how often it happens",
        ),
        "fi": Wording(
            "lupauksen `{promise}` näytössä ei ole yhtään lukua",
            "kirjoita kenttään `figure`, kuinka monella asiakkaalla ongelma on tai kuinka usein se sattuu",
        ),
        "sv": Wording(
            "inget belägg för löftet `{promise}` innehåller ett tal",
            "skriv i `figure` hur många kunder som har problemet, eller hur ofta det händer",
        ),
    },
)

PAGE = {
    "fi": """Lupaus, jonka näytössä ei ole lukua.

Jokainen lupaus vastaa asiakkaiden oikeaan ongelmaan. Ainakin yksi näytön `figure` kertoo, kuinka suuri ongelma on.

Miksi sillä on väliä: mielipiteeseen nojaavan lupauksen pitäminen maksaa yhtä paljon kuin sen, jota asiakkaat
tarvitsevat.
""",
    "sv": """Löfte vars belägg saknar tal.

Varje löfte svarar på ett verkligt problem hos kunderna. Minst en `figure` bland beläggen visar hur stort problemet
är.

Varför det spelar roll: ett löfte som vilar på en åsikt kostar lika mycket att hålla som ett som kunderna behöver.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Promises without a number in any figure."""
    for promise in given_promises(context.playbook):
        if promise.evidence and not any(_has_number(evidence) for evidence in promise.evidence):
            yield Found.at(promise.evidence[0].location / "figure", promise=promise.id)


def _has_number(evidence: Evidence) -> bool:
    return any(names_number(text, language) for language, text in evidence.figure.by_language.items())
