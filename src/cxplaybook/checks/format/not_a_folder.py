"""File where a folder belongs.

Why it matters: the things of a whole kind would be missing.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX128",
    "not-a-folder",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{path}` is no folder",
            "put a folder with this name in its place",
        ),
        "fi": Wording(
            "`{path}` ei ole kansio",
            "pane sen paikalle samanniminen kansio",
        ),
        "sv": Wording(
            "`{path}` är ingen mapp",
            "sätt en mapp med det namnet i dess ställe",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto paikassa, johon kuuluu kansio.

Miksi sillä on väliä: koko lajin asiat puuttuisivat.
""",
    "sv": """Fil där en mapp hör hemma.

Varför det spelar roll: alla saker av ett slag skulle saknas.
""",
}
