"""Field that things of this kind don't have.

Mostly it is a slip in the name, or the line is indented too much or too little and so belongs to something else than
it should.

Why it matters: what stands in an unknown field is shown to nobody, and whoever wrote it believes that it is in the
handbook.

Bad:
    # roles/field-technician.yaml
    expectation_s:            # <- here
      - id: tidy-up
        battle: effortless-service
        when: The work is done.
        do: I take the packaging with me.
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
    "CX140",
    "unknown-field",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is no field `{field}` here",
            "the fields here are {known}",
            cases={
                "belongs-in": Wording(
                    "",
                    "`{field}` belongs inside `{home}`: write it below that, with two more spaces before it",
                ),
                "belongs-around": Wording(
                    "",
                    "`{field}` is indented too far: it belongs to `{home}`",
                ),
                "belongs-to-top": Wording(
                    "",
                    (
                        "`{field}` is indented too far: it belongs to the whole file, so write it without spaces "
                        "before it"
                    ),
                ),
                "language-in-name": Wording(
                    "",
                    "write the languages inside the field: `{home}: {{{language}: …}}`",
                ),
            },
        ),
        "fi": Wording(
            "kenttää `{field}` ei ole tässä",
            "tässä kohdassa kentät ovat {known}",
            cases={
                "belongs-in": Wording(
                    "",
                    "`{field}` kuuluu kentän `{home}` sisään: kirjoita se sen alle, kaksi välilyöntiä pidemmälle",
                ),
                "belongs-around": Wording(
                    "",
                    "`{field}` on liian pitkällä sisennettynä: se kuuluu kohtaan `{home}`",
                ),
                "belongs-to-top": Wording(
                    "",
                    (
                        "`{field}` on liian pitkällä sisennettynä: se kuuluu koko tiedostoon, joten kirjoita se ilman "
                        "välilyöntejä rivin alussa"
                    ),
                ),
                "language-in-name": Wording(
                    "",
                    "kirjoita kielet kentän sisään: `{home}: {{{language}: …}}`",
                ),
            },
        ),
        "sv": Wording(
            "det finns inget fält `{field}` här",
            "fälten här är {known}",
            cases={
                "belongs-in": Wording(
                    "",
                    "`{field}` hör till `{home}`: skriv det under det, med två mellanslag till i början",
                ),
                "belongs-around": Wording(
                    "",
                    "`{field}` är indraget för långt: det hör till `{home}`",
                ),
                "belongs-to-top": Wording(
                    "",
                    "`{field}` är indraget för långt: det hör till hela filen, så skriv det utan mellanslag i början",
                ),
                "language-in-name": Wording(
                    "",
                    "skriv språken inne i fältet: `{home}: {{{language}: …}}`",
                ),
            },
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Kenttä, jota tämän lajin asioilla ei ole.

Useimmiten nimessä on lyöntivirhe, tai rivi on sisennetty liikaa tai liian vähän, jolloin se kuuluu muuhun kuin sen
pitäisi.

Miksi sillä on väliä: tuntemattomassa kentässä olevaa ei näe kukaan, ja kirjoittaja luulee sen olevan käsikirjassa.
""",
    "sv": """Fält som saker av det här slaget inte har.

Oftast är det ett skrivfel i namnet, eller så är raden indragen för mycket eller för litet och hör därför till något
annat än den borde.

Varför det spelar roll: det som står i ett okänt fält visas inte för någon, och den som skrev det tror att det finns i
handboken.
""",
}
