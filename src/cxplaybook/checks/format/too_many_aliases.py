"""File that repeats itself again and again.

Why it matters: what is said two hundred times is said by nobody to anybody.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX118",
    "too-many-aliases",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file repeats values with `*` more than {limit} times",
            "write them out",
        ),
        "fi": Wording(
            "tiedosto toistaa arvoja merkillä `*` yli {limit} kertaa",
            "kirjoita ne auki",
        ),
        "sv": Wording(
            "filen upprepar värden med `*` mer än {limit} gånger",
            "skriv ut dem",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, joka toistaa itseään yhä uudelleen.

Miksi sillä on väliä: sitä, mikä sanotaan kaksisataa kertaa, ei sano kukaan kenellekään.
""",
    "sv": """Fil som upprepar sig själv om och om igen.

Varför det spelar roll: det som sägs tvåhundra gånger sägs av ingen till någon.
""",
}
