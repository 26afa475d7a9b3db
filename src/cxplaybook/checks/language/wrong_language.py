"""Text in another language than its line says.

Looks only at sentences with several small words of the other language and none of the line's own, so names,
quotations and single words are left alone.

Why it matters: the reader who chose a language gets another, and the one who needs the text doesn't find it.

Bad:
    # roles/field-technician.yaml
    vision_for_me:
      en: Koti on lämmin samana päivänä, ja asiakas näkee sen, ennen kuin lähden.            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me:
      en: The home is warm the same day.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import texts
from cxplaybook.checks.written_language import copy_of, language_read
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX705",
    "wrong-language",
    Family.LANGUAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "the text for `{language}` reads like `{found}`",
            "move it to `{found}:`, and write the one for `{language}`",
        ),
        "fi": Wording(
            "kielen `{language}` teksti näyttää olevan kieltä `{found}`",
            "siirrä se kohtaan `{found}:` ja kirjoita teksti kielellä `{language}`",
        ),
        "sv": Wording(
            "texten för `{language}` ser ut att vara på `{found}`",
            "flytta den till `{found}:` och skriv den för `{language}`",
        ),
    },
)

PAGE = {
    "fi": """Teksti, joka on eri kielellä kuin rivi sanoo.

Tarkistaa vain lauseet, joissa on useita toisen kielen pikkusanoja eikä yhtään rivin omaa, joten nimet, lainaukset ja
yksittäiset sanat saavat olla rauhassa.

Miksi sillä on väliä: kielen valinnut lukija saa toista kieltä, ja se, joka tekstin tarvitsisi, ei löydä sitä.
""",
    "sv": """Text på ett annat språk än raden säger.

Ser bara på meningar med flera småord på det andra språket och inget på radens eget, så namn, citat och enstaka ord
lämnas i fred.

Varför det spelar roll: läsaren som valde ett språk får ett annat, och den som behöver texten hittar den inte.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Texts that are plainly in another language; copies are another check's."""
    for written in texts(context.playbook):
        for passage in written.passages():
            found = language_read(passage.text, passage.language)
            if found and not copy_of(passage, written.text):
                yield Found.at(passage.location, language=passage.language, found=found)
