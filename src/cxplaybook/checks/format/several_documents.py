"""File with more than one document.

A line of three dashes ends a document. One file tells of one thing, so nothing after that line is read.

Why it matters: what is below the line would be missing from the handbook without a word.

Bad:
    # roles/field-technician.yaml
    title: Field technician
    unit: field-service
    contact: frontline
    vision_for_me: The home is warm the same day.
    expectations:
      - id: call-before-arrival
        battle: effortless-service
        when: I set off to a visit.
        do: I call and give my arrival time to within 15 minutes.
    ---            # <- here
    people: 64
Good:
    # roles/field-technician.yaml
    people: 64
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX106",
    "several-documents",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "a second document begins here",
            "delete the line `---`, or move what follows into a file of its own",
        ),
        "fi": Wording(
            "tästä alkaa toinen dokumentti",
            "poista rivi `---` tai siirrä sen jälkeinen omaan tiedostoonsa",
        ),
        "sv": Wording(
            "ett andra dokument börjar här",
            "ta bort raden `---`, eller flytta det som följer till en egen fil",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedostossa on useampi kuin yksi dokumentti.

Kolmen viivan rivi päättää dokumentin. Yksi tiedosto kertoo yhdestä asiasta, joten rivin jälkeistä ei lueta.

Miksi sillä on väliä: rivin alapuolella oleva puuttuisi käsikirjasta kenenkään huomaamatta.
""",
    "sv": """Fil med mer än ett dokument.

En rad med tre streck avslutar ett dokument. En fil berättar om en sak, så inget efter den raden läses.

Varför det spelar roll: det som står under raden skulle saknas i handboken utan ett ord.
""",
}
