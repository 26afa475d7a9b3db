"""Partner whose commitments nobody verifies.

Why it matters: the customer doesn't tell our van from a partner's; we answer for what we don't look at too.

Bad:
    # partners/northern-installers.yaml
    title: Installers in the north    # <- here
Good:
    # partners/northern-installers.yaml
    title: Installers in the north
    verified_by:
      - {how: Ten finished installations are visited., every: quarterly, by: field-technician}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.partner import Partner

INFO = CheckInfo(
    "CX322",
    "partner-nobody-verifies",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "nothing says how we see that the partner `{partner}` keeps what was agreed",
            "write under `verified_by` what is looked at, how often and by whom",
        ),
        "fi": Wording(
            "mikään ei kerro, mistä näemme, että kumppani `{partner}` pitää sovitun",
            "kirjoita kohtaan `verified_by`, mitä katsotaan, kuinka usein ja kuka katsoo",
        ),
        "sv": Wording(
            "ingenting säger hur vi ser att partnern `{partner}` håller det avtalade",
            "skriv under `verified_by` vad som granskas, hur ofta och av vem",
        ),
    },
)

PAGE = {
    "fi": """Kumppani, jonka sitoumuksia kukaan ei tarkista.

Miksi sillä on väliä: asiakas ei erota meidän autoamme kumppanin autosta, ja me vastaamme myös siitä, mitä emme käy
katsomassa.
""",
    "sv": """Partner vars åtaganden ingen kontrollerar.

Varför det spelar roll: kunden skiljer inte vår bil från partnerns, och vi svarar även för det vi inte tittar på.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Partners without a verification."""
    for partner in context.playbook.all(Partner):
        if not partner.verified_by:
            yield Found.at(partner.location / "title", partner=partner.id)
