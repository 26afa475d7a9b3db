"""Touchpoint that no metric follows.

Touchpoints that are to be retired need none.

Why it matters: an encounter nobody measures gets worse before anybody but the customer knows.

Bad:
    # touchpoints/fault-call.yaml
    title: Fault call                 # <- here
    owner: field-technician
Good:
    # touchpoints/fault-call.yaml
    title: Fault call
    owner: field-technician
    metrics: [answered]
    # metrics/answered.yaml
    owner: field-technician
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.touchpoint import Touchpoint, TouchpointDecision

INFO = CheckInfo(
    "CX317",
    "touchpoint-without-metric",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "no metric shows how the touchpoint `{touchpoint}` goes",
            "list one under `metrics`",
        ),
        "fi": Wording(
            "mikään mittari ei näytä, miten kohtaamispiste `{touchpoint}` sujuu",
            "lisää mittari kohtaan `metrics`",
        ),
        "sv": Wording(
            "inget mätetal visar hur det går vid kontaktpunkten `{touchpoint}`",
            "lägg till ett under `metrics`",
        ),
    },
)

PAGE = {
    "fi": """Kohtaamispiste, jota mikään mittari ei seuraa.

Kohtaamispisteet, joista luovutaan, eivät tarvitse mittaria.

Miksi sillä on väliä: kohtaaminen, jota kukaan ei mittaa, ehtii huonontua ennen kuin kukaan muu kuin asiakas huomaa.
""",
    "sv": """Kontaktpunkt som inget mätetal följer.

Kontaktpunkter som ska avvecklas behöver inget.

Varför det spelar roll: ett möte som ingen mäter hinner bli sämre innan någon annan än kunden vet om det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Touchpoints to stay that name no metric."""
    for touchpoint in context.playbook.all(Touchpoint):
        if touchpoint.decision is not TouchpointDecision.RETIRE and not touchpoint.metrics:
            yield Found.at(touchpoint.location / "title", touchpoint=touchpoint.id)
