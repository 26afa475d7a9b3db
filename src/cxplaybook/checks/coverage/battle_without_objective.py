"""Battle that no objective takes forward.

Why it matters: a battle without an objective this year is a wish.

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
    # okrs/2026-q4.yaml
    cycle: 2026-Q4
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX313",
    "battle-without-objective",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "no objective takes the battle `{battle}` forward",
            "write an objective for it in a cycle below `okrs/`",
        ),
        "fi": Wording(
            "mikään OKR-tavoite ei vie painopistealuetta `{battle}` eteenpäin",
            "kirjoita sille tavoite johonkin kansion `okrs/` kausista",
        ),
        "sv": Wording(
            "inget OKR-mål för fokusområdet `{battle}` framåt",
            "skriv ett mål för det i en cykel under `okrs/`",
        ),
    },
)

PAGE = {
    "fi": """Painopistealue, jota mikään tavoite ei vie eteenpäin.

Miksi sillä on väliä: painopistealue ilman tavoitetta tänä vuonna on toive.
""",
    "sv": """Fokusområde som inget mål för framåt.

Varför det spelar roll: ett fokusområde utan mål i år är en önskan.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Battles without an objective."""
    for battle in context.playbook.battles:
        if not context.graph.pointing_at(battle.ref, "objective", "battle"):
            yield Found.at(battle.location / "title", battle=battle.id)
