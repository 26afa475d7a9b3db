"""File with levels without end.

Why it matters: nobody finds anything on the thirtieth level.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX116",
    "too-deep",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "lists and fields stand inside each other more than {limit} times",
            "write it flatter: content needs five levels at most",
        ),
        "fi": Wording(
            "luetteloita ja kenttiä on sisäkkäin yli {limit}",
            "kirjoita vähemmillä tasoilla: sisältö tarvitsee enintään viisi",
        ),
        "sv": Wording(
            "listor och fält står inuti varandra mer än {limit} gånger",
            "skriv det plattare: innehåll behöver högst fem nivåer",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto, jossa on loputtomasti tasoja.

Miksi sillä on väliä: kukaan ei löydä mitään kolmanneltakymmenenneltä tasolta.
""",
    "sv": """Fil med nivåer utan slut.

Varför det spelar roll: ingen hittar något på den trettionde nivån.
""",
}
