"""Training that teaches a role's expectation without naming the role.

Either the role was forgotten in `roles`, or the expectation belongs to another role.

Why it matters: people whose work changes don't find the training on their page, so they don't come.

Bad:
    # trainings/the-first-five-minutes.yaml
    teaches: [field-technician/call-before-arrival]            # <- here
    roles: [installer]
    # roles/installer.yaml
    title: Installer
Good:
    # trainings/the-first-five-minutes.yaml
    teaches: [field-technician/call-before-arrival]
    roles: [field-technician, installer]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Expectation
from cxplaybook.model.kinds.training import Training

INFO = CheckInfo(
    "CX209",
    "training-for-other-roles",
    Family.LINKS,
    Severity.WARNING,
    words={
        "en": Wording(
            "the training teaches `{target}`, but `{role}` isn't among its roles",
            "add `{role}` to `roles`, or delete the expectation",
        ),
        "fi": Wording(
            "koulutus opettaa odotuksen `{target}`, mutta `{role}` ei ole sen rooleissa",
            "lisää `{role}` kohtaan `roles` tai poista odotus",
        ),
        "sv": Wording(
            "utbildningen lär ut `{target}`, men `{role}` finns inte bland dess roller",
            "lägg till `{role}` i `roles`, eller ta bort förväntan",
        ),
    },
)

PAGE = {
    "fi": """Koulutus, joka opettaa roolin odotuksen mutta ei nimeä roolia.

Joko rooli unohtui kohdasta `roles`, tai odotus kuuluu toiselle roolille.

Miksi sillä on väliä: ne, joiden työ muuttuu, eivät löydä koulutusta omalta sivultaan eivätkä siksi tule.
""",
    "sv": """Utbildning som lär ut en rolls förväntan utan att nämna rollen.

Antingen glömdes rollen i `roles`, eller så hör förväntan till en annan roll.

Varför det spelar roll: de vilkas arbete ändras hittar inte utbildningen på sin sida, så de kommer inte.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Expectations taught to roles that don't have them."""
    for training in context.playbook.all(Training):
        roles = {role.id for role in training.roles}
        for position, taught in enumerate(training.teaches):
            role = taught.id.partition("/")[0]
            if taught.kind == Expectation.kind and taught in context.graph.known and role not in roles:
                yield Found.at(training.location / "teaches" / position, target=taught.id, role=role)
