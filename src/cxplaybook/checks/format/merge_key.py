"""Fields that are merged in from elsewhere.

Some programs read `<<` as a wish to copy fields. Here each thing says by itself what holds for it.

Why it matters: whoever edits the copied part changes things that aren't in sight.

Bad:
    # roles/field-technician.yaml
    title: Field technician
    <<: {people: 64}            # <- here
Good:
    # roles/field-technician.yaml
    people: 64
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX104",
    "merge-key",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`<<` is no field",
            "write the fields out, as a reader should see them where they hold",
        ),
        "fi": Wording(
            "`<<` ei ole kenttä",
            "kirjoita kentät auki, jotta lukija näkee ne siinä, missä ne pätevät",
        ),
        "sv": Wording(
            "`<<` är inget fält",
            "skriv ut fälten, så att en läsare ser dem där de gäller",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kenttiä, jotka kopioidaan muualta.

Jotkin ohjelmat lukevat merkin `<<` pyyntönä kopioida kenttiä. Tässä jokainen asia kertoo itse, mikä sitä koskee.

Miksi sillä on väliä: kopioidun osan muokkaaja muuttaa asioita, joita ei näe.
""",
    "sv": """Fält som kopieras in från annat håll.

Vissa program läser `<<` som en önskan att kopiera fält. Här säger varje sak själv vad som gäller för den.

Varför det spelar roll: den som ändrar den kopierade delen ändrar saker som inte syns.
""",
}
