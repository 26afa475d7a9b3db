"""Battle that no objective takes forward.

As long as there is no cycle at all, one note asks for the first.

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
    # okrs/2026-q3.yaml
    cycle: 2026-Q3
    objectives:
      - id: warm-by-night
        title: Warm by night
        battle: warm-same-day
        key_results:
          - {id: warm, title: Homes warm the same day, baseline: 80 %, target: 90 %}
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
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.values import Period, PeriodKind

INFO = CheckInfo(
    "CX313",
    "battle-without-objective",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "no objective takes the battle `{battle}` forward",
            "write an objective for it in a cycle below `okrs/`",
            cases={
                "no-cycle": Wording(
                    "no objectives take the battles forward yet",
                    "when you have agreed on the first ones, write them into `okrs/{id}.yaml`",
                    {"command": "`cxplaybook new okr {id}` makes the file with each field explained"},
                ),
            },
        ),
        "fi": Wording(
            "mikään OKR-tavoite ei vie painopistealuetta `{battle}` eteenpäin",
            "kirjoita sille tavoite johonkin kansion `okrs/` kausista",
            cases={
                "no-cycle": Wording(
                    "mitkään OKR-tavoitteet eivät vielä vie painopistealueita eteenpäin",
                    "kun olette sopineet ensimmäisistä, kirjoita ne tiedostoon `okrs/{id}.yaml`",
                    {"command": "`cxplaybook new okr {id}` tekee tiedoston, jossa jokainen kenttä on selitetty"},
                ),
            },
        ),
        "sv": Wording(
            "inget OKR-mål för fokusområdet `{battle}` framåt",
            "skriv ett mål för det i en cykel under `okrs/`",
            cases={
                "no-cycle": Wording(
                    "inga OKR-mål för fokusområdena framåt än",
                    "när ni har kommit överens om de första, skriv dem i `okrs/{id}.yaml`",
                    {"command": "`cxplaybook new okr {id}` gör filen med varje fält förklarat"},
                ),
            },
        ),
    },
)

PAGE = {
    "fi": """Painopistealue, jota mikään tavoite ei vie eteenpäin.

Niin kauan kuin kausia ei ole lainkaan, yksi huomautus pyytää ensimmäistä.

Miksi sillä on väliä: painopistealue ilman tavoitetta tänä vuonna on toive.
""",
    "sv": """Fokusområde som inget mål för framåt.

Så länge det inte finns någon cykel alls ber en enda anmärkning om den första.

Varför det spelar roll: ett fokusområde utan mål i år är en önskan.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Battles without an objective; where there is no cycle yet, the list of them."""
    if context.playbook.strategy and not any(file.kind == OkrCycle.kind for file in context.documents.documents):
        cycle = str(Period.containing(context.today, PeriodKind.QUARTER)).lower()
        facts = {"why": "no-cycle", "id": cycle}
        yield Found(context.playbook.strategy.location / "battles", facts, notes=(Fact("command"),))
        return
    for battle in context.playbook.battles:
        if not context.graph.pointing_at(battle.ref, "objective", "battle"):
            yield Found.at(battle.location / "title", battle=battle.id)
