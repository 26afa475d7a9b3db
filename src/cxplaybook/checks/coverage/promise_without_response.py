"""Live promise whose metric may miss without anything happening.

A response rule of the management model says which forum acts, who takes the first step and by when.

Why it matters: a number that turns red and moves nobody teaches that the promise wasn't meant.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live
    metric: answered                 # <- here
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    metric: answered
    # management-model.yaml
    response_rules:
      - id: calls-unanswered
        title: Calls go unanswered
        metric: answered
        periods_in_a_row: 2
        forum: cx-board
        role: field-technician
        first_action: Looks through ten lost calls with the shift.
        within: 10 working days
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX325",
    "promise-without-response",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "nothing happens when the promise `{promise}` is missed: no response rule watches `{metric}`",
            "write a rule for the metric under `response_rules` in `management-model.yaml`",
        ),
        "fi": Wording(
            "mitään ei tapahdu, kun lupaus `{promise}` jää pitämättä: mikään reagointisääntö ei seuraa mittaria "
            "`{metric}`",
            "kirjoita mittarille sääntö kohtaan `response_rules` tiedostossa `management-model.yaml`",
        ),
        "sv": Wording(
            "ingenting händer när löftet `{promise}` inte hålls: ingen åtgärdsregel bevakar `{metric}`",
            "skriv en regel för mätetalet under `response_rules` i `management-model.yaml`",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, jonka mittari voi jäädä tavoitteesta ilman, että mitään tapahtuu.

Johtamismallin reagointisääntö kertoo, mikä foorumi toimii, kuka ottaa ensimmäisen askeleen ja mihin mennessä.

Miksi sillä on väliä: luku, joka muuttuu punaiseksi eikä saa ketään liikkeelle, opettaa, ettei lupausta tarkoitettu
tosissaan.
""",
    "sv": """Löfte i kraft vars mätetal kan missa sitt mål utan att något händer.

En åtgärdsregel i ledningsmodellen säger vilket forum som agerar, vem som tar första steget och senast när.

Varför det spelar roll: ett tal som blir rött utan att någon rör sig lär oss att löftet inte var allvarligt menat.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises whose metric no response rule watches."""
    for promise in context.playbook.all(Promise):
        metric = promise.metric
        if promise.state is PromiseState.LIVE and metric and not context.graph.pointing_at(metric, "rule", "metric"):
            yield Found.at(promise.location / "metric", promise=promise.id, metric=metric.id)
