"""Setting or waiver for a check that doesn't exist.

A check is named by its code or its name, both of which its messages show.

Why it matters: the check goes on as before, and whoever wrote the reason believes that it is settled.

Bad:
    # roles/field-technician.yaml
    unit: field-service
    waivers:
      - {check: role-without-mandat, because: Partners decide themselves.}    # <- here
Good:
    # roles/field-technician.yaml
    unit: field-service
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX180",
    "unknown-check",
    Family.FORMAT,
    Severity.WARNING,
    words={
        "en": Wording(
            "there is no check `{check}`",
            "write the code or the name that the check's message shows",
        ),
        "fi": Wording(
            "tarkistusta `{check}` ei ole",
            "kirjoita se koodi tai nimi, jonka tarkistuksen viesti näyttää",
        ),
        "sv": Wording(
            "kontrollen `{check}` finns inte",
            "skriv den kod eller det namn som kontrollens meddelande visar",
        ),
    },
)

PAGE = {
    "fi": """Asetus tai vaiennus tarkistukselle, jota ei ole.

Tarkistus nimetään koodillaan tai nimellään. Sen viesteissä näkyvät molemmat.

Miksi sillä on väliä: tarkistus jatkaa entiseen tapaan, ja perustelun kirjoittaja luulee asian olevan selvä.
""",
    "sv": """Inställning eller tystande för en kontroll som inte finns.

En kontroll nämns med sin kod eller sitt namn. Båda syns i dess meddelanden.

Varför det spelar roll: kontrollen fortsätter som förut, och den som skrev skälet tror att saken är klar.
""",
}
