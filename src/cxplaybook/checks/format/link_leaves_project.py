"""Symbolic link that leads out of the project's folder.

Why it matters: another computer doesn't have what it leads to, and it may not be meant for readers.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX132",
    "link-leaves-project",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{path}` is a link out of the project",
            "put the file itself in its place",
        ),
        "fi": Wording(
            "`{path}` on linkki ulos projektista",
            "pane sen paikalle itse tiedosto",
        ),
        "sv": Wording(
            "`{path}` är en länk ut ur projektet",
            "sätt själva filen i dess ställe",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Symbolinen linkki, joka johtaa ulos projektin kansiosta.

Miksi sillä on väliä: toisella tietokoneella ei ole sitä, mihin linkki johtaa, eikä se ehkä ole lukijoille
tarkoitettu.
""",
    "sv": """Symbolisk länk som leder ut ur projektets mapp.

Varför det spelar roll: en annan dator har inte det som den leder till, och det är kanske inte menat för läsare.
""",
}
