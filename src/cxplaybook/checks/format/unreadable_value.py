"""Value that can't be read as a date, a period, an amount of money, a span of time or a number with its unit.

Values are written as people write them: `2026-03-31`, `2026-Q3`, `10 EUR`, `15 min`, `3 working days`, `95 %`, `4.3 /
5`. What can mean two things is refused: `3/4/2026` is a day in March to one reader and in April to another.

Why it matters: only what can be read can be checked: whether a promise was kept, and whether a step is late.

Bad:
    # roles/field-technician.yaml
    review_by: 31.3.2027            # <- here
Good:
    # roles/field-technician.yaml
    review_by: 2027-03-31
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX150",
    "unreadable-value",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` can't be read as {expected:value-type}",
            "write it like {examples}",
            notes={"alike": "other cells of the table are written like this too: {more}"},
            cases={
                "nothing": Wording(
                    "",
                    "leave the cell empty where nothing was measured",
                ),
                "total": Wording(
                    "`{value}` begins a line that adds the others up, and a series has none",
                    "delete the line",
                ),
                "ambiguous": Wording(
                    "`{value}` can be read in several ways as {expected:value-type}",
                    "",
                ),
                "impossible": Wording(
                    "`{value}` looks like {expected:value-type}, but there is no such thing",
                    "",
                ),
            },
        ),
        "fi": Wording(
            "tähän kuuluu {expected:value-type}, eikä `{value}` ole luettavissa sellaiseksi",
            "kirjoita se näin: {examples}",
            notes={"alike": "samoin on kirjoitettu muita taulukon soluja: {more}"},
            cases={
                "nothing": Wording(
                    "",
                    "jätä solu tyhjäksi, kun mitään ei mitattu",
                ),
                "total": Wording(
                    "`{value}` aloittaa rivin, joka laskee muut yhteen, eikä sellainen kuulu sarjaan",
                    "poista rivi",
                ),
                "ambiguous": Wording(
                    "tähän kuuluu {expected:value-type}, ja `{value}` voidaan lukea monella tavalla",
                    "",
                ),
                "impossible": Wording(
                    "tähän kuuluu {expected:value-type}, mutta arvoa `{value}` ei ole olemassa",
                    "",
                ),
            },
        ),
        "sv": Wording(
            "`{value}` kan inte läsas som {expected:value-type}",
            "skriv det som {examples}",
            notes={"alike": "fler celler i tabellen är skrivna så: {more}"},
            cases={
                "nothing": Wording(
                    "",
                    "lämna cellen tom där inget mättes",
                ),
                "total": Wording(
                    "`{value}` inleder en rad som summerar de andra, och en sådan hör inte till en serie",
                    "ta bort raden",
                ),
                "ambiguous": Wording(
                    "`{value}` kan läsas på flera sätt som {expected:value-type}",
                    "",
                ),
                "impossible": Wording(
                    "`{value}` ser ut som {expected:value-type}, men något sådant finns inte",
                    "",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Arvo ei ole luettavissa päivämääräksi, jaksoksi, rahamääräksi, ajaksi tai luvuksi yksikköineen.

Arvot kirjoitetaan niin kuin ihmiset niitä kirjoittavat: `2026-03-31`, `2026-Q3`, `10 EUR`, `15 min`, `3 työpäivää`,
`95 %`, `4.3 / 5`. Se, millä voi olla kaksi merkitystä, ei kelpaa: `3/4/2026` on yhdelle maaliskuun ja toiselle
huhtikuun päivä.

Miksi sillä on väliä: vain luettavissa olevan voi tarkistaa: pidettiinkö lupaus, onko vaihe myöhässä.
""",
    "sv": """Värde som inte kan läsas som datum, period, penningsumma, tid eller tal med enhet.

Värden skrivs som människor skriver dem: `2026-03-31`, `2026-Q3`, `10 EUR`, `15 min`, `3 arbetsdagar`, `95 %`, `4.3 /
5`. Det som kan betyda två saker godtas inte: `3/4/2026` är en dag i mars för en läsare och i april för en annan.

Varför det spelar roll: bara det som kan läsas kan kontrolleras: om ett löfte hölls och om ett steg är sent.
""",
}
