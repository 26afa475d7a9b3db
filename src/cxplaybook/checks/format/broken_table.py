"""Quotes in a series that don't fit together.

Why it matters: from a lost quote on, all rows are one text, and the chart ends there.

Bad:
    # metrics/data/answered-within-15-min.csv
    period,value,note
    2026-08,80.5,"two new advisers            # <- here

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
    "CX168",
    "broken-table",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the row can't be cut into cells",
            "put a text with quotes in it between double quotes, and write each quote inside twice",
            cases={
                "unclosed-quote": Wording(
                    "nothing closes this quote",
                    "write a double quote at the end of the text",
                ),
                "text-after-quote": Wording(
                    "something stands after the closing quote",
                    "put the whole cell between double quotes, and write each quote inside twice",
                ),
            },
        ),
        "fi": Wording(
            "riviä ei voi jakaa soluiksi",
            "kirjoita lainausmerkkejä sisältävä teksti lainausmerkkeihin ja jokainen sen lainausmerkki kahdesti",
            cases={
                "unclosed-quote": Wording(
                    "mikään ei sulje tätä lainausmerkkiä",
                    "kirjoita tekstin loppuun lainausmerkki",
                ),
                "text-after-quote": Wording(
                    "sulkevan lainausmerkin perässä on jotakin",
                    "kirjoita koko solu lainausmerkkeihin ja jokainen sen sisällä oleva lainausmerkki kahdesti",
                ),
            },
        ),
        "sv": Wording(
            "raden kan inte delas i celler",
            "sätt en text med citattecken inom citattecken, och skriv varje citattecken i den två gånger",
            cases={
                "unclosed-quote": Wording(
                    "ingenting stänger det här citattecknet",
                    "skriv ett citattecken i slutet av texten",
                ),
                "text-after-quote": Wording(
                    "något står efter det avslutande citattecknet",
                    "sätt hela cellen inom citattecken, och skriv varje citattecken i den två gånger",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sarjan lainausmerkit eivät sovi yhteen.

Miksi sillä on väliä: puuttuvasta lainausmerkistä eteenpäin kaikki rivit ovat yhtä tekstiä, ja kuvaaja loppuu siihen.
""",
    "sv": """Citattecken i en serie som inte passar ihop.

Varför det spelar roll: från ett borttappat citattecken är alla rader en enda text, och diagrammet slutar där.
""",
}
