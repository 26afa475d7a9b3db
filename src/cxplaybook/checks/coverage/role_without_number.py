"""Role that no metric belongs to.

A role steers by numbers that its own work moves, and sees under `report` what comes of it. One of either is enough.

Why it matters: who never sees a number learns of it from the customer whether the work went well.

Bad:
    # roles/field-technician.yaml
    title: Field technician           # <- here
Good:
    # roles/field-technician.yaml
    title: Field technician
    my_numbers: {steer_by: [fixed-on-first-visit]}
    # metrics/fixed-on-first-visit.yaml
    timing: leading
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX327",
    "role-without-number",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "no metric shows the role `{role}` how its work goes",
            "name metrics under `my_numbers`: those to steer by, apart from those that report",
        ),
        "fi": Wording(
            "mikään mittari ei näytä roolille `{role}`, miten sen työ sujuu",
            "nimeä mittarit kohdassa `my_numbers`: omaa työtä ohjaavat erikseen niistä, joista vain raportoidaan",
        ),
        "sv": Wording(
            "inget mätetal visar rollen `{role}` hur arbetet går",
            "nämn mätetal under `my_numbers`: de som styr det egna arbetet för sig, de som bara rapporteras för sig",
        ),
    },
)

PAGE = {
    "fi": """Rooli, jolle ei kuulu yhtään mittaria.

Rooli ohjaa työtään luvuilla, joita sen oma työ liikuttaa, ja näkee kohdasta `report`, mitä työstä seuraa. Yksi luku
kummassa tahansa riittää.

Miksi sillä on väliä: joka ei koskaan näe lukua, kuulee vasta asiakkaalta, onnistuiko työ.
""",
    "sv": """Roll som inget mätetal hör till.

En roll styr efter tal som det egna arbetet rör på och ser under `report` vad som kommer ut av det. Ett tal på
någondera stället räcker.

Varför det spelar roll: den som aldrig ser ett tal får höra av kunden om arbetet gick bra.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Roles without a metric."""
    for role in context.playbook.all(Role):
        numbers = role.my_numbers
        if numbers is None or not (numbers.steer_by or numbers.report):
            yield Found.at(role.location / "title", role=role.id)
