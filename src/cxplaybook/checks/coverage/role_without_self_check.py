"""Role without questions to check oneself.

Why it matters: whoever can't answer a question of today hasn't understood the vision yet, and nobody knows.

Bad:
    # roles/field-technician.yaml
    vision_for_me: The home is warm the same day.     # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: The home is warm the same day.
    check_yourself:
      - {question: The part is missing and it is Friday. What now?, answer: I set up the loan heater before I leave.}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX321",
    "role-without-self-check",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "nobody in the role `{role}` can check whether the vision is understood",
            "write two or three questions of today with answers under `check_yourself`",
        ),
        "fi": Wording(
            "kukaan roolissa `{role}` ei voi tarkistaa, onko visio ymmärretty",
            "kirjoita kohtaan `check_yourself` kaksi tai kolme kysymystä tästä päivästä vastauksineen",
        ),
        "sv": Wording(
            "ingen i rollen `{role}` kan pröva om visionen är förstådd",
            "skriv två eller tre frågor ur vardagen med svar under `check_yourself`",
        ),
    },
)

PAGE = {
    "fi": """Rooli ilman kysymyksiä, joilla voi testata itseään.

Miksi sillä on väliä: joka ei osaa vastata tämän päivän kysymykseen, ei ole vielä ymmärtänyt visiota, eikä kukaan
tiedä sitä.
""",
    "sv": """Roll utan frågor att testa sig själv med.

Varför det spelar roll: den som inte kan svara på en fråga ur vardagen har inte förstått visionen ännu, och ingen
vet om det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Roles without a question."""
    for role in context.playbook.all(Role):
        if not role.check_yourself:
            yield Found.at(role.location / "vision_for_me", role=role.id)
