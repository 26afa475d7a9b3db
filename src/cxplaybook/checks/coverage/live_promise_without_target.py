"""Live promise without a minimum level.

Why it matters: without a level every result is good enough, and nobody can say when the promise was broken.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live                      # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    target: {at_least: 95 %}
    metric: answered
    # metrics/answered.yaml
    owner: field-technician
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX305",
    "live-promise-without-target",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "the promise `{promise}` is live but has no target level",
            "write `target: {at_least: …}` or `{at_most: …}`, with the period it holds from",
        ),
        "fi": Wording(
            "lupaus `{promise}` on voimassa, mutta sillä ei ole tavoitetasoa",
            "kirjoita `target: {at_least: …}` tai `{at_most: …}` ja jakso, josta alkaen se pätee",
        ),
        "sv": Wording(
            "löftet `{promise}` är i kraft men har ingen målnivå",
            "skriv `target: {at_least: …}` eller `{at_most: …}`, med perioden det gäller från",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus ilman vähimmäistasoa.

Miksi sillä on väliä: ilman tasoa jokainen tulos kelpaa, eikä kukaan osaa sanoa, milloin lupaus rikottiin.
""",
    "sv": """Löfte i kraft utan miniminivå.

Varför det spelar roll: utan nivå duger varje resultat, och ingen kan säga när löftet bröts.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises without a target."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.LIVE and promise.target is None:
            yield Found.at(promise.location / "state", promise=promise.id)
