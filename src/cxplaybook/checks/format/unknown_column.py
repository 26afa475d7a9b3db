"""Column that series don't have.

Why it matters: what stands in it is shown to nobody.

Bad:
    # metrics/data/answered-within-15-min.csv
    period,value,colour            # <- here
    2026-08,80.5,red

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
    "CX162",
    "unknown-column",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is no column `{name}` in a series",
            "the columns are `period`, `value`, `n`, `segment` and `note`",
        ),
        "fi": Wording(
            "sarjassa ei ole saraketta `{name}`",
            "sarakkeet ovat `period`, `value`, `n`, `segment` ja `note`",
        ),
        "sv": Wording(
            "en serie har ingen kolumn `{name}`",
            "kolumnerna är `period`, `value`, `n`, `segment` och `note`",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sarake, jota sarjoissa ei ole.

Miksi sillä on väliä: siinä olevaa ei näytetä kenellekään.
""",
    "sv": """Kolumn som serier inte har.

Varför det spelar roll: det som står i den visas inte för någon.
""",
}
