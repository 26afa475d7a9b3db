"""Live promise that no role has an expectation for.

An expectation for a play that redeems the promise counts too.

Why it matters: what is expected of nobody in particular, nobody in particular does.

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
from cxplaybook.model import Graph
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
            "lupaus `{promise}` on voimassa, mutta yhdelläkään roolilla ei ole siihen liittyvää odotusta",
            "nimeä se odotuksen kohdassa `promise` kansiossa `roles/`",
        ),
        "sv": Wording(
            "löftet `{promise}` är i kraft men ingen roll har en förväntan för det",
            "nämn det som `promise` i en förväntan i `roles/`",
        ),
    },
)

PAGE = {
    "fi": """Voimassa oleva lupaus, johon yhdelläkään roolilla ei ole odotusta.

Odotus, joka nimeää lupauksen lunastavan toimintamallin, riittää sekin.

Miksi sillä on väliä: mitä ei odoteta keneltäkään, sitä ei myöskään kukaan tee.
""",
    "sv": """Löfte i kraft som ingen roll har en förväntan för.

En förväntan som nämner ett arbetssätt som infriar löftet räcker också.

Varför det spelar roll: det som inte förväntas av någon gör heller ingen.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Live promises that no expectation keeps, neither itself nor through a play."""
    for promise in context.playbook.all(Promise):
        if promise.state is PromiseState.LIVE and not _expected(promise, context.graph):
            yield Found.at(promise.location / "state", promise=promise.id)


def _expected(promise: Promise, graph: Graph) -> bool:
    plays = graph.sources(promise.ref, "play", "redeems")
    return bool(graph.pointing_at(promise.ref, "expectation", "promise")) or any(
        graph.pointing_at(play, "expectation", "play") for play in plays
    )
