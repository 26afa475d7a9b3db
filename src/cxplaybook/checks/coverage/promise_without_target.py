"""Selected or live promise without a minimum level.

Why it matters: without a level every result is good enough, and nobody can say when the promise was broken.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: selected                  # <- here
    decided: {by: cx-board, date: 2026-02-10}
    metric: answered
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
Good:
    # promises/answer-in-15-minutes.yaml
    state: selected
    decided: {by: cx-board, date: 2026-02-10}
    metric: answered
    target: {at_least: 95 %}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise

INFO = CheckInfo(
    "CX305",
    "promise-without-target",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "nothing says from which level on the promise `{promise}` is kept",
            "write `target: {{at_least: …}}` or `{{at_most: …}}`",
        ),
        "fi": Wording(
            "mikään ei kerro, mistä tasosta alkaen lupaus `{promise}` on pidetty",
            "kirjoita `target: {{at_least: …}}` tai `{{at_most: …}}`",
        ),
        "sv": Wording(
            "ingenting säger från vilken nivå löftet `{promise}` är hållet",
            "skriv `target: {{at_least: …}}` eller `{{at_most: …}}`",
        ),
    },
)

PAGE = {
    "fi": """Valittu tai voimassa oleva lupaus ilman vähimmäistasoa.

Miksi sillä on väliä: ilman tasoa jokainen tulos kelpaa, eikä kukaan osaa sanoa, milloin lupaus rikottiin.
""",
    "sv": """Valt löfte eller löfte i kraft utan lägsta nivå.

Varför det spelar roll: utan nivå duger varje resultat, och ingen kan säga när löftet bröts.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Selected and live promises without a target."""
    for promise in context.playbook.all(Promise):
        if promise.state.chosen and promise.target is None:
            yield Found.at(promise.location / "state", promise=promise.id)
