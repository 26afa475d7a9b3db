"""Response rule that watches a line its metric doesn't have.

A rule watches the metric's `target`, or the amber or red one of its `limits`, as `misses` says.

Why it matters: a rule whose line is missing calms everybody, and the value that should bring somebody to act doesn't.

Bad:
    # management-model.yaml
    response_rules:
      - id: calls-unanswered
        title: Calls go unanswered
        metric: answered             # <- here
        forum: cx-board
        role: field-technician
        first_action: Looks through ten lost calls with the shift.
        within: 10 working days
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
Good:
    # management-model.yaml
    response_rules:
      - id: calls-unanswered
        title: Calls go unanswered
        metric: answered
        forum: cx-board
        role: field-technician
        first_action: Looks through ten lost calls with the shift.
        within: 10 working days
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
    target: {at_least: 95 %}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.management_model import ManagementModel, Misses
from cxplaybook.model.kinds.metric import Metric

INFO = CheckInfo(
    "CX329",
    "rule-without-line",
    Family.COVERAGE,
    Severity.WARNING,
    words={
        "en": Wording(
            "the rule `{rule}` watches `{line}`, and the metric `{metric}` has none",
            "write `{line}` for the metric, or let the rule watch another line with `misses`",
        ),
        "fi": Wording(
            "sääntö `{rule}` seuraa kohtaa `{line}`, mutta mittarilla `{metric}` ei ole sellaista",
            "kirjoita mittarille `{line}`, tai anna säännön seurata muuta rajaa kohdassa `misses`",
        ),
        "sv": Wording(
            "regeln `{rule}` bevakar `{line}`, men mätetalet `{metric}` har inget sådant",
            "skriv `{line}` för mätetalet, eller låt regeln bevaka en annan gräns med `misses`",
        ),
    },
)

PAGE = {
    "fi": """Reagointisääntö, joka seuraa mittarilta puuttuvaa rajaa.

Sääntö seuraa mittarin tavoitetta (`target`) tai sen keltaista tai punaista rajaa (`limits`) sen mukaan, mitä kohdassa
`misses` lukee.

Miksi sillä on väliä: sääntö, jonka raja puuttuu, rauhoittaa kaikki, eikä huono arvo saa ketään liikkeelle.
""",
    "sv": """Åtgärdsregel som bevakar en gräns som mätetalet saknar.

En regel bevakar mätetalets mål (`target`) eller den gula eller röda av dess gränser (`limits`), som `misses` säger.

Varför det spelar roll: en regel vars gräns saknas lugnar alla, och det dåliga värdet får ingen att handla.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Rules that watch a line which their metric doesn't have."""
    model = context.playbook.one(ManagementModel)
    for rule in model.response_rules if model else ():
        metric = context.playbook.get(Metric, rule.metric.id)
        line = _missing_line(metric, rule.misses) if metric else None
        if metric and line:
            yield Found.at(rule.location / "metric", rule=rule.id, metric=metric.id, line=line)


def _missing_line(metric: Metric, misses: Misses) -> str | None:
    """The field that a rule watches and the metric lacks. None: it has it."""
    limits = metric.limits
    lines = {
        Misses.TARGET: ("target", metric.target),
        Misses.AMBER: ("limits.amber", limits and limits.amber),
        Misses.RED: ("limits.red", limits and limits.red),
    }
    field, line = lines[misses]
    return field if line is None else None
