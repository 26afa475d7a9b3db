"""Content file with another ending than `.yaml`, or `.csv` for values.

Editors like to add `.txt`, and `.yml` is used elsewhere.

Why it matters: somebody's work is in the folder but not in the handbook.

Bad:
    # roles/service-manager.yml
    title: Service manager
Good:
    # roles/service-manager.yaml
    title: Service manager
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX125",
    "wrong-suffix",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{name}` isn't read because of how its name ends",
            "rename it",
            cases={
                "document": Wording(
                    "`{name}` isn't read, because it is a document of Word, Excel or the like",
                    "write its content as text into `{expected}`, like the other files beside it",
                ),
                "table": Wording(
                    "`{name}` isn't read here, because values of metrics have a folder of their own",
                    "move it into `metrics/data/`",
                ),
                "workbook": Wording(
                    "`{name}` isn't read, because it is a workbook",
                    "open it and save the values as `CSV UTF-8` under the name `{expected}`",
                ),
            },
        ),
        "fi": Wording(
            "tiedostoa `{name}` ei lueta sen nimen päätteen takia",
            "nimeä se uudelleen",
            cases={
                "document": Wording(
                    "tiedostoa `{name}` ei lueta, koska se on Wordin, Excelin tai vastaavan asiakirja",
                    "kirjoita sen sisältö tekstinä tiedostoon `{expected}` niin kuin muutkin tiedostot sen vieressä",
                ),
                "table": Wording(
                    "tiedostoa `{name}` ei lueta tästä, koska mittareiden arvoilla on oma kansionsa",
                    "siirrä se kansioon `metrics/data/`",
                ),
                "workbook": Wording(
                    "tiedostoa `{name}` ei lueta, koska se on taulukkolaskennan työkirja",
                    "avaa se ja tallenna arvot muodossa `CSV UTF-8` nimellä `{expected}`",
                ),
            },
        ),
        "sv": Wording(
            "`{name}` läses inte på grund av hur namnet slutar",
            "byt namn på den",
            cases={
                "document": Wording(
                    "`{name}` läses inte, eftersom den är ett dokument från Word, Excel eller liknande",
                    "skriv dess innehåll som text i `{expected}`, som de andra filerna bredvid",
                ),
                "table": Wording(
                    "`{name}` läses inte här, eftersom mätetalens värden har en egen mapp",
                    "flytta den till `metrics/data/`",
                ),
                "workbook": Wording(
                    "`{name}` läses inte, eftersom den är en arbetsbok",
                    "öppna den och spara värdena som `CSV UTF-8` under namnet `{expected}`",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sisältötiedostolla on muu pääte kuin `.yaml` tai arvoilla `.csv`.

Tekstinkäsittely lisää mielellään päätteen `.txt`, ja `.yml` on käytössä muualla.

Miksi sillä on väliä: jonkun työ on kansiossa mutta ei käsikirjassa.
""",
    "sv": """Innehållsfil med en annan ändelse än `.yaml`, eller `.csv` för värden.

Textredigerare lägger gärna till `.txt`, och `.yml` används på andra håll.

Varför det spelar roll: någons arbete finns i mappen men inte i handboken.
""",
}
