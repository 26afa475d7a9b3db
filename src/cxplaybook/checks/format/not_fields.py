"""One text or a list where fields belong.

Some facts have parts: a target has a level and a period from which it holds.

Why it matters: a target of which only a word is known can't be compared with what was reached.

Bad:
    # promises/answer-in-15-minutes.yaml
    target: 95 %            # <- here
Good:
    # promises/answer-in-15-minutes.yaml
    target:
      at_least: 95 %
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX145",
    "not-fields",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` has to consist of fields",
            "write its fields on the lines below it: {known}",
            cases={
                "text-for-fields": Wording(
                    "`{field}` is one value, but it has to consist of fields",
                    "write its fields on the lines below it, after two more spaces: {known}",
                ),
                "list-for-fields": Wording(
                    "`{field}` is a list, but there can be only one",
                    "write its fields without a dash: {known}",
                ),
            },
        ),
        "fi": Wording(
            "kohdan `{field}` pitää koostua kentistä",
            "kirjoita sen kentät seuraaville riveille: {known}",
            cases={
                "text-for-fields": Wording(
                    "`{field}` on yksi arvo, mutta sen pitää koostua kentistä",
                    "kirjoita sen kentät seuraaville riveille kaksi välilyöntiä pidemmälle: {known}",
                ),
                "list-for-fields": Wording(
                    "`{field}` on luettelo, mutta niitä voi olla vain yksi",
                    "kirjoita sen kentät ilman viivaa: {known}",
                ),
            },
        ),
        "sv": Wording(
            "`{field}` ska bestå av fält",
            "skriv dess fält på raderna under: {known}",
            cases={
                "text-for-fields": Wording(
                    "`{field}` är ett enda värde, men det ska bestå av fält",
                    "skriv dess fält på raderna under, efter två mellanslag till: {known}",
                ),
                "list-for-fields": Wording(
                    "`{field}` är en lista, men det kan bara finnas en",
                    "skriv dess fält utan streck: {known}",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Yksi teksti tai luettelo paikassa, johon kuuluu kenttiä.

Joillakin tiedoilla on osia: tavoitteella on taso ja jakso, josta alkaen se pätee.

Miksi sillä on väliä: tavoitetta, josta tiedetään vain sana, ei voi verrata siihen, mihin päästiin.
""",
    "sv": """En text eller en lista där fält hör hemma.

Vissa uppgifter har delar: ett mål har en nivå och en period från vilken det gäller.

Varför det spelar roll: ett mål som man bara vet ett ord om kan inte jämföras med det som nåddes.
""",
}
