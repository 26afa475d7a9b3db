"""Live promise that no metric follows.

Why it matters: a promise that can't be shown to be kept is missed without anybody noticing, except the customer.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live                      # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
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
    "CX304",
    "live-promise-without-metric",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "the promise `{promise}` is live but no metric shows whether it is kept",
            "name the metric under `metric`",
        ),
        "fi": Wording(
            "lupaus `{promise}` on voimassa, mutta mikään mittari ei näytä, pidetäänkö se",
            "nimeä mittari kohdassa `metric`",
        ),
        "sv": Wording(
            "löftet `{promise}` är i kraft men inget mätetal visar om det hålls",
            "nämn mätetalet under `metric`",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, jota mikään mittari ei seuraa.

Miksi sillä on väliä: lupaus, jonka pitämistä ei voi osoittaa, jää pitämättä kenenkään muun kuin asiakkaan
huomaamatta.
""",
    "sv": """Löfte i kraft som inget mätetal följer.

Varför det spelar roll: ett löfte som inte kan visas vara hållet missas utan att någon annan än kunden märker det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises without a metric."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.LIVE and promise.metric is None:
            yield Found.at(promise.location / "state", promise=promise.id)
