"""Objective whose key results move no metric.

A key result may be counted for its cycle only. At least one of an objective's moves a metric that lives on.

Why it matters: what is counted for a quarter is forgotten with it, and nobody sees whether customers noticed.

Bad:
    # okrs/2026-q4.yaml
    objectives:
      - id: nobody-waits
        title: Nobody waits          # <- here
        battle: effortless-service
        key_results:
          - {id: answered, title: Calls answered, baseline: 82 %, target: 95 %}
Good:
    # okrs/2026-q4.yaml
    objectives:
      - id: nobody-waits
        title: Nobody waits
        battle: effortless-service
        key_results:
          - {id: answered, title: Calls answered, metric: answered, baseline: 82 %, target: 95 %}
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.okr import OkrCycle

INFO = CheckInfo(
    "CX330",
    "objective-without-metric",
    Family.COVERAGE,
    Severity.NOTE,
    words={
        "en": Wording(
            "no key result of the objective `{objective}` moves a metric",
            "name under `metric` of a key result the metric in which its success shows",
        ),
        "fi": Wording(
            "mikään tavoitteen `{objective}` avaintulos ei liikuta mittaria",
            "nimeä jonkin avaintuloksen kohdassa `metric` mittari, jossa onnistuminen näkyy",
        ),
        "sv": Wording(
            "inget nyckelresultat för målet `{objective}` rör på ett mätetal",
            "nämn under `metric` för något nyckelresultat det mätetal där framgången syns",
        ),
    },
)

PAGE = {
    "fi": """Tavoite, jonka avaintulokset eivät liikuta yhtään mittaria.

Avaintuloksen voi laskea vain omaa kauttaan varten. Ainakin yksi tavoitteen avaintuloksista liikuttaa mittaria, joka
jatkaa kauden jälkeen.

Miksi sillä on väliä: vain yhden neljänneksen laskettu luku unohtuu sen mukana, eikä kukaan näe, huomasivatko asiakkaat
mitään.
""",
    "sv": """Mål vars nyckelresultat inte rör på något mätetal.

Ett nyckelresultat får räknas bara för sin cykel. Minst ett av målets nyckelresultat rör på ett mätetal som lever
vidare.

Varför det spelar roll: det som räknas under ett kvartal glöms med det, och ingen ser om kunderna märkte något.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Objectives of which no key result names a metric."""
    for okr in context.playbook.all(OkrCycle):
        for objective in okr.objectives:
            if all(result.metric is None for result in objective.key_results):
                yield Found.at(objective.location / "title", objective=objective.id)
