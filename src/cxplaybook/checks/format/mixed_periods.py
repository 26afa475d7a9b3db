"""Months beside quarters in one series.

Why it matters: a quarter beside months looks like one month, so the trend is wrong.

Bad:
    # metrics/data/answered-within-15-min.csv
    period,value
    2026-07,80.5
    2026-08,81
    2026-Q3,82.5            # <- here

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
    "CX165",
    "mixed-periods",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` is a period of another length than the others, such as `{usual}`",
            "give each length of period a metric of its own, or use one length",
        ),
        "fi": Wording(
            "`{value}` on eri pituinen jakso kuin muut, kuten `{usual}`",
            "tee jokaiselle jakson pituudelle oma mittari tai käytä yhtä pituutta",
        ),
        "sv": Wording(
            "`{value}` är en period av annan längd än de andra, till exempel `{usual}`",
            "ge varje periodlängd ett eget mätetal, eller använd en längd",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kuukausia ja neljänneksiä samassa sarjassa.

Miksi sillä on väliä: neljännes kuukausien rinnalla näyttää yhdeltä kuukaudelta, joten kehitys on väärä.
""",
    "sv": """Månader bredvid kvartal i en serie.

Varför det spelar roll: ett kvartal bredvid månader ser ut som en månad, så trenden blir fel.
""",
}
