"""Change that names a direction and no difference.

Each entry of a battle's `changes` tells something that is different for customers or staff when the battle is won: a
number, a time, or something that people do or get. "Service improves" is true of every battle.

Why it matters: nobody can tell when a battle is won that only gets better.

Bad:
    # strategy.yaml
    battles:
      - id: effortless-service
        title: Service without effort
        why: Every third caller gives up.
        changes: [The customer experience improves.]            # <- here
        goals: [retention]
      - {id: warm-same-day, title: Warm, why: A cold house waits., changes: [Heat comes back.], goals: [retention]}
      - {id: honest-advice, title: Advice, why: Savings lied., changes: [The saving comes true.], goals: [retention]}
Good:
    # strategy.yaml
    battles:
      - id: effortless-service
        title: Service without effort
        why: Every third caller gives up.
        changes: [A caller gets a person within 15 minutes.]
        goals: [retention]
      - {id: warm-same-day, title: Warm, why: A cold house waits., changes: [Heat comes back.], goals: [retention]}
      - {id: honest-advice, title: Advice, why: Savings lied., changes: [The saving comes true.], goals: [retention]}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.evidence import Sentence, sentences
from cxplaybook.checks.found import Found
from cxplaybook.checks.texts import passages
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.language.phrases import Hit

INFO = CheckInfo(
    "CX413",
    "battle-without-change",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "`{word}` is a direction, and nobody can tell from it when `{battle}` is won",
            "write what a customer or colleague does, gets or no longer has to do when it is won",
        ),
        "fi": Wording(
            "`{word}` on suunta, eikä siitä selviä, milloin `{battle}` on voitettu",
            "kirjoita, mitä asiakas tai työkaveri silloin tekee, saa tai voi jättää tekemättä",
        ),
        "sv": Wording(
            "`{word}` är en riktning, och ingen kan läsa ut när `{battle}` är vunnet",
            "skriv vad en kund eller kollega då gör, får eller slipper göra",
        ),
    },
)

PAGE = {
    "fi": """Muutos, joka kertoo suunnan muttei eroa.

Painopistealueen `changes` kertoo, mikä on asiakkaalla tai henkilöstöllä toisin, kun siinä on onnistuttu: luvun, ajan
tai sen, mitä ihmiset tekevät tai saavat. ”Palvelu paranee” pitää paikkansa jokaisesta painopistealueesta.

Miksi sillä on väliä: kukaan ei tiedä, milloin on onnistuttu, jos asiat vain paranevat.
""",
    "sv": """Förändring som nämner en riktning men ingen skillnad.

Varje rad i ett fokusområdes `changes` berättar något som är annorlunda för kunder eller personal när man har lyckats:
ett tal, en tid eller något som människor gör eller får. ”Servicen blir bättre” gäller varje fokusområde.

Varför det spelar roll: ingen kan säga när man har lyckats om det bara blir bättre.
""",
}

_ENOUGH = 1
_DIRECTIONS = ("improvement", "attitude", "judgements", "platitudes", "smiles", "praise", "best_of_all")


def check(context: Context) -> Iterator[Found]:
    """Entries of `changes` in which nothing changes but the direction."""
    for battle in context.playbook.battles:
        for position, change in enumerate(battle.changes):
            for passage in passages(change, battle.location / "changes" / position):
                found = [_direction(sentence) for sentence in sentences(passage.text, passage.language)]
                hit = found[0] if found and all(found) else None
                if hit:
                    yield Found(passage.location, {"word": hit.text, "battle": battle.id}, word=hit.text)


def _direction(sentence: Sentence) -> Hit | None:
    """The word for a direction in a sentence that says nothing else."""
    vague = tuple(sentence.find(*_DIRECTIONS))
    return vague[0] if vague and sentence.weight(*vague) < _ENOUGH else None
