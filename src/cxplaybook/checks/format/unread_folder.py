"""Folder inside the folder of a kind.

All things of a kind stand side by side in one folder. What groups roles is their `unit`, not where their files are.

Why it matters: the roles in a subfolder are missing from the handbook.

Bad:
    # roles/field/service-manager.yaml
    title: Service manager
Good:
    # roles/service-manager.yaml
    title: Service manager
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX126",
    "unread-folder",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "the folder `{name}` isn't read",
            "move its files one folder up",
        ),
        "fi": Wording(
            "kansiota `{name}` ei lueta",
            "siirrä sen tiedostot kansiota ylemmäs",
        ),
        "sv": Wording(
            "mappen `{name}` läses inte",
            "flytta dess filer en mapp uppåt",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kansio lajin kansion sisällä.

Lajin kaikki asiat ovat rinnakkain yhdessä kansiossa. Roolit ryhmitellään kentällä `unit` eikä tiedostojen paikalla.

Miksi sillä on väliä: alikansiossa olevat roolit puuttuvat käsikirjasta.
""",
    "sv": """Mapp inuti mappen för ett slag.

Alla saker av ett slag står bredvid varandra i en mapp. Det som grupperar roller är deras `unit`, inte var filerna
ligger.

Varför det spelar roll: rollerna i en undermapp saknas i handboken.
""",
}
