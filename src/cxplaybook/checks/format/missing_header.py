"""Values without a line that says what they are.

A series has the columns `period` and `value`, and may have `n`, `segment` and `note`.

Why it matters: a number without its period proves nothing.

Bad:
    # metrics/data/answered-within-15-min.csv
    2026-08,80.5            # <- here

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
    "CX160",
    "missing-header",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the first line doesn't name the columns",
            "begin the file with the line `period,value`",
            cases={
                "other-names": Wording(
                    "the first line calls the columns something else than `period` and `value`",
                    "write `period`, `value`, `n`, `segment` or `note` as the name of each column",
                ),
            },
        ),
        "fi": Wording(
            "ensimmäinen rivi ei nimeä sarakkeita",
            "aloita tiedosto rivillä `period,value`",
            cases={
                "other-names": Wording(
                    "ensimmäisellä rivillä sarakkeiden nimet ovat muut kuin `period` ja `value`",
                    "kirjoita jokaisen sarakkeen nimeksi `period`, `value`, `n`, `segment` tai `note`",
                ),
            },
        ),
        "sv": Wording(
            "den första raden namnger inte kolumnerna",
            "börja filen med raden `period,value`",
            cases={
                "other-names": Wording(
                    "på den första raden har kolumnerna andra namn än `period` och `value`",
                    "skriv `period`, `value`, `n`, `segment` eller `note` som namn på varje kolumn",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Arvoja ilman riviä, joka kertoo, mitä ne ovat.

Sarjassa on sarakkeet `period` ja `value`, ja siinä voi olla `n`, `segment` ja `note`.

Miksi sillä on väliä: luku ilman jaksoaan ei todista mitään.
""",
    "sv": """Värden utan en rad som säger vad de är.

En serie har kolumnerna `period` och `value`, och kan ha `n`, `segment` och `note`.

Varför det spelar roll: ett tal utan sin period bevisar ingenting.
""",
}
