"""One value where a list belongs.

A list is written between brackets, `[cx-director, service-manager]`, or with a dash before each entry on a line of
its own.

Why it matters: two members that are read as one long word lead to nobody.

Bad:
    # management-model.yaml
    forums:
      - id: cx-board
        title: CX board
        purpose: Decides on promises.
        every: monthly
        chair: field-technician
        members: field-technician            # <- here
Good:
    # management-model.yaml
    forums:
      - id: cx-board
        title: CX board
        purpose: Decides on promises.
        every: monthly
        chair: field-technician
        members: [field-technician]
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX143",
    "not-a-list",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` has to be a list",
            "write `- ` before each entry, or all of them between brackets",
            cases={
                "bullet-for-list": Wording(
                    "`{sign}` doesn't begin a list entry",
                    "write a hyphen and a space in place of each `{sign}`: `- `",
                ),
                "dash-for-list": Wording(
                    "there is no space after the dash",
                    "write a space between the dash and the entry",
                ),
                "text-for-list": Wording(
                    "`{field}` is one value, but it has to be a list",
                    "write it as a list: `{example}`",
                ),
                "prose-for-list": Wording(
                    "`{field}` is one value, but it has to be a list",
                    "begin a new line with two spaces and `- `, and write the text after it",
                ),
                "nothing-for-list": Wording(
                    "`{field}` says `{value}`, but it has to be a list",
                    "when there is nothing to list, leave the line out",
                ),
                "text-for-groups": Wording(
                    "`{field}` is one value, but it has to be a list of entries with fields",
                    "begin each entry with `- ` and write its fields below each other: {known}",
                ),
                "fields-for-list": Wording(
                    "`{field}` has fields, but it has to be a list of entries",
                    "write `- ` before the first field of an entry, and two more spaces before its other fields",
                ),
            },
        ),
        "fi": Wording(
            "kentän `{field}` pitää olla luettelo",
            "kirjoita jokaisen kohdan eteen `- ` tai kaikki kohdat hakasulkeisiin",
            cases={
                "bullet-for-list": Wording(
                    "`{sign}` ei aloita luettelon kohtaa",
                    "kirjoita jokaisen merkin `{sign}` tilalle yhdysmerkki ja välilyönti: `- `",
                ),
                "dash-for-list": Wording(
                    "viivan perästä puuttuu välilyönti",
                    "kirjoita viivan ja kohdan väliin välilyönti",
                ),
                "text-for-list": Wording(
                    "`{field}` on yksi arvo, mutta sen pitää olla luettelo",
                    "kirjoita se luettelona: `{example}`",
                ),
                "prose-for-list": Wording(
                    "`{field}` on yksi arvo, mutta sen pitää olla luettelo",
                    "aloita uusi rivi kahdella välilyönnillä ja merkeillä `- ` ja kirjoita teksti niiden perään",
                ),
                "nothing-for-list": Wording(
                    "kentässä `{field}` lukee `{value}`, mutta sen pitää olla luettelo",
                    "jos lueteltavaa ei ole, jätä rivi pois",
                ),
                "text-for-groups": Wording(
                    "`{field}` on yksi arvo, mutta sen pitää olla luettelo kohtia, joilla on kenttiä",
                    "aloita jokainen kohta merkeillä `- ` ja kirjoita sen kentät allekkain: {known}",
                ),
                "fields-for-list": Wording(
                    "kentässä `{field}` on kenttiä, mutta sen pitää olla luettelo",
                    (
                        "kirjoita kohdan ensimmäisen kentän eteen `- ` ja sen muiden kenttien eteen kaksi välilyöntiä "
                        "lisää"
                    ),
                ),
            },
        ),
        "sv": Wording(
            "`{field}` ska vara en lista",
            "skriv `- ` före varje post, eller alla inom klamrar",
            cases={
                "bullet-for-list": Wording(
                    "`{sign}` inleder inte en post i en lista",
                    "skriv ett bindestreck och ett mellanslag i stället för varje `{sign}`: `- `",
                ),
                "dash-for-list": Wording(
                    "det finns inget mellanslag efter strecket",
                    "skriv ett mellanslag mellan strecket och posten",
                ),
                "text-for-list": Wording(
                    "`{field}` är ett enda värde, men det ska vara en lista",
                    "skriv det som en lista: `{example}`",
                ),
                "prose-for-list": Wording(
                    "`{field}` är ett enda värde, men det ska vara en lista",
                    "börja en ny rad med två mellanslag och `- `, och skriv texten efter det",
                ),
                "nothing-for-list": Wording(
                    "`{field}` säger `{value}`, men det ska vara en lista",
                    "när det inte finns något att räkna upp, lämna bort raden",
                ),
                "text-for-groups": Wording(
                    "`{field}` är ett enda värde, men det ska vara en lista av poster med fält",
                    "börja varje post med `- ` och skriv dess fält under varandra: {known}",
                ),
                "fields-for-list": Wording(
                    "`{field}` har fält, men det ska vara en lista av poster",
                    "skriv `- ` före postens första fält och två mellanslag till före de andra",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Yksi arvo paikassa, johon kuuluu luettelo.

Luettelo kirjoitetaan hakasulkeisiin, `[cx-director, service-manager]`, tai niin, että jokainen kohta on omalla
rivillään ja sen edessä on viiva.

Miksi sillä on väliä: kaksi jäsentä, jotka luetaan yhtenä pitkänä sanana, eivät johda kenenkään luo.
""",
    "sv": """Ett enda värde där en lista hör hemma.

En lista skrivs inom klamrar, `[cx-director, service-manager]`, eller med ett streck före varje post på en egen rad.

Varför det spelar roll: två medlemmar som läses som ett enda långt ord leder inte till någon.
""",
}
