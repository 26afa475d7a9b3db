"""Battle without a promise or play.

Why it matters: a battle that changes neither what we promise nor how we work stays on a slide.

Bad:
    # strategy.yaml
    battles:
      - id: effortless-service
        title: Service without effort            # <- here
        why: Every third caller gives up.
        changes: [One call is enough.]
        goals: [retention]
      - {id: warm-same-day, title: Warm the same day, why: Cold can't wait., changes: [Heat today.], goals: [retention]}
      - {id: honest-advice, title: Honest advice, why: We oversold., changes: [It holds.], goals: [retention]}
Good:
    # strategy.yaml
    battles:
      - id: effortless-service
        title: Service without effort
        why: Every third caller gives up.
        changes: [One call is enough.]
        goals: [retention]
      - {id: warm-same-day, title: Warm the same day, why: Cold can't wait., changes: [Heat today.], goals: [retention]}
      - {id: honest-advice, title: Honest advice, why: We oversold., changes: [It holds.], goals: [retention]}
    # plays/answer-a-call.yaml
    battle: effortless-service
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX314",
    "battle-without-deed",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "neither a promise nor a play belongs to the battle `{battle}`",
            "write a promise or a play with this `battle`",
        ),
        "fi": Wording(
            "painopistealueeseen `{battle}` ei kuulu lupausta eikä toimintamallia",
            "kirjoita lupaus tai toimintamalli, jonka `battle` on tämä",
        ),
        "sv": Wording(
            "varken ett löfte eller ett arbetssätt hör till fokusområdet `{battle}`",
            "skriv ett löfte eller ett arbetssätt med detta som `battle`",
        ),
    },
)

PAGE = {
    "fi": """Painopistealue ilman lupausta tai toimintamallia.

Miksi sillä on väliä: painopistealue, joka ei muuta lupauksia eikä tekemistä, jää kalvolle.
""",
    "sv": """Fokusområde utan löfte eller arbetssätt.

Varför det spelar roll: ett fokusområde som varken ändrar vad vi lovar eller hur vi arbetar stannar på
presentationsbilden.
""",
}


DEEDS = ("promise", "play")
"""Kinds that say what a battle means in deeds."""


def check(context: Context) -> Iterator[Found]:
    """Battles without a promise or play."""
    for battle in context.playbook.battles:
        if not any(context.graph.pointing_at(battle.ref, kind, "battle") for kind in DEEDS):
            yield Found.at(battle.location / "title", battle=battle.id)
