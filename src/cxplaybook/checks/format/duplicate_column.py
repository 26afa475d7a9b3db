"""Column that a series has twice.

Why it matters: two values for one period can't both be true.

Bad:
    # metrics/data/answered-within-15-min.csv
    period,value,value            # <- here
    2026-08,80.5,81

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
    "CX163",
    "duplicate-column",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the column `{name}` is there twice",
            "delete one of them",
        ),
        "fi": Wording(
            "sarake `{name}` on kahdesti",
            "poista toinen",
        ),
        "sv": Wording(
            "kolumnen `{name}` finns två gånger",
            "ta bort den ena",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sarake, joka sarjassa on kahdesti.

Miksi sillä on väliä: kaksi arvoa samalle jaksolle eivät voi molemmat olla totta.
""",
    "sv": """Kolumn som en serie har två gånger.

Varför det spelar roll: två värden för en period kan inte båda vara sanna.
""",
}
