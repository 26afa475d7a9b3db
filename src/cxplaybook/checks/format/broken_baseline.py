"""Baseline that can't be read.

The file `.cxplaybook-baseline.json` is written by `cxplaybook check --baseline`, and not by hand. After a merge that
left marks of a conflict in it, it is simply written anew.

Why it matters: nobody can tell any more what is new, so every old diagnostic fails again.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX184",
    "broken-baseline",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the baseline can't be read",
            "write it anew with `cxplaybook check --baseline`, or delete it",
        ),
        "fi": Wording(
            "lähtötason tiedostoa ei voi lukea",
            "kirjoita se uudelleen komennolla `cxplaybook check --baseline` tai poista se",
        ),
        "sv": Wording(
            "filen med utgångsläget kan inte läsas",
            "skriv den på nytt med `cxplaybook check --baseline`, eller ta bort den",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Lähtötaso, jota ei voi lukea.

Tiedoston `.cxplaybook-baseline.json` kirjoittaa `cxplaybook check --baseline` eikä ihminen. Jos yhdistäminen jätti
siihen ristiriidan merkkejä, se kirjoitetaan yksinkertaisesti uudelleen.

Miksi sillä on väliä: kukaan ei enää tiedä, mikä on uutta, joten jokainen vanha havainto kaataa tarkistuksen taas.
""",
    "sv": """Utgångsläge som inte kan läsas.

Filen `.cxplaybook-baseline.json` skrivs av `cxplaybook check --baseline` och inte för hand. Om en sammanslagning
lämnade konfliktmärken i den skrivs den helt enkelt på nytt.

Varför det spelar roll: ingen kan längre säga vad som är nytt, så varje gammal anmärkning fäller kontrollen igen.
""",
}
