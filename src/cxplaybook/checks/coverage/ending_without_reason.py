"""Retired promise that doesn't say why it ended.

Why it matters: customers ask for a promise long after it ended, and people need an answer.

Bad:
    # promises/thank-you-gift.yaml
    state: retired                   # <- here
Good:
    # promises/thank-you-gift.yaml
    state: retired
    retired: {date: 2026-03-31, because: Customers asked for a shorter wait instead.}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX309",
    "ending-without-reason",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "the promise `{promise}` is retired, but nothing says when and why",
            "write `retired: {{date: …, because: …}}`",
        ),
        "fi": Wording(
            "lupaus `{promise}` on poistettu käytöstä, mutta mikään ei kerro, milloin ja miksi",
            "kirjoita `retired: {{date: …, because: …}}`",
        ),
        "sv": Wording(
            "löftet `{promise}` har dragits tillbaka, men ingenting säger när och varför",
            "skriv `retired: {{date: …, because: …}}`",
        ),
    },
)

PAGE = {
    "fi": """Käytöstä poistettu lupaus, joka ei kerro, miksi se päättyi.

Miksi sillä on väliä: asiakkaat kysyvät lupauksen perään kauan sen päätyttyä, ja heille pitää osata vastata.
""",
    "sv": """Tillbakadraget löfte som inte säger varför det tog slut.

Varför det spelar roll: kunder frågar efter ett löfte långt efter att det tagit slut, och den som får frågan behöver
ett svar.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Retired promises without an ending."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.RETIRED and promise.retired is None:
            yield Found.at(promise.location / "state", promise=promise.id)
