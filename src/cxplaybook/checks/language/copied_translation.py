"""Translation that is the same text again.

Two languages of one text hold the same sentence: one was copied to be translated later. Names, numbers and single
terms may be the same.

Why it matters: the handbook shows the copy as a translation, and nobody sees any more that it is missing.

Bad:
    # roles/field-technician.yaml
    vision_for_me:
      en: The home is warm the same day.
      fi: The home is warm the same day.            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me:
      en: The home is warm the same day.
      fi: Koti on lämmin samana päivänä.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import texts
from cxplaybook.checks.written_language import copy_of
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX704",
    "copied-translation",
    Family.LANGUAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{language}` holds the same text as `{original}`",
            "translate it, or delete the line: readers then see that the translation is missing",
        ),
        "fi": Wording(
            "kielellä `{language}` on sama teksti kuin kielellä `{original}`",
            "käännä se tai poista rivi: silloin näkyy, että käännös puuttuu",
        ),
        "sv": Wording(
            "`{language}` har samma text som `{original}`",
            "översätt den, eller ta bort raden: då syns det att översättningen saknas",
        ),
    },
)

PAGE = {
    "fi": """Käännös, joka on sama teksti uudestaan.

Tekstin kahdella kielellä on sama lause: toinen kopioitiin myöhemmin käännettäväksi. Nimet, luvut ja yksittäiset
termit saavat olla samat.

Miksi sillä on väliä: käsikirja näyttää kopion käännöksenä, eikä kukaan enää huomaa, että käännös puuttuu.
""",
    "sv": """Översättning som är samma text en gång till.

Två språk i en text har samma mening: den ena kopierades för att översättas senare. Namn, tal och enstaka termer får
vara lika.

Varför det spelar roll: handboken visar kopian som en översättning, och ingen ser längre att den saknas.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Texts that stand in an earlier language of the same field, too."""
    for written in texts(context.playbook):
        for passage in written.passages():
            original = copy_of(passage, written.text)
            if original:
                yield Found.at(passage.location, language=passage.language, original=original)
