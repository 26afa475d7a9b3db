"""Role without questions to check oneself.

Why it matters: without questions from everyday work nobody knows who has understood the vision.

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
            "write two or three questions from everyday work with answers under `check_yourself`",
        ),
        "fi": Wording(
            "roolissa `{role}` kukaan ei voi itse tarkistaa, onko ymmärtänyt vision",
            "kirjoita kohtaan `check_yourself` pari arjen kysymystä vastauksineen",
        ),
        "sv": Wording(
            "ingen i rollen `{role}` kan testa om visionen har gått fram",
            "skriv två eller tre frågor ur vardagen med svar under `check_yourself`",
        ),
    },
)

PAGE = {
    "fi": """Rooli ilman kysymyksiä, joilla voi testata itseään.

Miksi sillä on väliä: ilman arjen kysymyksiä kukaan ei tiedä, kuka on ymmärtänyt vision.
""",
    "sv": """Roll utan frågor att testa sig själv med.

Varför det spelar roll: utan frågor ur vardagen vet ingen vem som har förstått visionen.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Roles without a question."""
    for role in context.playbook.all(Role):
        if not role.check_yourself:
            yield Found.at(role.location / "vision_for_me", role=role.id)
