"""A file that every playbook has is not there.

A playbook needs `playbook.yaml`, which names the organisation and its languages, and `strategy.yaml` with the vision
and the must-win battles.

Why it matters: without a vision there is nothing that a role, a promise or a metric could serve.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX122",
    "missing-file",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{name}` is missing",
            "add it: no handbook can be made without it",
        ),
        "fi": Wording(
            "`{name}` puuttuu",
            "lisää se: ilman sitä käsikirjaa ei voi tehdä",
        ),
        "sv": Wording(
            "`{name}` saknas",
            "lägg till den: utan den kan ingen handbok göras",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, joka jokaisella käsikirjalla on, puuttuu.

Käsikirja tarvitsee tiedoston `playbook.yaml`, jossa ovat organisaatio ja sen kielet, ja tiedoston `strategy.yaml`,
jossa ovat visio ja painopistealueet.

Miksi sillä on väliä: ilman visiota ei ole mitään, mitä rooli, lupaus tai mittari voisi palvella.
""",
    "sv": """En fil som varje handbok har finns inte.

En handbok behöver `playbook.yaml`, som namnger organisationen och dess språk, och `strategy.yaml` med visionen och
fokusområdena.

Varför det spelar roll: utan en vision finns det inget som en roll, ett löfte eller ett mätetal kunde tjäna.
""",
}
