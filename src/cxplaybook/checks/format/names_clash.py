"""Two files whose names differ only in capitals or in the way letters are stored.

Windows and macOS can't hold both in one folder: one of them replaces the other.

Why it matters: a colleague who edits the one changes the other.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX124",
    "names-clash",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{name}` is the same name as another file's on some computers",
            "give one of the files another name",
            notes={"other": "the other file"},
        ),
        "fi": Wording(
            "`{name}` on joissakin tietokoneissa sama nimi kuin toisella tiedostolla",
            "anna toiselle tiedostolle toinen nimi",
            notes={"other": "toinen tiedosto"},
        ),
        "sv": Wording(
            "`{name}` är på vissa datorer samma namn som en annan fils",
            "ge den ena filen ett annat namn",
            notes={"other": "den andra filen"},
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kaksi tiedostoa, joiden nimet eroavat vain isoilta kirjaimiltaan tai kirjainten tallennustavalta.

Windows ja macOS eivät voi pitää molempia samassa kansiossa: toinen korvaa toisen.

Miksi sillä on väliä: työkaveri, joka muokkaa yhtä, muuttaa toista.
""",
    "sv": """Två filer vars namn bara skiljer sig i stora bokstäver eller i hur bokstäverna lagras.

Windows och macOS kan inte ha båda i en mapp: den ena ersätter den andra.

Varför det spelar roll: en kollega som redigerar den ena ändrar den andra.
""",
}
