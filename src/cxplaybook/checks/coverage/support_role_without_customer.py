"""Support role that doesn't say how its work reaches the customer.

Why it matters: every function produces customer experience; one that doesn't see how optimises itself instead.

Bad:
    # roles/payroll-specialist.yaml
    title: Payroll specialist
    contact: support                  # <- here
Good:
    # roles/payroll-specialist.yaml
    title: Payroll specialist
    contact: support
    reaches_customer: {how: Technicians set off without their pay on their mind., through: [field-technician]}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Contact, Role

INFO = CheckInfo(
    "CX319",
    "support-role-without-customer",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "the role `{role}` never meets customers, and nothing says how its work reaches them",
            "write `reaches_customer` with the roles that carry the work on",
        ),
        "fi": Wording(
            "rooli `{role}` ei kohtaa asiakkaita, eikä mikään kerro, miten sen työ näkyy heille",
            "kirjoita `reaches_customer` ja roolit, jotka vievät työn eteenpäin",
        ),
        "sv": Wording(
            "rollen `{role}` möter aldrig kunder, och ingenting säger hur dess arbete når dem",
            "skriv `reaches_customer` med de roller som för arbetet vidare",
        ),
    },
)

PAGE = {
    "fi": """Tukirooli, joka ei kerro, miten sen työ näkyy asiakkaalle.

Miksi sillä on väliä: jokainen toiminto tuottaa asiakaskokemusta; jos toiminto ei näe miten, se alkaa hioa vain omaa
työtään.
""",
    "sv": """Stödroll utan beskrivning av hur arbetet når kunden.

Varför det spelar roll: varje funktion skapar kundupplevelse; den som inte ser hur börjar slipa på sitt eget i stället.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Support roles without a way to the customer."""
    for role in context.playbook.all(Role):
        if role.contact is Contact.SUPPORT and role.reaches_customer is None:
            yield Found.at(role.location / "contact", role=role.id)
