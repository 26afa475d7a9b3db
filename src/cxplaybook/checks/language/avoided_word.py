"""Word that the narrative says we don't use.

`narrative.words` of `change-programme.yaml` names words of customers that we use, each with the one that it replaces.
They are found in every form and in every text except the narrative itself. Words in quotation marks don't count.

Why it matters: people treat customers as they speak of them, and a leader's own text is the first that others copy.

Bad:
    # change-programme.yaml
    narrative:
      story: We started with the callers who gave up.
      words:
        - {say: customer, instead_of: consumer}
    # roles/field-technician.yaml
    vision_for_me: I leave no consumers in a cold house.            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: I leave no customers in a cold house.
"""

from collections.abc import Iterator, Mapping

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import unquoted
from cxplaybook.checks.found import Fact, Found
from cxplaybook.checks.texts import texts
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.wordlists import phrases
from cxplaybook.model import Location, Playbook
from cxplaybook.model.kinds.change_programme import ChangeProgramme, Word

INFO = CheckInfo(
    "CX703",
    "avoided-word",
    Family.LANGUAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` is a word that we don't use",
            "write `{say}`",
            notes={"narrative": "the narrative says so here"},
        ),
        "fi": Wording(
            "`{word}` on sana, jota emme käytä",
            "kirjoita `{say}`",
            notes={"narrative": "niin sanotaan tässä"},
        ),
        "sv": Wording(
            "`{word}` är ett ord som vi inte använder",
            "skriv `{say}`",
            notes={"narrative": "så står det här"},
        ),
    },
)

PAGE = {
    "fi": """Sana, jota emme omien sanojemme mukaan käytä.

Tiedoston `change-programme.yaml` `narrative.words` nimeää asiakkaista käytettävät sanat ja ne, joiden tilalle ne
tulevat. Ne löytyvät kaikissa muodoissa ja kaikista teksteistä paitsi kertomuksesta itsestään. Lainausmerkeissä olevia
ei lasketa.

Miksi sillä on väliä: ihmiset kohtelevat asiakkaita niin kuin heistä puhuvat, ja johdon tekstiä muut jäljittelevät
ensin.
""",
    "sv": """Ord som vi enligt vår berättelse inte använder.

`narrative.words` i `change-programme.yaml` nämner ord som vi använder om kunder, vart och ett med det som det
ersätter. De hittas i alla former och i alla texter utom i själva berättelsen. Ord inom citattecken räknas inte.

Varför det spelar roll: människor behandlar kunder så som de talar om dem, och ledningens egen text är den första som
andra tar efter.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The first of each avoided word in each text."""
    words = _words(context.playbook)
    if not words:
        return
    for written in texts(context.playbook):
        if written.field[:2] == (ChangeProgramme.kind, "narrative"):
            continue
        for passage in written.passages():
            avoided = words.get(passage.language, {})
            told: set[str] = set()
            for hit in phrases(passage.language, *avoided).find(unquoted(passage.text)):
                if hit.phrase not in told:
                    told.add(hit.phrase)
                    say, location = avoided[hit.phrase]
                    notes = (Fact("narrative", location),)
                    yield Found(passage.location, {"word": hit.text, "say": say}, notes=notes, word=hit.text)


def _words(playbook: Playbook) -> Mapping[str, Mapping[str, tuple[str, Location]]]:
    """Language to avoided word to the one that we use, and where the narrative says so."""
    programme = playbook.one(ChangeProgramme)
    found: dict[str, dict[str, tuple[str, Location]]] = {}
    for word in programme.narrative.words if programme else ():
        for language, avoided in word.instead_of.by_language.items():
            found.setdefault(language, {})[avoided] = (_said(word, language), word.location / "instead_of" / language)
    return found


def _said(word: Word, language: str) -> str:
    return word.say.in_language(language).text
