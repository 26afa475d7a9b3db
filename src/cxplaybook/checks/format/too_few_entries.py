"""List that has too few entries to mean anything.

A play without a step, a promise without evidence or a journey without a phase says nothing.

Why it matters: a play without steps doesn't help the colleague who has a customer on the line.

Bad:
    # plays/cold-house-call.yaml
    steps: []            # <- here
Good:
    # plays/cold-house-call.yaml
    steps:
      - {role: field-technician, do: Call the customer.}
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX153",
    "too-few-entries",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` has {count} entries, but it needs at least {limit}",
            "add what is missing",
            cases={
                "none": Wording(
                    "`{field}` has no entry",
                    "add at least {limit}",
                ),
            },
        ),
        "fi": Wording(
            "kentässä `{field}` on {count} kohtaa, mutta niitä pitää olla vähintään {limit}",
            "lisää puuttuvat",
            cases={
                "none": Wording(
                    "kentässä `{field}` ei ole yhtään kohtaa",
                    "lisää vähintään {limit}",
                ),
            },
        ),
        "sv": Wording(
            "`{field}` har {count} poster, men behöver minst {limit}",
            "lägg till det som saknas",
            cases={
                "none": Wording(
                    "`{field}` har ingen post",
                    "lägg till minst {limit}",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Luettelossa on liian vähän kohtia tarkoittaakseen mitään.

Toimintamalli ilman vaiheita, lupaus ilman näyttöä tai polku ilman osuuksia ei kerro mitään.

Miksi sillä on väliä: toimintamalli ilman vaiheita ei auta työkaveria, jolla on asiakas langalla.
""",
    "sv": """Lista som har för få poster för att betyda något.

Ett arbetssätt utan steg, ett löfte utan belägg eller en resa utan faser säger ingenting.

Varför det spelar roll: ett arbetssätt utan steg hjälper inte kollegan som har en kund i telefonen.
""",
}
