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
            cases={
                "needed": Wording("", "write its fields: there is no playbook without this file"),
                "table": Wording("", "write the line `period,value` and the values below it, or delete the file"),
            },
        ),
        "fi": Wording(
            "tiedosto on tyhjä",
            "kirjoita sen kentät tai poista tiedosto",
            cases={
                "needed": Wording("", "kirjoita sen kentät: käsikirjaa ei ole ilman tätä tiedostoa"),
                "table": Wording("", "kirjoita rivi `period,value` ja arvot sen alle, tai poista tiedosto"),
            },
        ),
        "sv": Wording(
            "filen är tom",
            "skriv dess fält, eller ta bort filen",
            cases={
                "needed": Wording("", "skriv dess fält: utan den här filen finns det ingen handbok"),
                "table": Wording("", "skriv raden `period,value` och värdena under den, eller ta bort filen"),
            },
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
