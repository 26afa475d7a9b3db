"""File that the computer doesn't let us read.

Why it matters: a handbook that leaves out what it can't read would look complete and not be.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX129",
    "unreadable-file",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{path}` can't be opened",
            "ask who set up this computer for the right to read it",
        ),
        "fi": Wording(
            "tiedostoa `{path}` ei voi avata",
            "pyydä lukuoikeutta tietokoneen ylläpidosta",
        ),
        "sv": Wording(
            "`{path}` kan inte öppnas",
            "be den som sköter datorn om rätt att läsa den",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, jota tietokone ei anna lukea.

Miksi sillä on väliä: käsikirja, josta puuttuu se, mitä ei voitu lukea, näyttäisi täydeltä olematta sitä.
""",
    "sv": """Fil som datorn inte låter oss läsa.

Varför det spelar roll: en handbok som utelämnar det den inte kan läsa skulle se hel ut utan att vara det.
""",
}
