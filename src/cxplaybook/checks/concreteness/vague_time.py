"""Time that nobody can miss, such as "as soon as possible".

Looks where `vague-word` looks. A number or a time in the same sentence is enough: "quickly, at the latest by 6 pm".
So is `within` of a play's step.

Why it matters: the customer waits by the clock, and each of us has another idea of soon.

Bad:
    # roles/field-technician.yaml
    vision_for_me: I call the customer back as soon as possible.            # <- here
Good:
    # roles/field-technician.yaml
    vision_for_me: I call the customer back within an hour.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import names_number, names_time, sentences
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import statements
from cxplaybook.checks.texts import Passage
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.phrases import Hit
from cxplaybook.model import Location, Playbook
from cxplaybook.model.kinds.play import Play

INFO = CheckInfo(
    "CX402",
    "vague-time",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` is a time that nobody can miss",
            "write by when or within how long: `within 15 minutes`, `by 6 pm the same day`",
        ),
        "fi": Wording(
            "`{word}` on aika, joka ei voi ylittyä",
            "kirjoita, mihin mennessä tai kuinka pitkässä ajassa: `15 minuutissa`, `samana päivänä ennen kello 18`",
        ),
        "sv": Wording(
            "`{word}` är en tid som ingen kan missa",
            "skriv när eller hur snart: `inom 15 minuter`, `före klockan 18 samma dag`",
        ),
    },
)

PAGE = {
    "fi": """Aika, joka ei voi ylittyä, kuten ”mahdollisimman pian”.

Tarkistaa samat tekstit kuin `vague-word`. Samassa lauseessa oleva luku tai aika riittää: ”nopeasti, viimeistään kello
18”. Myös toimintamallin vaiheen `within` riittää.

Miksi sillä on väliä: asiakas odottaa kellon mukaan, ja meistä jokaisella on oma käsitys siitä, mikä on pian.
""",
    "sv": """Tid som ingen kan missa, till exempel ”så snart som möjligt”.

Ser där `vague-word` ser. Ett tal eller en tid i samma mening räcker: ”snabbt, senast klockan 18”. Det gör också
`within` i ett arbetssätts steg.

Varför det spelar roll: kunden väntar efter klockan, och var och en av oss har sin egen uppfattning om snart.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The first vague time of each text that has no time limit of its own."""
    limited = _limited(context.playbook)
    for passage in statements(context.playbook):
        hit = _vague_time(passage)
        if hit and not any(passage.location.inside(step) for step in limited):
            yield Found(passage.location, {"word": hit.text}, word=hit.text)


def _vague_time(passage: Passage) -> Hit | None:
    for sentence in sentences(passage.text, passage.language):
        hit = next(sentence.find("haste"), None)
        if hit and not (names_number(sentence.text, passage.language) or names_time(sentence.text, passage.language)):
            return hit
    return None


def _limited(playbook: Playbook) -> tuple[Location, ...]:
    """Steps that set a time."""
    return tuple(step.location for play in playbook.all(Play) for step in play.steps if step.within)
