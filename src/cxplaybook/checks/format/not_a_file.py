"""Folder, pipe or device where a file belongs.

Why it matters: what isn't a file can't be read, and reading it might never end.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX127",
    "not-a-file",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{path}` is no file",
            "put a file with this name in its place, or delete it",
        ),
        "fi": Wording(
            "`{path}` ei ole tiedosto",
            "pane sen paikalle samanniminen tiedosto tai poista se",
        ),
        "sv": Wording(
            "`{path}` är ingen fil",
            "sätt en fil med det namnet i dess ställe, eller ta bort det",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kansio, putki tai laite paikassa, johon kuuluu tiedosto.

Miksi sillä on väliä: sitä, mikä ei ole tiedosto, ei voi lukea, eikä lukeminen ehkä päättyisi koskaan.
""",
    "sv": """Mapp, rör eller enhet där en fil hör hemma.

Varför det spelar roll: det som inte är en fil kan inte läsas, och läsningen kanske aldrig tog slut.
""",
}
