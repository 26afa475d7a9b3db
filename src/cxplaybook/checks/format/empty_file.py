"""File that holds nothing, or only comments.

Why it matters: a page without a word on it costs readers their trust in the others.

Bad:
    # stories/heat-before-the-christening.yaml
    # to be written
Good:
    # stories/heat-before-the-christening.yaml
    title: Heat before the christening
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX107",
    "empty-file",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file is empty",
            "write its fields, or delete the file",
        ),
        "fi": Wording(
            "tiedosto on tyhjä",
            "kirjoita sen kentät tai poista tiedosto",
        ),
        "sv": Wording(
            "filen är tom",
            "skriv dess fält, eller ta bort filen",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedostossa ei ole mitään tai siinä on vain kommentteja.

Miksi sillä on väliä: sivu, jolla ei ole sanaakaan, vie lukijan luottamuksen muihin.
""",
    "sv": """Fil som inte innehåller något, eller bara kommentarer.

Varför det spelar roll: en sida utan ett ord kostar läsarens förtroende för de andra.
""",
}
