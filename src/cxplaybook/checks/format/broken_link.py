"""Symbolic link that leads to nothing, or to itself.

Why it matters: the thing behind it is missing from the handbook.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX131",
    "broken-link",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{path}` is a link to nothing",
            "put the file itself in its place, or delete the link",
        ),
        "fi": Wording(
            "`{path}` on linkki, joka ei johda mihinkään",
            "pane sen paikalle itse tiedosto tai poista linkki",
        ),
        "sv": Wording(
            "`{path}` är en länk till ingenting",
            "sätt själva filen i dess ställe, eller ta bort länken",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Symbolinen linkki, joka ei johda mihinkään tai johtaa itseensä.

Miksi sillä on väliä: sen takana oleva asia puuttuu käsikirjasta.
""",
    "sv": """Symbolisk länk som inte leder någonstans, eller till sig själv.

Varför det spelar roll: saken bakom den saknas i handboken.
""",
}
