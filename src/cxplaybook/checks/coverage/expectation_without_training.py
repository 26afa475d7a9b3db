"""Expectation that nobody is trained for.

Neither does the expectation name a training nor does any training teach it or its play.

Why it matters: people do what they have practised, not what they have read.

Bad:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call and give my arrival time to within 15 minutes.     # <- here
        led_by: ride-along
Good:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call and give my arrival time to within 15 minutes.
        led_by: ride-along
    # trainings/first-minutes.yaml
    teaches: [field-technician/call-before-arrival]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Graph
from cxplaybook.model.kinds.role import Expectation, Role

INFO = CheckInfo(
    "CX310",
    "expectation-without-training",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "no training teaches the expectation `{expectation}` of the role `{role}`",
            "name one under `training`, or list the expectation under `teaches` of a training",
        ),
        "fi": Wording(
            "mikään koulutus ei opeta roolin `{role}` odotusta `{expectation}`",
            "nimeä koulutus kohdassa `training` tai lisää odotus koulutuksen kohtaan `teaches`",
        ),
        "sv": Wording(
            "ingen utbildning övar in förväntan `{expectation}` på rollen `{role}`",
            "nämn en utbildning under `training`, eller lägg till förväntan under `teaches` i en utbildning",
        ),
    },
)

PAGE = {
    "fi": """Odotus, johon ketään ei kouluteta.

Odotus ei nimeä koulutusta, eikä mikään koulutus opeta sitä tai sen toimintamallia.

Miksi sillä on väliä: ihmiset tekevät sitä, mitä ovat harjoitelleet, eivät sitä, mitä ovat lukeneet.
""",
    "sv": """Förväntan som ingen utbildas för.

Förväntan nämner ingen utbildning, och ingen utbildning övar in den eller dess arbetssätt.

Varför det spelar roll: människor gör det de har övat på, inte det de har läst.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Expectations that neither name a training nor are taught by one."""
    for role in context.playbook.all(Role):
        for expectation in role.expectations:
            if not _trained(expectation, context.graph):
                yield Found.at(expectation.location / "do", expectation=expectation.id, role=role.id)


def _trained(expectation: Expectation, graph: Graph) -> bool:
    taught = (expectation.ref, expectation.play)
    return expectation.training is not None or any(
        ref and graph.pointing_at(ref, "training", "teaches") for ref in taught
    )
