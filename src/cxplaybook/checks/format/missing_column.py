"""Series without periods or without values.

Why it matters: a value that belongs to no period can't be drawn or judged.

Bad:
    # metrics/data/answered-within-15-min.csv
    period,n            # <- here
    2026-08,412

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
    "CX161",
    "missing-column",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is no column `{name}`",
            "name it in the first line, and give each row a value for it",
        ),
        "fi": Wording(
            "saraketta `{name}` ei ole",
            "nimeä se ensimmäisellä rivillä ja anna sille arvo joka rivillä",
        ),
        "sv": Wording(
            "det finns ingen kolumn `{name}`",
            "namnge den på första raden, och ge varje rad ett värde för den",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sarja ilman jaksoja tai arvoja.

Miksi sillä on väliä: arvoa, joka ei kuulu mihinkään jaksoon, ei voi piirtää eikä arvioida.
""",
    "sv": """Serie utan perioder eller utan värden.

Varför det spelar roll: ett värde som inte hör till någon period kan inte ritas eller bedömas.
""",
}
