"""File that is far larger than any content.

Why it matters: a file of this size is something else that got into the wrong folder, and nobody would read it as a
page.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX115",
    "too-large",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file is larger than {limit}",
            "split it, or take out what doesn't belong in it",
        ),
        "fi": Wording(
            "tiedosto on suurempi kuin {limit}",
            "jaa se tai poista siitä, mikä ei siihen kuulu",
        ),
        "sv": Wording(
            "filen är större än {limit}",
            "dela den, eller ta ut det som inte hör dit",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, joka on paljon suurempi kuin mikään sisältö.

Miksi sillä on väliä: näin suuri tiedosto on jotakin muuta, joka on joutunut väärään kansioon, eikä kukaan lukisi sitä
sivuna.
""",
    "sv": """Fil som är mycket större än något innehåll.

Varför det spelar roll: en fil av den här storleken är något annat som hamnat i fel mapp, och ingen skulle läsa den
som en sida.
""",
}
