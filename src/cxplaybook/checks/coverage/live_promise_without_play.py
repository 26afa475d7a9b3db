"""Live promise that no play redeems.

Why it matters: a promise nobody has a way to keep is broken by the first customer who takes it seriously.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live                      # <- here
    # plays/answer-a-call.yaml
    title: Answer a call
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    # plays/answer-a-call.yaml
    title: Answer a call
    redeems: [answer-in-15-minutes]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX302",
    "live-promise-without-play",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "the promise `{promise}` is live but no play redeems it",
            "add it to `redeems` of a play, or set its state back to `selected`",
        ),
        "fi": Wording(
            "lupaus `{promise}` on voimassa, mutta mikään toimintamalli ei lunasta sitä",
            "lisää se toimintamallin kohtaan `redeems` tai palauta sen tilaksi `selected`",
        ),
        "sv": Wording(
            "löftet `{promise}` är i kraft men inget arbetssätt infriar det",
            "lägg till det i `redeems` i ett arbetssätt, eller sätt tillbaka dess läge till `selected`",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, jota mikään toimintamalli ei lunasta.

Miksi sillä on väliä: lupaus, jota kukaan ei tiedä miten pitää, murtuu ensimmäiseen asiakkaaseen, joka ottaa sen
todesta.
""",
    "sv": """Löfte i kraft som inget arbetssätt infriar.

Varför det spelar roll: ett löfte som ingen vet hur man håller spricker vid den första kunden som tar det på allvar.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises without a play."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.LIVE and not context.graph.pointing_at(promise.ref, "play", "redeems"):
            yield Found.at(promise.location / "state", promise=promise.id)
