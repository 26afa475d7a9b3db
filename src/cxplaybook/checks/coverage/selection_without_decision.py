"""Selected or live promise that nobody decided on.

A promise is selected by a forum of leadership on a day; both stand under `decided`.

Why it matters: a promise that leadership didn't choose gets neither time nor money when it is needed.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: selected                  # <- here
    metric: answered
    target: {at_least: 95 %}
    # metrics/answered.yaml
    owner: field-technician
Good:
    # promises/answer-in-15-minutes.yaml
    state: selected
    metric: answered
    target: {at_least: 95 %}
    decided: {by: cx-board, date: 2026-02-10}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise

INFO = CheckInfo(
    "CX308",
    "selection-without-decision",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "the promise `{promise}` is more than a proposal, but no forum decided on it",
            "write `decided: {{by: …, date: …}}`, or set the state back to `proposed`",
        ),
        "fi": Wording(
            "lupaus `{promise}` on enemmän kuin ehdotus, mutta mikään foorumi ei ole päättänyt siitä",
            "kirjoita `decided: {{by: …, date: …}}` tai palauta tilaksi `proposed`",
        ),
        "sv": Wording(
            "löftet `{promise}` är mer än ett förslag men inget forum har beslutat om det",
            "skriv `decided: {{by: …, date: …}}`, eller återställ läget till `proposed`",
        ),
    },
)

PAGE = {
    "fi": """Valittu tai voimassa oleva lupaus, josta kukaan ei ole päättänyt.

Lupauksen valitsee johdon foorumi tiettynä päivänä; kumpikin kirjataan kohtaan `decided`.

Miksi sillä on väliä: lupaus, jota johto ei valinnut, ei saa aikaa eikä rahaa silloin, kun niitä tarvitaan.
""",
    "sv": """Valt löfte eller löfte i kraft som ingen har beslutat om.

Ett löfte väljs av ett av ledningens forum en viss dag; båda skrivs under `decided`.

Varför det spelar roll: ett löfte som ledningen inte valde får varken tid eller pengar när de behövs.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Selected and live promises without a decision."""
    for promise in context.playbook.all(Promise):
        if promise.state.chosen and promise.decided is None:
            yield Found.at(promise.location / "state", promise=promise.id)
