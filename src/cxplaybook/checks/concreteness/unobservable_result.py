"""Result that is a feeling.

`done_well` tells what somebody beside the customer could see or hear. A feeling is fine when the sentence tells how
it shows: "the customer says that it felt easy".

Why it matters: nobody sees what customers feel, so nobody learns whether it went well.

Bad:
    # plays/cold-house-call.yaml
    done_well: The customer feels welcome.            # <- here
Good:
    # plays/cold-house-call.yaml
    done_well: The customer answers "yes" to the evening message.
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.checks.statements import results, unobservable
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX409",
    "unobservable-result",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` is something that nobody beside the customer can see",
            "write what the customer says or does when it is so",
        ),
        "fi": Wording(
            "`{word}` on jotakin, mitä kukaan asiakkaan vieressä ei näe",
            "kirjoita, mitä asiakas silloin sanoo tai tekee",
        ),
        "sv": Wording(
            "`{word}` är något som ingen bredvid kunden kan se",
            "skriv vad kunden säger eller gör när det är så",
        ),
    },
)

PAGE = {
    "fi": """Tulos, joka on tunne.

`done_well` kertoo, mitä asiakkaan vieressä näkyisi tai kuuluisi. Tunne kelpaa, kun lause kertoo, mistä sen huomaa:
”asiakas sanoo, että tuntui helpolta”.

Miksi sillä on väliä: kukaan ei näe, miltä asiakkaasta tuntuu, joten kukaan ei opi, menikö hyvin.
""",
    "sv": """Resultat som är en känsla.

`done_well` berättar vad någon bredvid kunden kunde se eller höra. En känsla går bra när meningen berättar hur den
märks: ”kunden säger att det kändes lätt”.

Varför det spelar roll: ingen ser vad kunderna känner, så ingen får veta om det gick bra.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Results that are only felt."""
    for passage in results(context.playbook):
        hit = unobservable(passage)
        if hit:
            yield Found(passage.location, {"word": hit.text}, word=hit.text)
