"""File with more values than a thing can have.

Why it matters: a page that long answers no question.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX117",
    "too-many-values",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file holds more than {limit} values",
            "split it into several files",
        ),
        "fi": Wording(
            "tiedostossa on yli {limit} arvoa",
            "jaa se useaksi tiedostoksi",
        ),
        "sv": Wording(
            "filen innehåller mer än {limit} värden",
            "dela den i flera filer",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, jossa on enemmän arvoja kuin asialla voi olla.

Miksi sillä on väliä: niin pitkä sivu ei vastaa mihinkään kysymykseen.
""",
    "sv": """Fil med fler värden än en sak kan ha.

Varför det spelar roll: en så lång sida svarar inte på någon fråga.
""",
}
