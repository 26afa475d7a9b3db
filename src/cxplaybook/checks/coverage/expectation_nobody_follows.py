"""Expectation that no leader follows.

`led_by` names the practice in which a leader sees whether it is done and helps: a ride-along, a coaching talk, a
mystery visit.

Why it matters: what nobody ever looks at is soon taken to be optional.

Bad:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call and give my arrival time to within 15 minutes.     # <- here
        training: first-minutes
    # trainings/first-minutes.yaml
    teaches: [field-technician/call-before-arrival]
Good:
    # roles/field-technician.yaml
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call and give my arrival time to within 15 minutes.
        training: first-minutes
        led_by: ride-along
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX311",
    "expectation-nobody-follows",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "nothing says how leaders follow the expectation `{expectation}` of the role `{role}`",
            "name a way of leading under `led_by`",
        ),
        "fi": Wording(
            "mikään ei kerro, miten esihenkilöt seuraavat roolin `{role}` odotuksen `{expectation}` toteutumista",
            "nimeä johtamisen tapa kohdassa `led_by`",
        ),
        "sv": Wording(
            "ingenting säger hur chefer följer upp förväntan `{expectation}` på rollen `{role}`",
            "nämn ett ledningssätt under `led_by`",
        ),
    },
)

PAGE = {
    "fi": """Odotus, jonka toteutumista yksikään esihenkilö ei seuraa.

`led_by` nimeää käytännön, jossa esihenkilö näkee, tehdäänkö niin, ja auttaa: työparina kulkemisen,
valmennuskeskustelun, mystery shopping -käynnin.

Miksi sillä on väliä: mitä kukaan ei koskaan katso, sitä pidetään pian vapaaehtoisena.
""",
    "sv": """Förväntan som ingen chef följer upp.

`led_by` nämner det sätt på vilket en chef ser om det görs och hjälper till: medåkning, ett coachande samtal, ett
mystery shopping-besök.

Varför det spelar roll: det som ingen någonsin tittar på uppfattas snart som frivilligt.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Expectations without a way of leading."""
    for role in context.playbook.all(Role):
        for expectation in role.expectations:
            if expectation.led_by is None:
                yield Found.at(expectation.location / "do", expectation=expectation.id, role=role.id)
