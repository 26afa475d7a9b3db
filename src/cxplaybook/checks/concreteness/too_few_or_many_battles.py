"""Strategy with fewer than three or more than five must-win battles.

An organisation that wants other limits sets them as `thresholds` in `playbook.yaml`.

Why it matters: one or two battles leave most of the customer's way untouched, and nobody keeps more than five in mind
on a busy day.

Bad:
    # strategy.yaml
    battles:            # <- here
      - id: effortless-service
        title: Service without effort
        why: Every third caller gives up.
        changes: [One call is enough.]
        goals: [retention]
      - {id: warm-same-day, title: Warm, why: A cold house waits., changes: [Heat comes back.], goals: [retention]}
Good:
    # playbook.yaml
    thresholds: {battles_at_least: 2}
    # strategy.yaml
    battles:
      - id: effortless-service
        title: Service without effort
        why: Every third caller gives up.
        changes: [One call is enough.]
        goals: [retention]
      - {id: warm-same-day, title: Warm, why: A cold house waits., changes: [Heat comes back.], goals: [retention]}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Playbook
from cxplaybook.model.kinds.playbook import Thresholds

INFO = CheckInfo(
    "CX417",
    "too-few-or-many-battles",
    Family.CONCRETENESS,
    Severity.WARNING,
    words={
        "en": Wording(
            "the strategy has {count} must-win battles, fewer than {limit}",
            "write the battles that the vision still needs, or set `battles_at_least` in `playbook.yaml`",
            cases={
                "many": Wording(
                    "the strategy has {count} must-win battles, more than the {limit} that people keep in mind",
                    "join or drop the ones that the vision can do without, or set `battles_at_most` in `playbook.yaml`",
                ),
            },
        ),
        "fi": Wording(
            "strategiassa painopistealueita on {count}, vähemmän kuin {limit}",
            "kirjoita ne, jotka visio vielä vaatii, tai anna `battles_at_least` tiedostossa `playbook.yaml`",
            cases={
                "many": Wording(
                    "strategiassa painopistealueita on {count}, useampi kuin {limit}, jotka vielä muistaa",
                    (
                        "yhdistä tai jätä pois ne, joita ilman visio toteutuu, tai anna `battles_at_most` "
                        "tiedostossa `playbook.yaml`"
                    ),
                ),
            },
        ),
        "sv": Wording(
            "strategin har {count} fokusområden, färre än {limit}",
            "skriv de fokusområden som visionen ännu behöver, eller ange `battles_at_least` i `playbook.yaml`",
            cases={
                "many": Wording(
                    "strategin har {count} fokusområden, fler än de {limit} som man kommer ihåg",
                    (
                        "slå ihop eller stryk dem som visionen klarar sig utan, eller ange `battles_at_most` i "
                        "`playbook.yaml`"
                    ),
                ),
            },
        ),
    },
)

PAGE = {
    "fi": """Strategia, jossa on alle kolme tai yli viisi painopistealuetta.

Organisaatio, joka haluaa muut rajat, antaa ne tiedostossa `playbook.yaml` kohdassa `thresholds`.

Miksi sillä on väliä: yksi tai kaksi painopistealuetta jättää suurimman osan asiakaspolusta koskematta, eikä kukaan
muista kiireessä yli viittä.
""",
    "sv": """Strategi med färre än tre eller fler än fem fokusområden.

En organisation som vill ha andra gränser anger dem som `thresholds` i `playbook.yaml`.

Varför det spelar roll: ett eller två fokusområden lämnar det mesta av kundens väg orörd, och ingen kommer ihåg fler
än fem en stressig dag.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The list of battles, where it is too short or too long."""
    strategy = context.playbook.strategy
    if strategy is None:
        return
    count, limits, at = len(strategy.battles), _limits(context.playbook), strategy.location / "battles"
    if count < limits.battles_at_least and context.whole(at):
        yield Found.at(at, count=str(count), limit=str(limits.battles_at_least), why="few")
    elif count > limits.battles_at_most:
        yield Found.at(at, count=str(count), limit=str(limits.battles_at_most), why="many")


def _limits(playbook: Playbook) -> Thresholds:
    settings = playbook.settings
    return settings.thresholds or Thresholds(location=settings.location)
