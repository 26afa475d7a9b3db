"""Number that is too small or too great to be true.

There is no month 13 and no role with a negative number of people.

Why it matters: a forum in month 13 never meets.

Bad:
    # management-model.yaml
    annual_clock:
      - id: promise-review
        title: Promises are reviewed
        months: [1, 13]            # <- here
Good:
    # management-model.yaml
    annual_clock:
      - id: promise-review
        title: Promises are reviewed
        months: [1, 10]
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX155",
    "number-out-of-range",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` is {value}",
            "",
            cases={
                "below": Wording(
                    "`{field}` is {value}, but it can't be less than {limit}",
                    "write {limit} or more",
                ),
                "above": Wording(
                    "`{field}` is {value}, but it can't be more than {limit}",
                    "write {limit} or less",
                ),
            },
        ),
        "fi": Wording(
            "`{field}` on {value}",
            "",
            cases={
                "below": Wording(
                    "`{field}` on {value}, mutta se ei voi olla pienempi kuin {limit}",
                    "kirjoita vähintään {limit}",
                ),
                "above": Wording(
                    "`{field}` on {value}, mutta se ei voi olla suurempi kuin {limit}",
                    "kirjoita enintään {limit}",
                ),
            },
        ),
        "sv": Wording(
            "`{field}` är {value}",
            "",
            cases={
                "below": Wording(
                    "`{field}` är {value}, men det kan inte vara mindre än {limit}",
                    "skriv {limit} eller mer",
                ),
                "above": Wording(
                    "`{field}` är {value}, men det kan inte vara mer än {limit}",
                    "skriv {limit} eller mindre",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Luku on liian pieni tai suuri ollakseen totta.

Kuukautta 13 ei ole, eikä roolia, jossa on negatiivinen määrä ihmisiä.

Miksi sillä on väliä: foorumi, joka kokoontuu kuukautena 13, ei kokoonnu koskaan.
""",
    "sv": """Tal som är för litet eller för stort för att vara sant.

Det finns ingen månad 13 och ingen roll med ett negativt antal personer.

Varför det spelar roll: ett forum i månad 13 samlas aldrig.
""",
}
