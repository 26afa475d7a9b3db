"""Touchpoint in a partner's hands without grounds.

Why it matters: when an encounter is given away without grounds, nobody notices that the grounds are gone.

Bad:
    # touchpoints/partner-visit.yaml
    owner: field-technician
    metrics: [answered]
    delivered_by: northern-installers           # <- here
    # metrics/answered.yaml
    owner: field-technician
    # partners/northern-installers.yaml
    verified_by:
      - {how: Ten finished installations are visited., every: quarterly, by: field-technician}
Good:
    # touchpoints/partner-visit.yaml
    owner: field-technician
    metrics: [answered]
    delivered_by: northern-installers
    outsourced_because: Our nearest office is 400 km away.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.touchpoint import Touchpoint

INFO = CheckInfo(
    "CX323",
    "partner-without-grounds",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "the touchpoint `{touchpoint}` is in a partner's hands, and nothing says why",
            "write the grounds under `outsourced_because`",
        ),
        "fi": Wording(
            "kohtaamispiste `{touchpoint}` on kumppanin käsissä, eikä mikään kerro miksi",
            "kirjoita perustelut kohtaan `outsourced_because`",
        ),
        "sv": Wording(
            "kontaktpunkten `{touchpoint}` är i en partners händer, och ingenting säger varför",
            "skriv skälen under `outsourced_because`",
        ),
    },
)

PAGE = {
    "fi": """Kumppanin käsissä oleva kohtaamispiste ilman perusteluja.

Miksi sillä on väliä: jos kohtaaminen on annettu pois ilman perusteita, kukaan ei huomaa, milloin perusteet loppuvat.
""",
    "sv": """Kontaktpunkt i en partners händer utan skäl.

Varför det spelar roll: lämnas ett möte bort utan skäl märker ingen när skälen tar slut.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Touchpoints that a partner delivers for no stated reason."""
    for touchpoint in context.playbook.all(Touchpoint):
        if touchpoint.delivered_by is not None and touchpoint.outsourced_because is None:
            yield Found.at(touchpoint.location / "delivered_by", touchpoint=touchpoint.id)
