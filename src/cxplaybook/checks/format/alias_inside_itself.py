"""Repetition without end.

Why it matters: a text that contains itself can't be shown.

Bad:
    # roles/field-technician.yaml
    title: &title
      en: *title            # <- here
Good:
    # roles/field-technician.yaml
    title:
      en: Field technician
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX109",
    "alias-inside-itself",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`*{name}` repeats what it stands in",
            "write out what you mean",
        ),
        "fi": Wording(
            "`*{name}` toistaa sen, missä se itse on",
            "kirjoita auki, mitä tarkoitat",
        ),
        "sv": Wording(
            "`*{name}` upprepar det som den själv står i",
            "skriv ut vad du menar",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Loputon toisto.

Miksi sillä on väliä: itsensä sisältävää tekstiä ei voi näyttää.
""",
    "sv": """Upprepning utan slut.

Varför det spelar roll: en text som innehåller sig själv kan inte visas.
""",
}
