"""Text that ends before its author meant it to.

A space and `#` begin a comment, which nobody sees in the handbook. Here the `#` is glued to a word, so it seems to
belong to the text.

Why it matters: half an instruction is worse than none.

Bad:
    # roles/field-technician.yaml
    vision_for_me: We are #1 in warm homes.            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: "We are #1 in warm homes."
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX111",
    "text-cut-short",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`#` begins a comment here, so the rest of the text is lost",
            "put the whole text between quotes; for a comment, write a space after `#`",
        ),
        "fi": Wording(
            "`#` aloittaa tässä kommentin, joten tekstin loppu jää pois",
            "kirjoita koko teksti lainausmerkkeihin; jos tarkoitat kommenttia, kirjoita merkin `#` perään välilyönti",
        ),
        "sv": Wording(
            "`#` börjar en kommentar här, så resten av texten går förlorad",
            "skriv hela texten inom citattecken; för en kommentar, skriv ett mellanslag efter `#`",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Teksti, joka päättyy ennen kuin kirjoittaja tarkoitti.

Välilyönti ja `#` aloittavat kommentin, jota kukaan ei näe käsikirjassa. Tässä `#` on kiinni sanassa, joten se näyttää
kuuluvan tekstiin.

Miksi sillä on väliä: puolikas ohje on huonompi kuin ei ohjetta.
""",
    "sv": """Text som slutar innan författaren menade det.

Ett mellanslag och `#` börjar en kommentar, som ingen ser i handboken. Här sitter `#` ihop med ett ord, så det verkar
höra till texten.

Varför det spelar roll: en halv anvisning är sämre än ingen.
""",
}
