"""File that is a list or one text instead of fields.

A file tells of one thing, field by field: a name, a colon and the value on each line.

Why it matters: a text without fields can't be shown where people look for it: as a promise's wording, as a role's
expectation.

Bad:
    # stories/heat-before-the-christening.yaml
    - title: Heat before the christening            # <- here
Good:
    # stories/heat-before-the-christening.yaml
    title: Heat before the christening
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX142",
    "file-without-fields",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file has to consist of fields",
            "write the name of a field and a colon before each value: {required}",
            cases={
                "file-is-list": Wording(
                    "the file is a list, but it has to consist of fields",
                    "begin each line with the name of a field and a colon, not with a dash: {required}",
                ),
                "file-is-text": Wording(
                    "the file is one text, but it has to consist of fields",
                    "write the name of a field and a colon before each value: {required}",
                ),
            },
        ),
        "fi": Wording(
            "tiedoston pitää koostua kentistä",
            "kirjoita kunkin arvon eteen kentän nimi ja kaksoispiste: {required}",
            cases={
                "file-is-list": Wording(
                    "tiedosto on luettelo, mutta sen pitää koostua kentistä",
                    "aloita jokainen rivi kentän nimellä ja kaksoispisteellä, älä viivalla: {required}",
                ),
                "file-is-text": Wording(
                    "tiedosto on yhtä tekstiä, mutta sen pitää koostua kentistä",
                    "kirjoita kunkin arvon eteen kentän nimi ja kaksoispiste: {required}",
                ),
            },
        ),
        "sv": Wording(
            "filen ska bestå av fält",
            "skriv ett fältnamn och ett kolon före varje värde: {required}",
            cases={
                "file-is-list": Wording(
                    "filen är en lista, men den ska bestå av fält",
                    "börja varje rad med ett fältnamn och ett kolon, inte med ett streck: {required}",
                ),
                "file-is-text": Wording(
                    "filen är en enda text, men den ska bestå av fält",
                    "skriv ett fältnamn och ett kolon före varje värde: {required}",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto on luettelo tai yhtä tekstiä eikä koostu kentistä.

Tiedosto kertoo yhdestä asiasta kenttä kentältä: joka rivillä on nimi, kaksoispiste ja arvo.

Miksi sillä on väliä: tekstiä ilman kenttiä ei voi näyttää siellä, mistä sitä etsitään: lupauksen sanamuotona, roolin
odotuksena.
""",
    "sv": """Fil som är en lista eller en enda text i stället för fält.

En fil berättar om en sak, fält för fält: ett namn, ett kolon och värdet på varje rad.

Varför det spelar roll: en text utan fält kan inte visas där man söker den: som ett löftes ordalydelse, som en rolls
förväntan.
""",
}
