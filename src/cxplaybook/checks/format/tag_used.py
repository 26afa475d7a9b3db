"""Type of a value written before it.

The field decides what a value is; a type before it can only contradict.

Why it matters: content is for people, and none of them reads `!!int`.

Bad:
    # roles/field-technician.yaml
    title: !important Field technician            # <- here
Good:
    # roles/field-technician.yaml
    title: Field technician
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX105",
    "tag-used",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{tag}` says how a program should read the value, and here no program asks",
            "delete it; put a text that begins with `!` between quotes",
        ),
        "fi": Wording(
            "`{tag}` kertoo, miten ohjelman pitäisi lukea arvo, eikä mikään ohjelma kysy sitä tässä",
            "poista se; pane merkillä `!` alkava teksti lainausmerkkeihin",
        ),
        "sv": Wording(
            "`{tag}` säger hur ett program ska läsa värdet, och här frågar inget program",
            "ta bort det; sätt en text som börjar med `!` inom citattecken",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Arvon eteen kirjoitettu tyyppi.

Kenttä ratkaisee, mikä arvo on; tyyppi sen edessä voi vain olla eri mieltä.

Miksi sillä on väliä: sisältö on ihmisille, eikä kukaan heistä lue merkintää `!!int`.
""",
    "sv": """Typ som är skriven före ett värde.

Fältet avgör vad ett värde är; en typ före det kan bara säga emot.

Varför det spelar roll: innehållet är för människor, och ingen av dem läser `!!int`.
""",
}
