"""Word that isn't one of those a field takes.

Some fields choose between a few fixed words, so that the handbook can group, count and translate them.

Why it matters: a promise that is `active` is neither proposed nor live, so nobody checks whether it is kept.

Bad:
    # promises/answer-in-15-minutes.yaml
    state: active            # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    state: proposed
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX149",
    "unknown-word",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` is none of the words that `{field}` takes",
            "write one of {allowed:choices}",
        ),
        "fi": Wording(
            "`{value}` ei ole mikään sanoista, jotka kenttään `{field}` kuuluvat",
            "kirjoita jokin näistä: {allowed:choices}",
        ),
        "sv": Wording(
            "`{value}` är inget av de ord som `{field}` tar",
            "skriv något av {allowed:choices}",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sana ei ole mikään niistä, jotka kenttään kuuluvat.

Jotkin kentät valitsevat muutamasta kiinteästä sanasta, jotta käsikirja voi ryhmitellä, laskea ja kääntää ne.

Miksi sillä on väliä: lupaus, jonka tila on `active`, ei ole ehdotettu eikä voimassa, joten kukaan ei tarkista,
pidetäänkö se.
""",
    "sv": """Ord som inte är något av dem ett fält tar.

Vissa fält väljer mellan några fasta ord, så att handboken kan gruppera, räkna och översätta dem.

Varför det spelar roll: ett löfte som är `active` är varken föreslaget eller i kraft, så ingen kontrollerar om det
hålls.
""",
}
