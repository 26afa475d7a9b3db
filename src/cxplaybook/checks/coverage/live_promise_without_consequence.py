"""Live promise that says nothing of being broken.

Why it matters: what the customer gets when we fail decides whether the promise is believed the next time.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live                      # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    if_broken: We take 10 euros off the next bill.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX307",
    "live-promise-without-consequence",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "the promise `{promise}` is live but nothing says what the customer gets when it is broken",
            "write it under `if_broken`, with the amount under `compensation`",
        ),
        "fi": Wording(
            "lupaus `{promise}` on voimassa, mutta mikään ei kerro, mitä asiakas saa, jos se rikotaan",
            "kirjoita se kohtaan `if_broken` ja summa kohtaan `compensation`",
        ),
        "sv": Wording(
            "löftet `{promise}` är i kraft men ingenting säger vad kunden får när det bryts",
            "skriv det under `if_broken`, med beloppet under `compensation`",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, joka ei kerro, mitä sen rikkomisesta seuraa.

Miksi sillä on väliä: se, mitä asiakas saa, kun epäonnistumme, ratkaisee, uskooko hän lupaukseen seuraavalla kerralla.
""",
    "sv": """Löfte i kraft som inte säger vad som händer när det bryts.

Varför det spelar roll: det kunden får när vi misslyckas avgör om någon tror på löftet nästa gång.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises without a consequence."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.LIVE and promise.if_broken is None:
            yield Found.at(promise.location / "state", promise=promise.id)
