"""Period that has two values.

Why it matters: a promise can't be kept and broken in the same month.

Bad:
    # metrics/data/answered-within-15-min.csv
    period,value
    2026-08,80.5
    2026-08,82.5            # <- here

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
    "CX166",
    "duplicate-period",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{period}` is there twice",
            "keep the right value, and delete the other",
            notes={"first": "first here"},
            cases={
                "segment": Wording(
                    "`{period}` is there twice for the group `{segment}`",
                    "",
                ),
            },
        ),
        "fi": Wording(
            "`{period}` on kahdesti",
            "jätä oikea arvo ja poista toinen",
            notes={"first": "ensimmäisen kerran tässä"},
            cases={
                "segment": Wording(
                    "`{period}` on kahdesti ryhmälle `{segment}`",
                    "",
                ),
            },
        ),
        "sv": Wording(
            "`{period}` finns två gånger",
            "behåll det rätta värdet, och ta bort det andra",
            notes={"first": "första gången här"},
            cases={
                "segment": Wording(
                    "`{period}` finns två gånger för gruppen `{segment}`",
                    "",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Jakso, jolla on kaksi arvoa.

Miksi sillä on väliä: lupausta ei voi samassa kuussa sekä pitää että rikkoa.
""",
    "sv": """Period som har två värden.

Varför det spelar roll: ett löfte kan inte både hållas och brytas samma månad.
""",
}
