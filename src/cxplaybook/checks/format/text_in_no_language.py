"""Text that is written only in languages the handbook isn't made in.

Where a translation is missing, the handbook shows another language of the playbook. Here there is none to show.

Why it matters: the page would have a blank where people look for an answer.

Bad:
    # roles/field-technician.yaml
    title:
      de: Servicetechniker            # <- here
Good:
    # roles/field-technician.yaml
    title:
      en: Field technician
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX157",
    "text-in-no-language",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{language}` is none of the playbook's languages, so `{field}` has no text to show",
            "write it under {languages}",
        ),
        "fi": Wording(
            "`{language}` ei ole mikään käsikirjan kielistä, joten kentässä `{field}` ei ole näytettävää tekstiä",
            "kirjoita se jonkin näistä alle: {languages}",
        ),
        "sv": Wording(
            "`{language}` är inget av handbokens språk, så `{field}` har ingen text att visa",
            "skriv den under {languages}",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Teksti on kirjoitettu vain kielillä, joilla käsikirjaa ei tehdä.

Jos käännös puuttuu, käsikirja näyttää tekstin toisella kielellään. Tässä ei ole mitään näytettävää.

Miksi sillä on väliä: sivulla olisi tyhjää siinä, mistä ihmiset etsivät vastausta.
""",
    "sv": """Text som bara finns på språk som handboken inte görs på.

Där en översättning saknas visar handboken ett annat av sina språk. Här finns inget att visa.

Varför det spelar roll: sidan skulle vara tom där människor söker ett svar.
""",
}
