"""Row with more or fewer cells than the series has columns.

With a decimal comma between commas, `82,5` becomes two cells. Spreadsheets write semicolons then, and so may you.

Why it matters: values that slip into the wrong column tell of cases that never were.

Bad:
    # metrics/data/answered-within-15-min.csv
    period,value
    2026-08,80,5            # <- here

    # metrics/answered-within-15-min.yaml
    title: Calls answered within 15 minutes
Good:
    # metrics/data/answered-within-15-min.csv
    period,value
    2026-08,80.5
    2026-09,82.5

    # metrics/answered-within-15-min.yaml
    title: Calls answered within 15 minutes
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX164",
    "wrong-cell-count",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the row has {count} cells, but there are {columns} columns",
            "leave a cell empty where nothing was measured, but write its comma or semicolon",
            notes={"decimal-comma": "a decimal comma cuts a number in two: write a point, or semicolons between cells"},
            cases={
                "many": Wording(
                    "",
                    "delete what is too much, or put a text with a comma between double quotes",
                ),
            },
        ),
        "fi": Wording(
            "rivillä on {count} solua, mutta sarakkeita on {columns}",
            "jätä solu tyhjäksi, jos mitään ei mitattu, mutta kirjoita sen pilkku tai puolipiste",
            notes={"decimal-comma": "desimaalipilkku katkaisee luvun: kirjoita piste tai erota solut puolipisteillä"},
            cases={
                "many": Wording(
                    "",
                    "poista liika tai kirjoita teksti, jossa on pilkku, lainausmerkkeihin",
                ),
            },
        ),
        "sv": Wording(
            "raden har {count} celler, men det finns {columns} kolumner",
            "lämna en cell tom där inget mättes, men skriv dess komma eller semikolon",
            notes={"decimal-comma": "ett decimalkomma delar talet i två: skriv punkt, eller semikolon mellan celler"},
            cases={
                "many": Wording(
                    "",
                    "ta bort det som är för mycket, eller sätt en text med komma inom citattecken",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Rivillä on eri määrä soluja kuin sarjalla sarakkeita.

Kun solut erotetaan pilkulla, desimaalipilkku tekee luvusta `82,5` kaksi solua. Taulukkolaskenta käyttää silloin
puolipisteitä, ja niin voit sinäkin.

Miksi sillä on väliä: väärään sarakkeeseen luiskahtaneet arvot kertovat tapauksista, joita ei ollut.
""",
    "sv": """Rad med fler eller färre celler än serien har kolumner.

Med decimalkomma mellan kommatecken blir `82,5` två celler. Kalkylprogram skriver då semikolon, och det får du också.

Varför det spelar roll: värden som halkar in i fel kolumn berättar om fall som aldrig fanns.
""",
}
