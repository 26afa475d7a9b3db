"""Business goal that no battle serves.

Why it matters: customer experience that serves no goal is cut at the first tight budget.

Bad:
    # strategy.yaml
    goals:
      - {id: retention, title: 92 % of service contracts are renewed}
      - {id: revenue, title: Service revenue grows to 26 million euros}      # <- here
Good:
    # strategy.yaml
    goals:
      - {id: retention, title: 92 % of service contracts are renewed}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX315",
    "goal-nothing-serves",
    Family.COVERAGE,
    Severity.ERROR,
    words={
        "en": Wording(
            "no battle serves the business goal `{goal}`",
            "name it under `goals` of a battle, or leave it out of this strategy",
        ),
        "fi": Wording(
            "mikään painopistealue ei palvele liiketoimintatavoitetta `{goal}`",
            "nimeä se painopistealueen kohdassa `goals` tai jätä se pois tästä strategiasta",
        ),
        "sv": Wording(
            "inget fokusområde tjänar affärsmålet `{goal}`",
            "nämn det under `goals` i ett fokusområde, eller lämna det utanför den här strategin",
        ),
    },
)

PAGE = {
    "fi": """Liiketoimintatavoite, jota mikään painopistealue ei palvele.

Miksi sillä on väliä: asiakaskokemustyö, joka ei palvele mitään tavoitetta, karsitaan heti, kun budjetti tiukkenee.
""",
    "sv": """Affärsmål som inget fokusområde tjänar.

Varför det spelar roll: arbete med kundupplevelsen som inte tjänar något mål stryks i första strama budgeten.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Goals that no battle names."""
    served = {goal for battle in context.playbook.battles for goal in battle.goals}
    for goal in context.playbook.goals:
        if goal.ref not in served:
            yield Found.at(goal.location / "title", goal=goal.id)
