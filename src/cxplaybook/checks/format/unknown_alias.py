"""Repetition of something that the file doesn't have.

A word that begins with `*` repeats the value that has the same word with `&` before it. Mostly no repetition was
meant but emphasis.

Why it matters: the text would be missing from the page.

Bad:
    # roles/field-technician.yaml
    vision_for_me: *warm            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: "*Warm* the same day."
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX108",
    "unknown-alias",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is nothing named `&{name}` to repeat",
            "put a text that begins with `*` between quotes",
        ),
        "fi": Wording(
            "nimeä `&{name}`, jonka voisi toistaa, ei ole",
            "pane merkillä `*` alkava teksti lainausmerkkeihin",
        ),
        "sv": Wording(
            "det finns inget med namnet `&{name}` att upprepa",
            "sätt en text som börjar med `*` inom citattecken",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Toisto jostakin, mitä tiedostossa ei ole.

Sana, jonka alussa on `*`, toistaa arvon, jonka edessä on sama sana ja `&`. Useimmiten ei tarkoitettu toistoa vaan
korostusta.

Miksi sillä on väliä: teksti puuttuisi sivulta.
""",
    "sv": """Upprepning av något som filen inte har.

Ett ord som börjar med `*` upprepar värdet som har samma ord med `&` före sig. Oftast menades ingen upprepning utan
betoning.

Varför det spelar roll: texten skulle saknas på sidan.
""",
}
