"""Name for a repetition that never comes.

A word that begins with `&` is not part of the text: it names the value after it. Mostly a text was meant that begins
with `&`.

Why it matters: the word would be missing from the page.

Bad:
    # roles/field-technician.yaml
    title: &Co Field technician            # <- here
Good:
    # roles/field-technician.yaml
    title: "&Co Field technician"
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX110",
    "unused-anchor",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`&{name}` names a value that nothing repeats",
            "put a text that begins with `&` between quotes, or delete the name",
        ),
        "fi": Wording(
            "`&{name}` nimeää arvon, jota mikään ei toista",
            "pane merkillä `&` alkava teksti lainausmerkkeihin tai poista nimi",
        ),
        "sv": Wording(
            "`&{name}` ger namn åt ett värde som inget upprepar",
            "sätt en text som börjar med `&` inom citattecken, eller ta bort namnet",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Nimi toistolle, jota ei tule.

Sana, jonka alussa on `&`, ei kuulu tekstiin: se nimeää perässään olevan arvon. Useimmiten tarkoitettiin tekstiä, joka
alkaa merkillä `&`.

Miksi sillä on väliä: sana puuttuisi sivulta.
""",
    "sv": """Namn för en upprepning som aldrig kommer.

Ett ord som börjar med `&` hör inte till texten: det ger namn åt värdet efter det. Oftast menades en text som börjar
med `&`.

Varför det spelar roll: ordet skulle saknas på sidan.
""",
}
