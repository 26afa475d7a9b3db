"""Battle without a metric.

Why it matters: nobody can tell whether a battle that isn't measured is being won.

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
        metrics: [answered]
      - {id: warm-same-day, title: Warm the same day, why: Cold can't wait., changes: [Heat today.], goals: [retention]}
      - {id: honest-advice, title: Honest advice, why: We oversold., changes: [It holds.], goals: [retention]}
    # metrics/answered.yaml
    owner: field-technician
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX312",
    "battle-without-metric",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "no metric shows whether the battle `{battle}` is being won",
            "list its metrics under `metrics`",
        ),
        "fi": Wording(
            "mikään mittari ei näytä, ollaanko painopistealueella `{battle}` voitolla",
            "luettele sen mittarit kohdassa `metrics`",
        ),
        "sv": Wording(
            "inget mätetal visar om vi lyckas med fokusområdet `{battle}`",
            "räkna upp dess mätetal under `metrics`",
        ),
    },
)

PAGE = {
    "fi": """Painopistealue ilman mittaria.

Miksi sillä on väliä: kukaan ei osaa sanoa, ollaanko voitolla, jos sitä ei mitata.
""",
    "sv": """Fokusområde utan mätetal.

Varför det spelar roll: ingen kan säga om vi lyckas med det som inte mäts.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Battles without a metric."""
    for battle in context.playbook.battles:
        if not battle.metrics:
            yield Found.at(battle.location / "title", battle=battle.id)
