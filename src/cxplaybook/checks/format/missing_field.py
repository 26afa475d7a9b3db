"""Field that things of this kind can't be without.

Few fields are required; the rest may come in time, and other checks ask for it with reasons.

Why it matters: an expectation that doesn't say what to do, or in which situation, leaves everybody to guess.

Bad:
    # roles/field-technician.yaml
    expectations:
      - id: tidy-up            # <- here
        battle: effortless-service
        when: The work is done.
Good:
    # roles/field-technician.yaml
    expectations:
      - id: tidy-up
        battle: effortless-service
        when: The work is done.
        do: I take the packaging with me.
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX141",
    "missing-field",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{field}` is missing",
            "add a line that begins with `{field}:`",
            cases={
                "inside-example": Wording(
                    "`{field}` is missing in `{where}`",
                    "add a line that begins with `{field}:`, indented like the others there, such as `{example}`",
                ),
                "top-example": Wording(
                    "",
                    "add a line that begins with `{field}:`, such as `{example}`",
                ),
                "inside": Wording(
                    "`{field}` is missing in `{where}`",
                    "add a line that begins with `{field}:`, indented like the others there",
                ),
            },
        ),
        "fi": Wording(
            "`{field}` puuttuu",
            "lisää rivi, joka alkaa `{field}:`",
            cases={
                "inside-example": Wording(
                    "`{field}` puuttuu kohdasta `{where}`",
                    "lisää rivi, joka alkaa `{field}:`, sisennettynä kuten muutkin siinä, esimerkiksi `{example}`",
                ),
                "top-example": Wording(
                    "",
                    "lisää rivi, joka alkaa `{field}:`, esimerkiksi `{example}`",
                ),
                "inside": Wording(
                    "`{field}` puuttuu kohdasta `{where}`",
                    "lisää rivi, joka alkaa `{field}:`, sisennettynä kuten muutkin siinä kohdassa",
                ),
            },
        ),
        "sv": Wording(
            "`{field}` saknas",
            "lägg till en rad som börjar med `{field}:`",
            cases={
                "inside-example": Wording(
                    "`{field}` saknas i `{where}`",
                    "lägg till en rad som börjar med `{field}:`, indragen som de andra där, till exempel `{example}`",
                ),
                "top-example": Wording(
                    "",
                    "lägg till en rad som börjar med `{field}:`, till exempel `{example}`",
                ),
                "inside": Wording(
                    "`{field}` saknas i `{where}`",
                    "lägg till en rad som börjar med `{field}:`, indragen som de andra där",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kenttä, jota ilman tämän lajin asia ei voi olla.

Pakollisia kenttiä on vähän; muut voivat tulla ajallaan, ja muut tarkistukset pyytävät niitä perustellen.

Miksi sillä on väliä: odotus, joka ei kerro mitä tehdään tai missä tilanteessa, jättää jokaisen arvaamaan.
""",
    "sv": """Fält som saker av det här slaget inte kan vara utan.

Få fält är obligatoriska; resten får komma med tiden, och andra kontroller frågar efter dem med skäl.

Varför det spelar roll: en förväntan som inte säger vad man gör, eller i vilken situation, lämnar alla att gissa.
""",
}
