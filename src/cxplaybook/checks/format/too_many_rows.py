"""Series that is longer than any chart.

Why it matters: in a line of ten thousand points nobody sees what to do.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX167",
    "too-many-rows",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the series has more than {limit} rows; the others aren't read",
            "measure in longer periods, or split the metric",
        ),
        "fi": Wording(
            "sarjassa on yli {limit} riviä; muita ei lueta",
            "mittaa pidemmissä jaksoissa tai jaa mittari",
        ),
        "sv": Wording(
            "serien har fler än {limit} rader; de andra läses inte",
            "mät i längre perioder, eller dela mätetalet",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sarja, joka on pidempi kuin mikään kuvaaja.

Miksi sillä on väliä: kymmenentuhannen pisteen viivasta ei näe, mitä tehdä.
""",
    "sv": """Serie som är längre än något diagram.

Varför det spelar roll: i en linje med tiotusen punkter ser ingen vad som ska göras.
""",
}
