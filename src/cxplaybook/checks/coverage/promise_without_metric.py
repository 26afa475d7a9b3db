"""Selected or live promise that no metric follows.

A proposal needs no metric yet; leadership selects a promise together with the metric that shows whether it is kept.

Why it matters: when nothing shows whether a promise is kept, only the customer notices that it isn't.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: selected                  # <- here
    decided: {by: cx-board, date: 2026-02-10}
    target: {at_least: 95 %}
Good:
    # promises/answer-in-15-minutes.yaml
    state: selected
    decided: {by: cx-board, date: 2026-02-10}
    target: {at_least: 95 %}
    metric: answered
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise

INFO = CheckInfo(
    "CX304",
    "promise-without-metric",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "no metric shows whether the promise `{promise}` is kept",
            "name the metric under `metric`",
        ),
        "fi": Wording(
            "mikään mittari ei näytä, pidetäänkö lupaus `{promise}`",
            "nimeä mittari kohdassa `metric`",
        ),
        "sv": Wording(
            "inget mätetal visar om löftet `{promise}` hålls",
            "nämn mätetalet under `metric`",
        ),
    },
)

PAGE = {
    "fi": """Valittu tai voimassa oleva lupaus, jota mikään mittari ei seuraa.

Ehdotus ei vielä tarvitse mittaria; kun johto valitsee lupauksen, se valitsee myös mittarin, joka näyttää, pidetäänkö
lupaus.

Miksi sillä on väliä: jos mikään ei näytä, pidetäänkö lupaus, vain asiakas huomaa, ettei sitä pidetä.
""",
    "sv": """Valt löfte eller löfte i kraft som inget mätetal följer.

Ett förslag behöver inget mätetal ännu; när ledningen väljer ett löfte väljer den också mätetalet som visar om det
hålls.

Varför det spelar roll: när inget visar om ett löfte hålls är det bara kunden som märker att det inte gör det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Selected and live promises without a metric."""
    for promise in context.playbook.all(Promise):
        if promise.state.chosen and promise.metric is None:
            yield Found.at(promise.location / "state", promise=promise.id)
