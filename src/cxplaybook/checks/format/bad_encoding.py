"""File in another encoding than UTF-8.

The encoding says which bytes stand for which letters. Old programs, and spreadsheets when they save text, use others.

Why it matters: read wrongly, `ä` becomes `Ã¤` on every page and the search finds nothing.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX112",
    "bad-encoding",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file isn't written in UTF-8",
            "save it again and choose UTF-8 as the encoding",
            cases={
                "office-file": Wording(
                    "the file is a document of Word, Excel or the like, whatever its name says",
                    "open it where it was made and save it as text; in Excel as `CSV UTF-8`",
                ),
                "old-table": Wording(
                    "the file is written in {encoding}, where this byte is `{character}`",
                    "save it again as UTF-8; in Excel choose `CSV UTF-8` as the file type",
                ),
                "other-encoding": Wording(
                    "the file is written in {encoding}, not in UTF-8",
                    "save it again and choose UTF-8 as the encoding",
                ),
                "old-encoding": Wording(
                    "the file is written in {encoding}, where this byte is `{character}`",
                    "save it again and choose UTF-8 as the encoding",
                ),
                "bad-byte": Wording(
                    "the byte {byte} isn't part of any text in UTF-8",
                    "save the file again and choose UTF-8 as the encoding",
                ),
            },
        ),
        "fi": Wording(
            "tiedosto ei ole UTF-8-muodossa",
            "tallenna se uudelleen ja valitse merkistöksi UTF-8",
            cases={
                "office-file": Wording(
                    "tiedosto on Wordin, Excelin tai vastaavan asiakirja, mitä nimi sitten sanookin",
                    "avaa se ohjelmassa, jolla se on tehty, ja tallenna se tekstinä; Excelissä muodossa `CSV UTF-8`",
                ),
                "old-table": Wording(
                    "tiedosto on {encoding}-muodossa, jossa tämä tavu on `{character}`",
                    "tallenna se uudelleen UTF-8-muodossa; valitse Excelissä tiedostotyypiksi `CSV UTF-8`",
                ),
                "other-encoding": Wording(
                    "tiedosto on {encoding}-muodossa eikä UTF-8-muodossa",
                    "tallenna se uudelleen ja valitse merkistöksi UTF-8",
                ),
                "old-encoding": Wording(
                    "tiedosto on {encoding}-muodossa, jossa tämä tavu on `{character}`",
                    "tallenna se uudelleen ja valitse merkistöksi UTF-8",
                ),
                "bad-byte": Wording(
                    "tavu {byte} ei ole osa UTF-8-tekstiä",
                    "tallenna tiedosto uudelleen ja valitse merkistöksi UTF-8",
                ),
            },
        ),
        "sv": Wording(
            "filen är inte skriven i UTF-8",
            "spara den på nytt och välj UTF-8 som kodning",
            cases={
                "office-file": Wording(
                    "filen är ett dokument från Word, Excel eller liknande, vad namnet än säger",
                    "öppna den i programmet den är gjord i och spara den som text; i Excel som `CSV UTF-8`",
                ),
                "old-table": Wording(
                    "filen är skriven i {encoding}, där den här byten är `{character}`",
                    "spara den på nytt i UTF-8; välj i Excel filtypen `CSV UTF-8`",
                ),
                "other-encoding": Wording(
                    "filen är skriven i {encoding}, inte i UTF-8",
                    "spara den på nytt och välj UTF-8 som kodning",
                ),
                "old-encoding": Wording(
                    "filen är skriven i {encoding}, där den här byten är `{character}`",
                    "spara den på nytt och välj UTF-8 som kodning",
                ),
                "bad-byte": Wording(
                    "byten {byte} ingår inte i någon text i UTF-8",
                    "spara filen på nytt och välj UTF-8 som kodning",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto on muussa merkistössä kuin UTF-8:ssa.

Merkistö kertoo, mitkä tavut ovat mitäkin kirjaimia. Vanhat ohjelmat, ja taulukkolaskenta tekstiä tallentaessaan,
käyttävät muita.

Miksi sillä on väliä: väärin luettuna `ä` olisi joka sivulla `Ã¤` eikä haku löytäisi mitään.
""",
    "sv": """Fil i en annan kodning än UTF-8.

Kodningen säger vilka byte som står för vilka bokstäver. Gamla program, och kalkylprogram när de sparar text, använder
andra.

Varför det spelar roll: felläst blir `ä` till `Ã¤` på varje sida och sökningen hittar ingenting.
""",
}
