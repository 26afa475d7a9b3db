"""Vague word where people are told what to do.

Looks at the vision, promises, expectations, `vision_for_me` and the steps of plays, in every language they are
written in and in every inflected form of a word. A vague word is fine beside a number, a time or a few acts that
somebody could see: "I greet with a smile, say my name and ask what brought you here." A saying such as "take
ownership" or "if needed" is fine beside one act. Words in quotation marks don't count.

Why it matters: "friendly service" means another thing to everybody, so customers get another thing from everybody.

Bad:
    # roles/field-technician.yaml
    vision_for_me: I serve every customer in a friendly way.            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: I tell the price before I open the toolbox.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import SMILES, Vague, only_trait, statements, unobservable, vague_word
from cxplaybook.checks.texts import Passage
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.wordlists import listed

INFO = CheckInfo(
    "CX401",
    "vague-word",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` tells how it should be, not what is done",
            "write who does what, so that a colleague beside them could see whether it was done",
            cases={
                "platitudes": Wording(
                    "`{word}` leaves open who does what, and when",
                    "write who does what, so that a colleague beside them could see whether it was done",
                ),
                "praise": Wording(
                    "`{word}` is praise, and nobody can tell from it what the customer gets",
                    "write what the customer gets, and by when or how much",
                ),
            },
        ),
        "fi": Wording(
            "`{word}` kertoo, millaista pitäisi olla, ei mitä tehdään",
            "kirjoita, kuka tekee mitä, niin että vieressä oleva työkaveri näkisi, tehtiinkö niin",
            cases={
                "platitudes": Wording(
                    "`{word}` jättää auki, kuka tekee mitä ja milloin",
                    "kirjoita, kuka tekee mitä, niin että vieressä oleva työkaveri näkisi, tehtiinkö niin",
                ),
                "praise": Wording(
                    "`{word}` on kehumista, eikä siitä selviä, mitä asiakas saa",
                    "kirjoita, mitä asiakas saa ja mihin mennessä tai kuinka paljon",
                ),
            },
        ),
        "sv": Wording(
            "`{word}` berättar hur det borde vara, inte vad som görs",
            "skriv vem som gör vad, så att en kollega bredvid kunde se om det blev gjort",
            cases={
                "platitudes": Wording(
                    "`{word}` lämnar öppet vem som gör vad, och när",
                    "skriv vem som gör vad, så att en kollega bredvid kunde se om det blev gjort",
                ),
                "praise": Wording(
                    "`{word}` är beröm, och ingen kan läsa ut vad kunden får",
                    "skriv vad kunden får, och när eller hur mycket",
                ),
            },
        ),
    },
)

PAGE = {
    "fi": """Epämääräinen sana siinä, missä ihmisille kerrotaan, mitä tehdä.

Tarkistaa vision, lupaukset, odotukset, kentän `vision_for_me` ja toimintamallien vaiheet kaikilla kielillä ja sanojen
kaikissa taivutusmuodoissa. Epämääräinen sana kelpaa luvun, ajan tai muutaman näkyvän teon vieressä: ”Tervehdin
hymyillen, sanon nimeni ja kysyn, mikä toi sinut tänne.” Sanonta, kuten ”otan vastuun” tai ”tarvittaessa”, kelpaa yhden
teon vieressä. Lainausmerkeissä olevia sanoja ei lasketa.

Miksi sillä on väliä: ystävällinen palvelu tarkoittaa jokaiselle eri asiaa, joten asiakaskin saa jokaiselta eri asian.
""",
    "sv": """Vagt ord där människor får veta vad de ska göra.

Ser på visionen, löftena, förväntningarna, `vision_for_me` och stegen i arbetssätten, på alla språk och i alla
böjningar. Ett vagt ord går bra intill ett tal, en tid eller några handlingar som syns: ”Jag hälsar med ett leende,
säger mitt namn och frågar vad som förde dig hit.” Ett uttryck som ”tar ansvar” eller ”vid behov” går bra intill en
handling. Ord inom citattecken räknas inte.

Varför det spelar roll: vänlig service betyder olika saker för alla, så kunderna får olika saker av alla.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The first vague word of each text."""
    for passage in statements(context.playbook):
        vague = vague_word(passage)
        if vague and not _fits(vague, passage) and not _belongs_to_another_check(passage):
            yield Found(passage.location, {"word": vague.hit.text, "why": vague.list}, word=vague.hit.text)


def _fits(vague: Vague, passage: Passage) -> bool:
    """Whether it is a smile where somebody may well see one: on a customer."""
    return vague.list == SMILES and "done_well" in passage.location.field


def _belongs_to_another_check(passage: Passage) -> bool:
    """Whether a check that knows more of the field speaks of the text."""
    path = passage.location.field
    if "do" in path and "expectations" in path:
        return only_trait(passage) is not None
    if "done_well" in path:
        return unobservable(passage) is not None
    return "vision" in path and listed(passage.language, "best_of_all").first(passage.text) is not None
