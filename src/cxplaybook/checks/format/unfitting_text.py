"""Text of another form than the field takes.

A few texts are read by programs too: the address of the repository, the codes of the languages.

Why it matters: with a wrong address nobody gets from a page to the place where it can be mended.

Bad:
    # playbook.yaml
    repository:
      url: github.com/example/customer-book            # <- here
Good:
    # playbook.yaml
    repository:
      url: https://github.com/example/customer-book
"""

from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX152",
    "unfitting-text",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` is not what `{field}` takes",
            "write it like {examples}",
        ),
        "fi": Wording(
            "`{value}` ei ole sitä, mitä kenttään `{field}` kuuluu",
            "kirjoita se näin: {examples}",
        ),
        "sv": Wording(
            "`{value}` är inte vad `{field}` tar",
            "skriv det som {examples}",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Teksti on muuta muotoa kuin kenttään kuuluu.

Muutamia tekstejä lukevat myös ohjelmat: tietovaraston osoitetta ja kielten koodeja.

Miksi sillä on väliä: väärällä osoitteella kukaan ei pääse sivulta sinne, missä sen voi korjata.
""",
    "sv": """Text av en annan form än fältet tar.

Några texter läses också av program: adressen till kodförrådet och språkens koder.

Varför det spelar roll: med fel adress kommer ingen från en sida till stället där den kan rättas.
""",
}
