"""File or folder whose name is no kind of thing.

The folder says what a file is about: a role, a promise, a metric. A file in a folder that the playbook doesn't know
is read by nobody.

Why it matters: a role that stands in a misspelt folder is missing from the handbook, and the people in it find
nothing about themselves.

Bad:
    # role/installer.yaml
    title: Installer
Good:
    # roles/installer.yaml
    title: Installer
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX121",
    "unknown-kind",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{name}` is no file of a playbook",
            (
                "things stand in the folder of their kind, such as `roles/`; a few kinds have one file, such as "
                "`strategy.yaml`"
            ),
            cases={
                "folder": Wording(
                    "`{name}` is no folder of a playbook",
                    "the folders are named after kinds of things, such as `roles/` and `promises/`",
                ),
            },
        ),
        "fi": Wording(
            "`{name}` ei ole käsikirjan tiedosto",
            (
                "asiat ovat lajinsa kansiossa, esimerkiksi `roles/`; muutamalla lajilla on yksi tiedosto, esimerkiksi "
                "`strategy.yaml`"
            ),
            cases={
                "folder": Wording(
                    "`{name}` ei ole käsikirjan kansio",
                    "kansioiden nimet ovat asioiden lajeja, esimerkiksi `roles/` ja `promises/`",
                ),
            },
        ),
        "sv": Wording(
            "`{name}` är ingen fil i en handbok",
            (
                "saker finns i mappen för sitt slag, till exempel `roles/`; några slag har en enda fil, till exempel "
                "`strategy.yaml`"
            ),
            cases={
                "folder": Wording(
                    "`{name}` är ingen mapp i en handbok",
                    "mapparna har namn efter slag av saker, till exempel `roles/` och `promises/`",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Tiedosto tai kansio, jonka nimi ei ole minkään asian laji.

Kansio kertoo, mistä tiedosto on: roolista, lupauksesta, mittarista. Jos käsikirja ei tunne kansiota, kukaan ei lue
sen tiedostoja.

Miksi sillä on väliä: väärin kirjoitetussa kansiossa oleva rooli puuttuu käsikirjasta, eivätkä sen ihmiset löydä
itsestään mitään.
""",
    "sv": """Fil eller mapp vars namn inte är något slag av sak.

Mappen säger vad en fil handlar om: en roll, ett löfte, ett mätetal. En fil i en mapp som handboken inte känner till
läses av ingen.

Varför det spelar roll: en roll i en felstavad mapp saknas i handboken, och de som arbetar i rollen hittar ingenting
om sig själva.
""",
}
