r"""Control character in a text.

Such characters steer printers and screens. They can't be seen, and web pages can't hold them.

Why it matters: a page that a browser can't show helps nobody.

Bad:
    # roles/field-technician.yaml
    title: "Field\u0007 technician"            # <- here
Good:
    # roles/field-technician.yaml
    title: Field technician
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX113",
    "forbidden-character",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file holds a character that no text has: {character}",
            "delete it; it mostly comes along when text is copied from a PDF file or a terminal",
            cases={
                "escape": Wording(
                    "the text holds a character that no text has: {character}",
                    "delete it",
                ),
            },
        ),
        "fi": Wording(
            "tiedostossa on merkki, jota missään tekstissä ei ole: {character}",
            "poista se; se tulee useimmiten mukana, kun tekstiä kopioidaan PDF-tiedostosta tai päätteestä",
            cases={
                "escape": Wording(
                    "tekstissä on merkki, jota missään tekstissä ei ole: {character}",
                    "poista se",
                ),
            },
        ),
        "sv": Wording(
            "filen innehåller ett tecken som ingen text har: {character}",
            "ta bort det; det följer oftast med när text kopieras från en PDF-fil eller en terminal",
            cases={
                "escape": Wording(
                    "texten innehåller ett tecken som ingen text har: {character}",
                    "ta bort det",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Ohjausmerkki tekstissä.

Tällaiset merkit ohjaavat tulostimia ja näyttöjä. Niitä ei näe, eikä niitä voi olla verkkosivulla.

Miksi sillä on väliä: sivusta, jota selain ei voi näyttää, ei ole apua kenellekään.
""",
    "sv": """Styrtecken i en text.

Sådana tecken styr skrivare och skärmar. De syns inte, och webbsidor kan inte innehålla dem.

Varför det spelar roll: en sida som en webbläsare inte kan visa hjälper ingen.
""",
}
