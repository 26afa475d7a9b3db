"""File that grows without end when its repetitions are written out.

Why it matters: such files are made to bring programs down, and the handbook would go with them.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX119",
    "too-much-repeated",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "what the file repeats with `*` would be longer than {limit} characters",
            "write it out where it is needed",
        ),
        "fi": Wording(
            "se, minkä tiedosto toistaa merkillä `*`, olisi pidempi kuin {limit} merkkiä",
            "kirjoita se auki siihen, missä sitä tarvitaan",
        ),
        "sv": Wording(
            "det som filen upprepar med `*` skulle vara längre än {limit} tecken",
            "skriv ut det där det behövs",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, joka kasvaa loputtomasti, kun sen toistot kirjoitetaan auki.

Miksi sillä on väliä: tällaisia tiedostoja tehdään ohjelmien kaatamiseksi, ja käsikirja kaatuisi mukana.
""",
    "sv": """Fil som växer utan slut när dess upprepningar skrivs ut.

Varför det spelar roll: sådana filer görs för att få program att falla, och handboken skulle falla med dem.
""",
}
