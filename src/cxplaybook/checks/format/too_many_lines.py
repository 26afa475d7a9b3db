"""File that is longer than any content.

Why it matters: nobody reviews a file of that length line by line.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX133",
    "too-many-lines",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file has more than {limit} lines",
            "split it into several files",
        ),
        "fi": Wording(
            "tiedostossa on yli {limit} riviä",
            "jaa se useaksi tiedostoksi",
        ),
        "sv": Wording(
            "filen har mer än {limit} rader",
            "dela den i flera filer",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, joka on pidempi kuin mikään sisältö.

Miksi sillä on väliä: niin pitkää tiedostoa kukaan ei tarkista rivi riviltä.
""",
    "sv": """Fil som är längre än något innehåll.

Varför det spelar roll: ingen granskar en så lång fil rad för rad.
""",
}
