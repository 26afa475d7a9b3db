"""Text in a language that the handbook isn't made in.

A text may be written once for each language, under its code. The codes are those in `languages` of `playbook.yaml`.

Why it matters: whoever wrote the translation believes that colleagues read it.

Bad:
    # roles/field-technician.yaml
    title:
      en: Field technician
      de: Servicetechniker            # <- here
Good:
    # roles/field-technician.yaml
    title:
      en: Field technician
      fi: Huoltoasentaja
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX156",
    "unknown-language",
    Family.FORMAT,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{language}` is none of the playbook's languages, so nobody sees this text",
            "the playbook is made in {languages}; another language has to be added to `languages` in `playbook.yaml`",
        ),
        "fi": Wording(
            "`{language}` ei ole mikään käsikirjan kielistä, joten kukaan ei näe tätä tekstiä",
            "käsikirjan kielet ovat {languages}; uusi kieli lisätään tiedoston `playbook.yaml` kohtaan `languages`",
        ),
        "sv": Wording(
            "`{language}` är inget av handbokens språk, så ingen ser den här texten",
            "handboken görs på {languages}; ett nytt språk läggs till i `languages` i `playbook.yaml`",
        ),
    },
)

PAGE = {
    "fi": """Teksti on kielellä, jolla käsikirjaa ei tehdä.

Tekstin voi kirjoittaa kerran kullekin kielelle sen koodin alle. Koodit ovat tiedoston `playbook.yaml` kohdassa
`languages`.

Miksi sillä on väliä: käännöksen kirjoittaja luulee, että työkaverit lukevat sen.
""",
    "sv": """Text på ett språk som handboken inte görs på.

En text får skrivas en gång för varje språk, under dess kod. Koderna är de som står i `languages` i `playbook.yaml`.

Varför det spelar roll: den som skrev översättningen tror att kollegerna läser den.
""",
}
