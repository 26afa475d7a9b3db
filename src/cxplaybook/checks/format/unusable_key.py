"""Something that can't be a field's name stands where a name belongs.

Why it matters: a value without a name is shown nowhere.

Bad:
    # roles/field-technician.yaml
    contact: frontline
    [title]: Field technician            # <- here
Good:
    # roles/field-technician.yaml
    title: Field technician
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX103",
    "unusable-key",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "this can't be the name of a field",
            "write a word before the colon",
            cases={
                "alias": Wording(
                    "a repeated value (`*`) can't be the name of a field",
                    "write the name of the field itself",
                ),
                "collection": Wording(
                    "a list or a group of fields can't be the name of a field",
                    "write a word before the colon; put a text that begins with a bracket between quotes",
                ),
                "empty": Wording(
                    "there is no name before the colon",
                    "write the name of the field before the colon",
                ),
            },
        ),
        "fi": Wording(
            "tämä ei voi olla kentän nimi",
            "kirjoita kaksoispisteen eteen sana",
            cases={
                "alias": Wording(
                    "toistettu arvo (`*`) ei voi olla kentän nimi",
                    "kirjoita kentän nimi",
                ),
                "collection": Wording(
                    "luettelo tai kenttien ryhmä ei voi olla kentän nimi",
                    "kirjoita kaksoispisteen eteen sana; pane sululla alkava teksti lainausmerkkeihin",
                ),
                "empty": Wording(
                    "kaksoispisteen edestä puuttuu nimi",
                    "kirjoita kentän nimi kaksoispisteen eteen",
                ),
            },
        ),
        "sv": Wording(
            "det här kan inte vara namnet på ett fält",
            "skriv ett ord före kolonet",
            cases={
                "alias": Wording(
                    "ett upprepat värde (`*`) kan inte vara namnet på ett fält",
                    "skriv fältets namn",
                ),
                "collection": Wording(
                    "en lista eller en grupp av fält kan inte vara namnet på ett fält",
                    "skriv ett ord före kolonet; sätt en text som börjar med en klammer inom citattecken",
                ),
                "empty": Wording(
                    "det finns inget namn före kolonet",
                    "skriv fältets namn före kolonet",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kentän nimen paikalla on jotakin, mikä ei voi olla nimi.

Miksi sillä on väliä: arvoa ilman nimeä ei näytetä missään.
""",
    "sv": """Något som inte kan vara ett fältnamn står där ett namn hör hemma.

Varför det spelar roll: ett värde utan namn visas ingenstans.
""",
}
