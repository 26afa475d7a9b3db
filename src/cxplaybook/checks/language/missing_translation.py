"""Text that lacks a language which others like it have.

A playbook decides how far each of its `languages` goes: everything, or only titles and promises. A text lacks a
language when most texts of the same field, such as the titles of roles, or of the whole playbook have it. There is
one diagnostic for each thing and language, at the first text. A thing that has nothing at all in the language is
`untranslated-thing`.

Why it matters: readers meet another language in the middle of a page, and skip what they don't read easily.

Bad:
    # roles/field-technician.yaml
    check_yourself:
      - question: {en: When do you call?, fi: Milloin soitat?}
        answer: {en: Before I set off., fi: Ennen kuin lähden.}
      - question: {en: What is the price?, fi: Mikä on hinta?}
        answer: {en: As in the list., fi: Sama kuin listalla.}
      - question: {en: Who locks up?, fi: Kuka lukitsee?}
        answer: {en: The customer.}            # <- here
Good:
    # roles/field-technician.yaml
    check_yourself:
      - question: {en: When do you call?, fi: Milloin soitat?}
        answer: {en: Before I set off., fi: Ennen kuin lähden.}
      - question: {en: What is the price?, fi: Mikä on hinta?}
        answer: {en: As in the list., fi: Sama kuin listalla.}
      - question: {en: Who locks up?, fi: Kuka lukitsee?}
        answer: {en: The customer., fi: Asiakas.}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.translations import gaps
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.documents.schemas import value_at
from cxplaybook.model import Location

INFO = CheckInfo(
    "CX701",
    "missing-translation",
    Family.LANGUAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "this text lacks `{language}`",
            "write it in `{language}`, too: `{form}`",
            cases={
                "many": Wording(
                    "{count} texts here lack `{language}`, this one first",
                    "write them in `{language}`, too: `{form}`",
                ),
            },
        ),
        "fi": Wording(
            "tästä tekstistä puuttuu `{language}`",
            "kirjoita se myös kielellä `{language}`: `{form}`",
            cases={
                "many": Wording(
                    "täällä {count} tekstistä puuttuu `{language}`, ensin tästä",
                    "kirjoita ne myös kielellä `{language}`: `{form}`",
                ),
            },
        ),
        "sv": Wording(
            "den här texten saknar `{language}`",
            "skriv den också på `{language}`: `{form}`",
            cases={
                "many": Wording(
                    "{count} texter här saknar `{language}`, den här först",
                    "skriv dem också på `{language}`: `{form}`",
                ),
            },
        ),
    },
)

PAGE = {
    "fi": """Teksti, josta puuttuu kieli, joka muissa samanlaisissa on.

Käsikirja päättää itse, miten pitkälle kukin sen kielistä (`languages`) ulottuu: kaikkeen vai vain otsikoihin ja
lupauksiin. Tekstistä puuttuu kieli, kun se on useimmissa saman kentän, esimerkiksi roolien otsikoiden, tai koko
käsikirjan teksteissä. Jokaisesta asiasta ja kielestä huomautetaan kerran, ensimmäisen tekstin kohdalla. Asia, jossa
kieltä ei ole lainkaan, on `untranslated-thing`.

Miksi sillä on väliä: lukija törmää kesken sivun toiseen kieleen ja ohittaa sen, mitä ei vaivatta lue.
""",
    "sv": """Text som saknar ett språk som andra sådana har.

En handbok bestämmer hur långt vart och ett av dess `languages` räcker: till allt, eller bara till rubriker och
löften. En text saknar ett språk när de flesta texter i samma fält, till exempel rollernas rubriker, eller i hela
handboken har det. Varje sak och språk nämns en gång, vid den första texten. En sak som inte har något alls på språket
är `untranslated-thing`.

Varför det spelar roll: läsaren möter ett annat språk mitt på sidan och hoppar över det som inte är lätt att läsa.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Things that are partly in a language, each at the first text that lacks it."""
    for gap in gaps(context.playbook):
        if gap.begun:
            why = "many" if len(gap.lacking) > 1 else "one"
            first = gap.lacking[0].location
            facts = {
                "language": gap.language,
                "count": str(len(gap.lacking)),
                "form": _form(first, gap.language, context),
            }
            yield Found(first, {**facts, "why": why})


def _form(location: Location, language: str, context: Context) -> str:
    """How to write a text so that it has a place for the language."""
    document = context.documents.at(location.path)
    plain = document is not None and isinstance(value_at(dict(document.data), location.field), str)
    return f"{{{context.playbook.languages[0]}: …, {language}: …}}" if plain else f"{language}: …"
