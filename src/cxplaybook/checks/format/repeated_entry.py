"""Entry that stands in a list more than once.

Why it matters: the same metric counted twice looks like more proof than there is.

Bad:
    # plays/cold-house-call.yaml
    redeems:
      - answer-in-15-minutes
      - answer-in-15-minutes            # <- here
    # promises/answer-in-15-minutes.yaml
    state: proposed
Good:
    # plays/cold-house-call.yaml
    redeems:
      - answer-in-15-minutes
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX154",
    "repeated-entry",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` is in the list twice",
            "delete one of them",
            notes={"first": "first here"},
        ),
        "fi": Wording(
            "`{value}` on luettelossa kahdesti",
            "poista toinen niistä",
            notes={"first": "ensimmäisen kerran tässä"},
        ),
        "sv": Wording(
            "`{value}` finns två gånger i listan",
            "ta bort den ena",
            notes={"first": "första gången här"},
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sama kohta on luettelossa useammin kuin kerran.

Miksi sillä on väliä: kahdesti laskettu mittari näyttää vahvemmalta näytöltä kuin se on.
""",
    "sv": """Post som finns mer än en gång i en lista.

Varför det spelar roll: samma mätetal räknat två gånger ser ut som mer bevis än det finns.
""",
}
