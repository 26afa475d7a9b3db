"""Strategy with fewer must-win battles than it takes.

The usual limit is three. An organisation with good reasons sets its own.

Why it matters: a single battle says what everybody should do, so it leaves most roles without anything of their own.

Bad:
    # strategy.yaml
    battles:
      - {id: effortless-service, title: No effort, why: Callers left., changes: [One.], goals: [retention]}  # <- here
Good:
    # playbook.yaml
    thresholds: {battles_at_least: 1}
    # strategy.yaml
    battles:
      - {id: effortless-service, title: No effort, why: Callers left., changes: [One call.], goals: [retention]}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.playbook import Thresholds

INFO = CheckInfo(
    "CX170",
    "too-few-battles",
    Family.FORMAT,
    Severity.WARNING,
    words={
        "en": Wording(
            "there are {count} must-win battles, but at least {limit} make a strategy",
            "add the battle that is missing, or set `battles_at_least` under `thresholds` in `playbook.yaml`",
        ),
        "fi": Wording(
            "painopistealueita on {count}, mutta strategiaan tarvitaan vähintään {limit}",
            (
                "lisää puuttuva painopistealue tai muuta tiedoston `playbook.yaml` kohdan `thresholds` arvoa "
                "`battles_at_least`"
            ),
        ),
        "sv": Wording(
            "det finns {count} fokusområden, men minst {limit} behövs för en strategi",
            (
                "lägg till det fokusområde som saknas, eller ändra `battles_at_least` under `thresholds` i "
                "`playbook.yaml`"
            ),
        ),
    },
)

PAGE = {
    "fi": """Strategiassa on vähemmän painopistealueita kuin se vaatii.

Tavallinen raja on kolme. Organisaatio voi hyvästä syystä asettaa omansa.

Miksi sillä on väliä: yksi painopistealue kertoo, mitä kaikkien pitäisi tehdä, joten useimmille rooleille ei jää
mitään omaa.
""",
    "sv": """Strategi med färre fokusområden än den kräver.

Den vanliga gränsen är tre. En organisation med goda skäl sätter sin egen.

Varför det spelar roll: ett enda fokusområde säger vad alla borde göra, så de flesta roller blir utan något eget.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The list of battles, where it is shorter than the playbook's limit."""
    strategy, settings = context.playbook.strategy, context.playbook.settings
    limit = settings.thresholds.battles_at_least if settings.thresholds else Thresholds.battles_at_least
    if strategy and len(strategy.battles) < limit:
        yield Found.at(strategy.location / "battles", count=str(len(strategy.battles)), limit=str(limit))
