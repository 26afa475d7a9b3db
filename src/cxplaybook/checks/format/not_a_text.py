"""List, fields or a number where one text belongs.

A colon with a space after it makes a field of whatever stands before it, so a text with a colon needs quotes around
it.

Why it matters: a sentence that is cut in two at its colon tells nobody what to do.

Bad:
    # strategy.yaml
    vision:
      statement: The home is warm.
      leading_attribute: Most effortless
      means:
        - For the customer: one call is enough            # <- here
Good:
    # strategy.yaml
    vision:
      statement: The home is warm.
      leading_attribute: Most effortless
      means:
        - "For the customer: one call is enough"
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX144",
    "not-a-text",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` takes one text",
            "write it on the line of `{field}`, after the colon",
            cases={
                "entry-for-text": Wording(
                    "`{field}` is a list, but it takes one text",
                    "write it on one line, without a dash or brackets: `{example}`",
                ),
                "list-for-text": Wording(
                    "`{field}` is a list, but it takes only one",
                    "keep one entry, and write it without a dash or brackets",
                ),
                "fields-for-text": Wording(
                    "`{field}` has fields, but it takes one text",
                    "write the text on the line of `{field}`, after the colon",
                ),
                "number-for-text": Wording(
                    "`{field}` takes text, and `{value}` is read as something else",
                    "write it between quotes: `{example}`",
                ),
                "colon-in-text": Wording(
                    "`{value}` is read as a field because of its colon",
                    'write the whole text between quotes: `"{value}"`',
                ),
            },
        ),
        "fi": Wording(
            "kenttään `{field}` kuuluu yksi teksti",
            "kirjoita se samalle riville kentän `{field}` kaksoispisteen perään",
            cases={
                "entry-for-text": Wording(
                    "`{field}` on luettelo, mutta siihen kuuluu yksi teksti",
                    "kirjoita se yhdelle riville ilman viivaa ja hakasulkeita: `{example}`",
                ),
                "list-for-text": Wording(
                    "`{field}` on luettelo, mutta siihen kuuluu vain yksi",
                    "jätä yksi ja kirjoita se ilman viivaa ja hakasulkeita",
                ),
                "fields-for-text": Wording(
                    "kentässä `{field}` on kenttiä, mutta siihen kuuluu yksi teksti",
                    "kirjoita teksti samalle riville kentän `{field}` kaksoispisteen perään",
                ),
                "number-for-text": Wording(
                    "kenttään `{field}` kuuluu teksti, ja `{value}` luetaan muuna",
                    "kirjoita se lainausmerkkeihin: `{example}`",
                ),
                "colon-in-text": Wording(
                    "`{value}` luetaan kenttänä kaksoispisteen takia",
                    'kirjoita koko teksti lainausmerkkeihin: `"{value}"`',
                ),
            },
        ),
        "sv": Wording(
            "`{field}` tar en enda text",
            "skriv den på samma rad som `{field}`, efter kolonet",
            cases={
                "entry-for-text": Wording(
                    "`{field}` är en lista, men det tar en enda text",
                    "skriv den på en rad, utan streck och klamrar: `{example}`",
                ),
                "list-for-text": Wording(
                    "`{field}` är en lista, men det tar bara en",
                    "behåll en och skriv den utan streck och klamrar",
                ),
                "fields-for-text": Wording(
                    "`{field}` har fält, men det tar en enda text",
                    "skriv texten på samma rad som `{field}`, efter kolonet",
                ),
                "number-for-text": Wording(
                    "`{field}` tar text, och `{value}` läses som något annat",
                    "skriv det inom citattecken: `{example}`",
                ),
                "colon-in-text": Wording(
                    "`{value}` läses som ett fält på grund av kolonet",
                    'skriv hela texten inom citattecken: `"{value}"`',
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Luettelo, kenttiä tai luku paikassa, johon kuuluu yksi teksti.

Kaksoispiste ja välilyönti tekevät edellään olevasta kentän, joten teksti, jossa on kaksoispiste, tarvitsee
lainausmerkit.

Miksi sillä on väliä: kaksoispisteen kohdalta katkaistu lause ei kerro kenellekään, mitä tehdä.
""",
    "sv": """Lista, fält eller ett tal där en enda text hör hemma.

Ett kolon med mellanslag efter gör ett fält av det som står före, så en text med kolon behöver citattecken.

Varför det spelar roll: en mening som klipps av vid kolonet säger ingen vad som ska göras.
""",
}
