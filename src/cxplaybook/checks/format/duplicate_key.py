"""Field that is written twice.

Only one of the two can count, and a reader can't see which. In a list, a dash before the second one is often what is
missing.

Why it matters: half of what was agreed would silently be missing from the handbook.

Bad:
    # roles/field-technician.yaml
    contact: frontline
    contact: support            # <- here
Good:
    # roles/field-technician.yaml
    contact: frontline
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX102",
    "duplicate-key",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{key}` is written twice",
            "put both into one, or delete one of them",
            notes={"first": "first here"},
        ),
        "fi": Wording(
            "`{key}` on kirjoitettu kahdesti",
            "yhdistä ne tai poista toinen",
            notes={"first": "ensimmäisen kerran tässä"},
        ),
        "sv": Wording(
            "`{key}` är skrivet två gånger",
            "slå ihop dem, eller ta bort det ena",
            notes={"first": "första gången här"},
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kenttä on kirjoitettu kahdesti.

Vain toinen voi päteä, eikä lukija näe kumpi. Luettelossa jälkimmäisen edestä puuttuu usein viiva.

Miksi sillä on väliä: puolet sovitusta puuttuisi huomaamatta käsikirjasta.
""",
    "sv": """Fält som är skrivet två gånger.

Bara ett av dem kan gälla, och en läsare ser inte vilket. I en lista är det ofta ett streck före det andra som saknas.

Varför det spelar roll: hälften av det som avtalats skulle tyst saknas i handboken.
""",
}
