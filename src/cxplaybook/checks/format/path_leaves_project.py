"""Path that leads out of the project's folder.

Why it matters: what stands outside isn't reviewed with the rest, and may not be meant for readers.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX130",
    "path-leaves-project",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{path}` leads out of the project",
            "move the file into the project",
        ),
        "fi": Wording(
            "`{path}` johtaa ulos projektista",
            "siirrä tiedosto projektiin",
        ),
        "sv": Wording(
            "`{path}` leder ut ur projektet",
            "flytta filen till projektet",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Polku, joka johtaa ulos projektin kansiosta.

Miksi sillä on väliä: ulkopuolella olevaa ei tarkisteta muun mukana, eikä se ehkä ole lukijoille tarkoitettu.
""",
    "sv": """Sökväg som leder ut ur projektets mapp.

Varför det spelar roll: det som finns utanför granskas inte med resten, och är kanske inte menat för läsare.
""",
}
