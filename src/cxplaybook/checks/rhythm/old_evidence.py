"""Live promise whose newest evidence is older than two years.

Why it matters: customers change. A promise that answers the problem of years ago costs as much as before and is worth
less.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live
    evidence:
      - {source: Call statistics, date: 2023-11-30, figure: 34 % abandoned}     # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    evidence:
      - {source: Call statistics, date: 2023-11-30, figure: 34 % abandoned}
      - {source: Call statistics, date: 2026-06-30, figure: 8 % abandoned}
"""

from collections.abc import Iterator

from cxplaybook.analysis.freshness import old_evidence
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX608",
    "old-evidence",
    Family.RHYTHM,
    Severity.NOTE,
    words={
        "en": Wording(
            "the newest evidence for the live promise `{promise}` is from {day}",
            "look whether the problem is still there, and write down what you find under `evidence`",
        ),
        "fi": Wording(
            "voimassa olevan lupauksen `{promise}` uusin näyttö on päivältä {day}",
            "selvitä, onko ongelma yhä olemassa, ja kirjaa löydös kohtaan `evidence`",
        ),
        "sv": Wording(
            "det nyaste belägget för löftet `{promise}`, som är i kraft, är från {day}",
            "ta reda på om problemet finns kvar, och skriv det du finner under `evidence`",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, jonka uusin näyttö on yli kahden vuoden takaa.

Miksi sillä on väliä: asiakkaat muuttuvat. Lupaus, joka vastaa vuosien takaiseen ongelmaan, maksaa saman kuin ennenkin
mutta on vähemmän arvoinen.
""",
    "sv": """Löfte i kraft vars nyaste belägg är äldre än två år.

Varför det spelar roll: kunder förändras. Ett löfte som svarar på ett problem från förr kostar lika mycket men är värt
mindre.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises that rest on what was true long ago."""
    for promise in context.playbook.all(Promise):
        newest = old_evidence(promise, context.today)
        if promise.state is PromiseState.LIVE and newest is not None:
            yield Found.at(newest.location / "date", promise=promise.id, day=str(newest.date))
