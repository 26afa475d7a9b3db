"""Strategy with more must-win battles than people can keep in mind.

The usual limit is five. An organisation with good reasons sets its own.

Why it matters: where everything is a battle, each unit picks its own, and no consistent experience comes out.

Bad:
    # playbook.yaml
    thresholds: {battles_at_most: 2, battles_at_least: 1}
    # strategy.yaml
    battles:            # <- here
      - {id: effortless-service, title: No effort, why: Callers left., changes: [One call.], goals: [retention]}
      - {id: warm-same-day, title: Warm today, why: Cold can't wait., changes: [Heat today.], goals: [retention]}
      - {id: honest-advice, title: Honest advice, why: It was oversold., changes: [It is true.], goals: [retention]}
Good:
    # strategy.yaml
    battles:
      - {id: effortless-service, title: No effort, why: Callers left., changes: [One call.], goals: [retention]}
      - {id: warm-same-day, title: Warm today, why: Cold can't wait., changes: [Heat today.], goals: [retention]}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.playbook import Thresholds

INFO = CheckInfo(
    "CX171",
    "too-many-battles",
    Family.FORMAT,
    Severity.WARNING,
    words={
        "en": Wording(
            "there are {count} must-win battles, but nobody keeps more than {limit} in mind",
            (
                "choose which of them have to be won first, or set `battles_at_most` under `thresholds` in "
                "`playbook.yaml`"
            ),
        ),
        "fi": Wording(
            "painopistealueita on {count}, mutta kukaan ei muista useampaa kuin {limit}",
            (
                "valitse, mitkä pitää voittaa ensin, tai muuta tiedoston `playbook.yaml` kohdan `thresholds` arvoa "
                "`battles_at_most`"
            ),
        ),
        "sv": Wording(
            "det finns {count} fokusområden, men ingen håller fler än {limit} i minnet",
            "välj vilka som måste vinnas först, eller ändra `battles_at_most` under `thresholds` i `playbook.yaml`",
        ),
    },
)

PAGE = {
    "fi": """Strategiassa on enemmän painopistealueita kuin ihmiset muistavat.

Tavallinen raja on viisi. Organisaatio voi hyvästä syystä asettaa omansa.

Miksi sillä on väliä: kun kaikki on tärkeintä, jokainen yksikkö valitsee omansa, eikä kokemuksesta tule yhtenäistä.
""",
    "sv": """Strategi med fler fokusområden än människor håller i minnet.

Den vanliga gränsen är fem. En organisation med goda skäl sätter sin egen.

Varför det spelar roll: där allt är viktigast väljer varje enhet sitt eget, och upplevelsen blir inte enhetlig.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The list of battles, where it is longer than the playbook's limit."""
    strategy, settings = context.playbook.strategy, context.playbook.settings
    limit = settings.thresholds.battles_at_most if settings.thresholds else Thresholds.battles_at_most
    if strategy and len(strategy.battles) > limit:
        yield Found.at(strategy.location / "battles", count=str(len(strategy.battles)), limit=str(limit))
