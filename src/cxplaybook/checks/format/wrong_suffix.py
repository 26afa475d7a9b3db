"""Content file with another ending than `.yaml`, or `.csv` for values.

Editors like to add `.txt`, and `.yml` is used elsewhere.

Why it matters: somebody's work is in the folder but not in the handbook.

Bad:
    # roles/service-manager.yml
    title: Service manager
Good:
    # roles/service-manager.yaml
    title: Service manager
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX125",
    "wrong-suffix",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{name}` isn't read because of how its name ends",
            "rename it",
        ),
        "fi": Wording(
            "tiedostoa `{name}` ei lueta sen nimen päätteen takia",
            "nimeä se uudelleen",
        ),
        "sv": Wording(
            "`{name}` läses inte på grund av hur namnet slutar",
            "byt namn på den",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Sisältötiedostolla on muu pääte kuin `.yaml` tai arvoilla `.csv`.

Tekstinkäsittely lisää mielellään päätteen `.txt`, ja `.yml` on käytössä muualla.

Miksi sillä on väliä: jonkun työ on kansiossa mutta ei käsikirjassa.
""",
    "sv": """Innehållsfil med en annan ändelse än `.yaml`, eller `.csv` för värden.

Textredigerare lägger gärna till `.txt`, och `.yml` används på andra håll.

Varför det spelar roll: någons arbete finns i mappen men inte i handboken.
""",
}
