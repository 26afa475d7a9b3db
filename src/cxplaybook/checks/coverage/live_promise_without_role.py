"""Live promise that no role has an expectation for.

Why it matters: what is expected of nobody in particular is done by nobody in particular.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: live                      # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: live
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call and give my arrival time to within 15 minutes.
        promise: answer-in-15-minutes
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.promise import Promise, PromiseState

INFO = CheckInfo(
    "CX303",
    "live-promise-without-role",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "the promise `{promise}` is live but no role has an expectation for it",
            "name it as `promise` of an expectation in `roles/`",
        ),
        "fi": Wording(
            "lupaus `{promise}` on voimassa, mutta millään roolilla ei ole siihen odotusta",
            "nimeä se odotuksen kohdassa `promise` kansiossa `roles/`",
        ),
        "sv": Wording(
            "löftet `{promise}` är i kraft men ingen roll har en förväntan på det",
            "nämn det som `promise` i en förväntan i `roles/`",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, johon millään roolilla ei ole odotusta.

Miksi sillä on väliä: mitä ei odoteta keneltäkään erityisesti, sitä ei kukaan erityisesti tee.
""",
    "sv": """Löfte i kraft som ingen roll har en förväntan på.

Varför det spelar roll: det som inte förväntas av någon särskild görs av ingen särskild.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises without a role."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.LIVE and not context.graph.pointing_at(promise.ref, "expectation", "promise"):
            yield Found.at(promise.location / "state", promise=promise.id)
