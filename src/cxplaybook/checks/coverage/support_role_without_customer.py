"""Support role whose work doesn't say how it reaches the customer.

Why it matters: every function produces customer experience; one that can't see how will optimise itself instead.

Bad:
    # roles/payroll-specialist.yaml
    title: Payroll specialist
    unit: field-service
    contact: support                  # <- here
    vision_for_me: Pay is right the first time.
    expectations:
      - {id: pay-right, battle: effortless-service, when: Pay is wrong., do: I correct it the same day., led_by: ride-along, training: pay}
    not_for_this_role:
      - {battle: warm-same-day, because: Technicians drive.}
      - {battle: honest-advice, because: Sales advises.}
    # trainings/pay.yaml
    roles: [payroll-specialist]
Good:
    # roles/payroll-specialist.yaml
    title: Payroll specialist
    unit: field-service
    contact: support
    vision_for_me: Pay is right the first time.
    reaches_customer: {how: Technicians set off without pay on their mind., through: [field-technician]}
    expectations:
      - {id: pay-right, battle: effortless-service, when: Pay is wrong., do: I correct it the same day., led_by: ride-along, training: pay}
    not_for_this_role:
      - {battle: warm-same-day, because: Technicians drive.}
      - {battle: honest-advice, because: Sales advises.}
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
            "skriv `reaches_customer` med rollerna som för arbetet vidare",
        ),
    },
)

PAGE = {
    "fi": """Tukirooli, jonka työ ei kerro, miten se näkyy asiakkaalle.

Miksi sillä on väliä: jokainen toiminto tuottaa asiakaskokemusta; se, joka ei näe miten, alkaa optimoida itseään.
""",
    "sv": """Stödroll vars arbete inte säger hur det når kunden.

Varför det spelar roll: varje funktion skapar kundupplevelse; den som inte ser hur optimerar sig själv i stället.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Support roles without a way to the customer."""
    for role in context.playbook.all(Role):
        if role.contact is Contact.SUPPORT and role.reaches_customer is None:
            yield Found.at(role.location / "contact", role=role.id)
