"""Setting of a check that changes nothing.

The check has that severity anyway, a later setting is for the same place, no file is where it looks, nothing was
found that it could make milder, or the check is one that can't be changed. A stricter setting is never idle: it is
for what may still come.

Why it matters: people rely on what `playbook.yaml` says, and a setting that does nothing is a promise nobody keeps.

Bad:
    # playbook.yaml
    checks:
      - {check: battle-silent-for-role, severity: warning, because: Silence costs us.}    # <- here
Good:
    # playbook.yaml
    checks:
      - {check: battle-silent-for-role, severity: error, because: Silence costs us customers.}
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX182",
    "setting-without-effect",
    Family.FORMAT,
    Severity.WARNING,
    words={
        "en": Wording(
            "the setting of `{check}` changes nothing",
            "take the setting away",
            cases={
                "same": Wording("`{check}` has the severity `{severity}` anyway", ""),
                "twice": Wording("a later setting of `{check}` is for the same place", ""),
                "nowhere": Wording(
                    "no file of the playbook is under `{under}`",
                    "write the folder or file from the project folder on, such as `content/roles/`",
                ),
                "unneeded": Wording("`{check}` has found nothing there that could be made milder", ""),
                "fixed": Wording("the severity of `{check}` can't be changed: the playbook can't be read past it", ""),
            },
        ),
        "fi": Wording(
            "tarkistuksen `{check}` asetus ei muuta mitään",
            "poista asetus",
            cases={
                "same": Wording("tarkistuksen `{check}` vakavuus on muutenkin `{severity}`", ""),
                "twice": Wording("myöhempi tarkistuksen `{check}` asetus koskee samaa paikkaa", ""),
                "nowhere": Wording(
                    "polussa `{under}` ei ole yhtään käsikirjan tiedostoa",
                    "kirjoita kansio tai tiedosto projektin kansiosta alkaen, esimerkiksi `content/roles/`",
                ),
                "unneeded": Wording("tarkistus `{check}` ei ole löytänyt mitään, mitä voisi lieventää", ""),
                "fixed": Wording(
                    "tarkistuksen `{check}` vakavuutta ei voi muuttaa: käsikirjaa ei voi lukea sen ohi", ""
                ),
            },
        ),
        "sv": Wording(
            "inställningen av `{check}` ändrar ingenting",
            "ta bort inställningen",
            cases={
                "same": Wording("`{check}` har allvaret `{severity}` ändå", ""),
                "twice": Wording("en senare inställning av `{check}` gäller samma plats", ""),
                "nowhere": Wording(
                    "ingen av handbokens filer finns under `{under}`",
                    "skriv mappen eller filen från projektmappen räknat, till exempel `content/roles/`",
                ),
                "unneeded": Wording("`{check}` har inte hittat något där som kunde göras mildare", ""),
                "fixed": Wording("allvaret hos `{check}` kan inte ändras: handboken kan inte läsas förbi den", ""),
            },
        ),
    },
)

PAGE = {
    "fi": """Tarkistuksen asetus, joka ei muuta mitään.

Tarkistuksella on sama vakavuus muutenkin, myöhempi asetus koskee samaa paikkaa, asetuksen paikassa ei ole tiedostoja,
lievennettävää ei ole löytynyt tai tarkistusta ei voi muuttaa. Tiukempi asetus ei ole koskaan turha: se koskee
sitä, mitä voi vielä tulla.

Miksi sillä on väliä: ihmiset luottavat siihen, mitä `playbook.yaml` sanoo, ja asetus, joka ei tee mitään, on lupaus,
jota kukaan ei pidä.
""",
    "sv": """Inställning av en kontroll som inte ändrar något.

Kontrollen har samma allvar ändå, en senare inställning gäller samma plats, inga filer finns där den gäller, inget
har hittats som den kunde göra mildare, eller så kan kontrollen inte ändras. En strängare inställning är aldrig onödig:
den gäller det som ännu kan komma.

Varför det spelar roll: människor litar på det som står i `playbook.yaml`, och en inställning som inget gör är ett
löfte som ingen håller.
""",
}
