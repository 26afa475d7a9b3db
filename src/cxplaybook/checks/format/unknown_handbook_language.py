"""Language of the handbook that doesn't exist.

The codes in `languages` are those of ISO 639: Swedish is `sv`, while `se` is a country (and Northern Sami).

Why it matters: dates and numbers would be written as in no language that readers know.

Bad:
    # playbook.yaml
    languages: [en, fi, zq]            # <- here
Good:
    # playbook.yaml
    languages: [en, fi, sv]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language import UnknownLanguageError, language

INFO = CheckInfo(
    "CX177",
    "unknown-handbook-language",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "no language has the code `{code}`",
            "write the two letters that the language has in ISO 639, such as `fi`, `sv` or `en`",
        ),
        "fi": Wording(
            "millään kielellä ei ole koodia `{code}`",
            "kirjoita kielen kaksikirjaiminen ISO 639 -koodi, esimerkiksi `fi`, `sv` tai `en`",
        ),
        "sv": Wording(
            "inget språk har koden `{code}`",
            "skriv de två bokstäver som språket har i ISO 639, till exempel `fi`, `sv` eller `en`",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Käsikirjan kieli, jota ei ole.

Kohdan `languages` koodit ovat ISO 639:n mukaisia: ruotsi on `sv`, kun taas `se` on maa (ja pohjoissaame).

Miksi sillä on väliä: päivämäärät ja luvut kirjoitettaisiin kuin ei millään lukijan kielellä.
""",
    "sv": """Handbokens språk som inte finns.

Koderna i `languages` är de i ISO 639: svenska är `sv`, medan `se` är ett land (och nordsamiska).

Varför det spelar roll: datum och tal skulle skrivas som på inget språk som läsarna kan.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Codes in `languages` that no language has."""
    settings = context.playbook.settings
    for position, code in enumerate(settings.languages):
        if not _is_known(code):
            yield Found.at(settings.location / "languages" / position, code=code)


def _is_known(code: str) -> bool:
    try:
        language(code)
    except UnknownLanguageError:
        return False
    return True
