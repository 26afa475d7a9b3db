"""Field without a value.

An empty field says neither what is meant nor that nothing is meant.

Why it matters: a reader can't tell what was forgotten from what was decided.

Bad:
    # roles/field-technician.yaml
    vision_for_me:            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: The home is warm the same day.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX148",
    "empty-field",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` is empty",
            "write its value after the colon, or leave the line out",
            cases={
                "needed": Wording(
                    "",
                    "write its value after the colon",
                ),
                "no-list": Wording(
                    "",
                    "write its entries on the lines below, each with `- ` before it, or leave the line out",
                ),
                "no-fields": Wording(
                    "",
                    "write its fields on the lines below, after two more spaces, or leave the line out",
                ),
            },
        ),
        "fi": Wording(
            "`{field}` on tyhjä",
            "kirjoita arvo kaksoispisteen perään tai jätä rivi pois",
            cases={
                "needed": Wording(
                    "",
                    "kirjoita arvo kaksoispisteen perään",
                ),
                "no-list": Wording(
                    "",
                    "kirjoita luettelon kohdat seuraaville riveille, kunkin eteen `- `, tai jätä rivi pois",
                ),
                "no-fields": Wording(
                    "",
                    "kirjoita sen kentät seuraaville riveille kaksi välilyöntiä pidemmälle tai jätä rivi pois",
                ),
            },
        ),
        "sv": Wording(
            "`{field}` är tomt",
            "skriv värdet efter kolonet, eller lämna bort raden",
            cases={
                "needed": Wording(
                    "",
                    "skriv värdet efter kolonet",
                ),
                "no-list": Wording(
                    "",
                    "skriv posterna på raderna under, var och en med `- ` före, eller lämna bort raden",
                ),
                "no-fields": Wording(
                    "",
                    "skriv dess fält på raderna under, efter två mellanslag till, eller lämna bort raden",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kentällä ei ole arvoa.

Tyhjä kenttä ei kerro, mitä tarkoitetaan, eikä sitä, ettei tarkoiteta mitään.

Miksi sillä on väliä: lukija ei erota unohdettua päätetystä.
""",
    "sv": """Fält utan värde.

Ett tomt fält säger varken vad som menas eller att ingenting menas.

Varför det spelar roll: en läsare kan inte skilja det som glömts från det som beslutats.
""",
}
