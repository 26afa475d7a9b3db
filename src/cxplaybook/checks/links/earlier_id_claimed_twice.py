"""Earlier id that two things claim.

An old address can lead to one of them only.

Why it matters: who follows a link in an old message lands on a promise that nobody sent them to.

Bad:
    # promises/answer-in-10-minutes.yaml
    title: We answer in 10 minutes
    formerly: [answer-in-15-minutes]
    # promises/answer-in-an-hour.yaml
    title: We answer letters in an hour
    formerly: [answer-in-15-minutes]            # <- here
Good:
    # promises/answer-in-an-hour.yaml
    title: We answer letters in an hour
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Location, Ref, items_in

INFO = CheckInfo(
    "CX212",
    "earlier-id-claimed-twice",
    Family.LINKS,
    Severity.WARNING,
    words={
        "en": Wording(
            "the earlier id `{id}` leads to another {kind:kind} already",
            "leave it with the one that readers of old links look for",
            notes={"first": "this one claims it, too"},
        ),
        "fi": Wording(
            "aiempi tunnus `{id}` johtaa jo muualle: {kind:kind}",
            "jätä se sille, jota vanhojen linkkien lukijat etsivät",
            notes={"first": "tämäkin pitää sitä omanaan"},
        ),
        "sv": Wording(
            "det tidigare id:t `{id}` leder redan någon annanstans: {kind:kind}",
            "låt det stå hos det som läsare av gamla länkar söker",
            notes={"first": "även här görs anspråk på det"},
        ),
    },
)

PAGE = {
    "fi": """Aiempi tunnus, jota kaksi pitää omanaan.

Vanha osoite voi johtaa vain toiseen niistä.

Miksi sillä on väliä: se, joka avaa linkin vanhasta viestistä, päätyy lupaukseen, jota kukaan ei hänelle lähettänyt.
""",
    "sv": """Tidigare id som två gör anspråk på.

En gammal adress kan bara leda till ett av dem.

Varför det spelar roll: den som öppnar en länk i ett gammalt meddelande hamnar vid ett löfte som ingen har skickat.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Earlier ids that another item of the kind has claimed before."""
    first: dict[Ref, Location] = {}
    for thing in context.playbook:
        for item in items_in(thing):
            for number, earlier in enumerate(item.formerly):
                at = item.location / "formerly" / number
                claimed = first.setdefault(item.ref.renamed(earlier), at)
                if claimed is not at:
                    yield Found(at, {"id": earlier, "kind": item.ref.kind}, notes=(Fact("first", claimed),))
