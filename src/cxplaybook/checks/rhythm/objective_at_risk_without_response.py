"""Objective of the running cycle that is at risk while nothing is done about it.

It is at risk when a key result lags more than a fifth of the way behind a straight line from baseline to target, or
when the owner is unsure. A stopped roadmap item is no response.

Why it matters: to see a miss coming and to do nothing is a decision too, one that the customer pays for.

Bad:
    # okrs/2026-q4.yaml
    cycle: 2026-Q4
    objectives:
      - id: nobody-waits
        title: Nobody waits              # <- here
        battle: effortless-service
        key_results:
          - id: answered
            title: Calls answered
            baseline: 82 %
            target: 95 %
            check_ins: [{date: 2026-11-15, value: 83 %, confidence: low}]
    # roadmap.yaml
    starts: 2026-01-01
Good:
    # okrs/2026-q4.yaml
    cycle: 2026-Q4
    objectives:
      - id: nobody-waits
        title: Nobody waits
        battle: effortless-service
        response: call-back-queue
        key_results:
          - id: answered
            title: Calls answered
            baseline: 82 %
            target: 95 %
            check_ins: [{date: 2026-11-15, value: 83 %, confidence: low}]
"""

from collections.abc import Iterator

from cxplaybook.analysis.okrs import Course, ObjectiveState, objectives
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.roadmap import RoadmapItem, RoadmapStatus

INFO = CheckInfo(
    "CX603",
    "objective-at-risk-without-response",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "the objective `{objective}` is at risk and nothing answers",
            "name the roadmap item that answers under `response`, or agree on one",
            notes={
                "behind": "this key result lags",
            },
        ),
        "fi": Wording(
            "tavoite `{objective}` on vaarassa, eikä mikään vastaa siihen",
            "nimeä kohdassa `response` tiekartan askel, joka vastaa siihen, tai sopikaa sellaisesta",
            notes={
                "behind": "tämä avaintulos on jäljessä",
            },
        ),
        "sv": Wording(
            "målet `{objective}` är i fara och inget görs åt det",
            "nämn under `response` steget i färdplanen som svarar på det, eller kom överens om ett",
            notes={
                "behind": "det här nyckelresultatet ligger efter",
            },
        ),
    },
)

PAGE = {
    "fi": """Käynnissä olevan kauden tavoite, joka on vaarassa ilman, että asialle tehdään mitään.

Tavoite on vaarassa, kun avaintulos on yli viidenneksen matkasta jäljessä suorasta lähtötasolta tavoitteeseen tai kun
omistaja on epävarma. Keskeytetty tiekartan askel ei ole vastaus.

Miksi sillä on väliä: se, että näkee epäonnistumisen tulevan eikä tee mitään, on sekin päätös, ja sen maksaa asiakas.
""",
    "sv": """Mål i den pågående cykeln som är i fara utan att något görs åt det.

Det är i fara när ett nyckelresultat ligger mer än en femtedel av vägen efter en rak linje från utgångsläge till mål,
eller när ägaren är osäker. Ett stoppat steg i färdplanen är inget svar.

Varför det spelar roll: att se en miss komma och inte göra något är också ett beslut, och det är kunden som betalar.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Objectives at risk that no roadmap item answers."""
    for state in objectives(context.playbook, context.today):
        # Where nobody has looked yet, the missing check-in is what to mend.
        lagging = [entry for entry in state.key_results if entry.course is Course.AT_RISK and entry.last]
        if lagging and not _answered(state, context):
            notes = tuple(Fact("behind", entry.key_result.location / "title") for entry in lagging)
            yield Found(state.objective.location / "title", {"objective": state.objective.id}, notes=notes)


def _answered(state: ObjectiveState, context: Context) -> bool:
    response = state.objective.response
    item = context.graph.items.get(response) if response else None
    if isinstance(item, RoadmapItem):
        return item.status is not RoadmapStatus.STOPPED
    # One that can't be found is reported as an unknown id.
    return response is not None
