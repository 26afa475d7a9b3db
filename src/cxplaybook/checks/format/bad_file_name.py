"""File whose name can't be the id of its thing.

A file's name is what others write to point at it, and part of its page's address. Capitals, spaces and letters with
dots work on one computer and not on the next.

Why it matters: a page whose address changes with the computer can't be linked to.

Bad:
    # roles/Service Manager.yaml
    title: Service manager
Good:
    # roles/service-manager.yaml
    title: Service manager
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX123",
    "bad-file-name",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the file name `{name}` can't be an id",
            "name the file with small letters from a to z, digits and hyphens",
        ),
        "fi": Wording(
            "tiedoston nimi `{name}` ei kelpaa tunnukseksi",
            "anna tiedostolle nimi, jossa on pieniä kirjaimia (a, b … z), numeroita ja yhdysviivoja",
        ),
        "sv": Wording(
            "filnamnet `{name}` kan inte vara ett id",
            "ge filen ett namn med små bokstäver från a till z, siffror och bindestreck",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedoston nimi ei voi olla sen asian tunnus.

Tiedoston nimi on se, mitä muut kirjoittavat viitatessaan siihen, ja osa sivun osoitetta. Isot kirjaimet, välilyönnit
ja ääkköset toimivat yhdessä tietokoneessa mutta eivät toisessa.

Miksi sillä on väliä: sivuun, jonka osoite vaihtuu tietokoneen mukaan, ei voi viitata.
""",
    "sv": """Fil vars namn inte kan vara id för dess sak.

En fils namn är det andra skriver för att peka på den, och en del av sidans adress. Stora bokstäver, mellanslag och
bokstäver med prickar fungerar på en dator men inte på nästa.

Varför det spelar roll: en sida vars adress ändras med datorn kan man inte länka till.
""",
}
