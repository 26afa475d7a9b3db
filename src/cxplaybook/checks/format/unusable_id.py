"""Text that can't be the id of anything.

Ids stand in file names and in addresses of pages, so they are made of small letters from a to z, digits and hyphens.
A title such as `Field technician` is for readers; `field-technician` is the id.

Why it matters: a link that can't lead anywhere breaks the chain from the vision to the work.

Bad:
    # roles/field-technician.yaml
    unit: Field service            # <- here
Good:
    # roles/field-technician.yaml
    unit: field-service
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX151",
    "unusable-id",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` can't be an id",
            "an id has small letters from a to z, digits and hyphens, such as `call-before-arrival`",
            cases={
                "reference": Wording(
                    "`{value}` can't be an id, so it points at nothing",
                    "write the id of what you mean: the name of its file without `.yaml`, or the `id` of an entry",
                ),
                "reference-many": Wording(
                    "no {kinds:kind} has the id `{value}`",
                    "the ids are in `{where}`: the name of a file without `.yaml`, or the `id` of an entry",
                ),
                "reference-few": Wording(
                    "no {kinds:kind} has the id `{value}`",
                    "write the id, not the name: there are {known}",
                ),
                "reference-one": Wording(
                    "no {kinds:kind} has the id `{value}`",
                    "write the id, not the name: there is only {known}",
                ),
                "reference-none": Wording(
                    "no {kinds:kind} has the id `{value}`",
                    "there is nothing of this kind yet; it would be written in `{where}`",
                ),
            },
        ),
        "fi": Wording(
            "`{value}` ei kelpaa tunnukseksi",
            "tunnuksessa on pieniä kirjaimia (a, b … z), numeroita ja yhdysviivoja, esimerkiksi `call-before-arrival`",
            cases={
                "reference": Wording(
                    "`{value}` ei kelpaa tunnukseksi, joten se ei viittaa mihinkään",
                    "kirjoita tarkoittamasi asian tunnus: sen tiedoston nimi ilman päätettä `.yaml` tai kohdan `id`",
                ),
                "reference-many": Wording(
                    "tuntematon {kinds:kind} `{value}`",
                    "tunnukset ovat paikassa `{where}`: tiedoston nimi ilman päätettä `.yaml` tai kohdan `id`",
                ),
                "reference-few": Wording(
                    "tuntematon {kinds:kind} `{value}`",
                    "kirjoita tunnus, ei nimeä: olemassa ovat {known}",
                ),
                "reference-one": Wording(
                    "tuntematon {kinds:kind} `{value}`",
                    "kirjoita tunnus, ei nimeä: olemassa on vain {known}",
                ),
                "reference-none": Wording(
                    "tuntematon {kinds:kind} `{value}`",
                    "tällaisia ei vielä ole; ne kirjoitetaan paikkaan `{where}`",
                ),
            },
        ),
        "sv": Wording(
            "`{value}` kan inte vara ett id",
            "ett id har små bokstäver från a till z, siffror och bindestreck, till exempel `call-before-arrival`",
            cases={
                "reference": Wording(
                    "`{value}` kan inte vara ett id, så det pekar inte på något",
                    "skriv id för det du menar: namnet på dess fil utan `.yaml`, eller en posts `id`",
                ),
                "reference-many": Wording(
                    "{kinds:kind} med id `{value}` finns inte",
                    "id:n finns i `{where}`: namnet på en fil utan `.yaml`, eller en posts `id`",
                ),
                "reference-few": Wording(
                    "{kinds:kind} med id `{value}` finns inte",
                    "skriv id, inte namnet: det finns {known}",
                ),
                "reference-one": Wording(
                    "{kinds:kind} med id `{value}` finns inte",
                    "skriv id, inte namnet: det finns bara {known}",
                ),
                "reference-none": Wording(
                    "{kinds:kind} med id `{value}` finns inte",
                    "det finns inget av det här slaget än; det skrivs i `{where}`",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Teksti ei voi olla minkään tunnus.

Tunnukset ovat tiedostojen nimissä ja sivujen osoitteissa, joten niissä on vain pieniä kirjaimia (a, b … z), numeroita
ja yhdysviivoja. Nimike `Huoltoasentaja` on lukijoille; tunnus on `field-technician`.

Miksi sillä on väliä: viittaus, joka ei voi johtaa mihinkään, katkaisee ketjun visiosta työhön.
""",
    "sv": """Text som inte kan vara id för något.

Id:n finns i filnamn och sidadresser, så de består av små bokstäver från a till z, siffror och bindestreck. En titel
som `Servicetekniker` är för läsare; id är `field-technician`.

Varför det spelar roll: en länk som inte kan leda någonstans bryter kedjan från visionen till arbetet.
""",
}
