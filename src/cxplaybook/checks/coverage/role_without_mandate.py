"""Frontline role that may decide nothing for the customer.

Why it matters: a customer who waits for a leader's decision meets two people, and still waits.

Bad:
    # roles/field-technician.yaml
    contact: frontline                # <- here
Good:
    # roles/field-technician.yaml
    contact: frontline
    mandate:
      - {may: I compensate needless waiting on the spot., up_to: 80 EUR}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX320",
    "role-without-mandate",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "the role `{role}` meets customers but may decide nothing for them",
            "write under `mandate` what it may decide, and up to which amount",
        ),
        "fi": Wording(
            "rooli `{role}` kohtaa asiakkaita mutta ei saa päättää mistään heidän hyväkseen",
            "kirjoita kohtaan `mandate`, mistä se saa päättää ja mihin summaan asti",
        ),
        "sv": Wording(
            "rollen `{role}` möter kunder men får inte besluta något till deras fördel",
            "skriv under `mandate` vad den får besluta och upp till vilket belopp",
        ),
    },
)

PAGE = {
    "fi": """Asiakkaita kohtaava rooli, joka ei saa päättää asiakkaan hyväksi mistään.

Miksi sillä on väliä: esihenkilön päätöstä odottava asiakas tapaa kaksi ihmistä ja joutuu vielä odottamaan.
""",
    "sv": """Roll i kundmötet som inte får besluta något till kundens fördel.

Varför det spelar roll: en kund som väntar på chefens beslut träffar två personer och får ändå vänta.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Roles that meet customers and have no mandate."""
    for role in context.playbook.all(Role):
        if role.contact.meets_customers and not role.mandate:
            yield Found.at(role.location / "contact", role=role.id)
