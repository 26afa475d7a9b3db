"""Waiver that silences nothing.

The check has nothing to say of the item or of anything in it, or it is one that can't be silenced.

Why it matters: a waiver that is no longer needed hides the next mistake of its kind, and the handbook lists a
weakness that the playbook doesn't have.

Bad:
    # roles/field-technician.yaml
    unit: field-service
    waivers:
      - {check: circular-reporting, because: Two heads lead each other.}    # <- here
Good:
    # roles/field-technician.yaml
    unit: field-service
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX181",
    "waiver-without-effect",
    Family.FORMAT,
    Severity.WARNING,
    words={
        "en": Wording(
            "the waiver silences nothing: `{check}` has nothing to say here",
            "take the waiver away",
            cases={
                "fixed": Wording(
                    "`{check}` can't be silenced: the playbook can't be read past it",
                    "mend what the check finds and take the waiver away",
                ),
            },
        ),
        "fi": Wording(
            "vaiennus ei vaienna mitään: tarkistuksella `{check}` ei ole tässä sanottavaa",
            "poista vaiennus",
            cases={
                "fixed": Wording(
                    "tarkistusta `{check}` ei voi vaientaa: käsikirjaa ei voi lukea sen ohi",
                    "korjaa se, mitä tarkistus löytää, ja poista vaiennus",
                ),
            },
        ),
        "sv": Wording(
            "inget tystas: kontrollen `{check}` har inget att säga här",
            "ta bort posten under `waivers`",
            cases={
                "fixed": Wording(
                    "`{check}` kan inte tystas: handboken kan inte läsas förbi den",
                    "rätta det som kontrollen hittar och ta bort posten under `waivers`",
                ),
            },
        ),
    },
)

PAGE = {
    "fi": """Vaiennus, joka ei vaienna mitään.

Tarkistuksella ei ole sanottavaa kohteesta eikä mistään siihen kuuluvasta, tai tarkistus on sellainen, jota ei voi
vaientaa.

Miksi sillä on väliä: vaiennus, jota ei enää tarvita, kätkee seuraavan samanlaisen virheen, ja käsikirja luettelee
heikkouden, jota ei ole.
""",
    "sv": """Tystad kontroll som inget hade att säga.

Kontrollen har inget att säga om saken eller om något i den, eller så är den en som inte kan tystas.

Varför det spelar roll: ett tystande som inte längre behövs döljer nästa fel av samma slag, och handboken räknar upp
en svaghet som inte finns.
""",
}
