"""Response rule that fired while the time for the first action ran out.

An answer is a roadmap item with the rule under `answers` that wasn't stopped before.

Why it matters: the rule was agreed for exactly this moment. If it passes without a deed, no rule counts any more.

Bad:
    # management-model.yaml
    response_rules:
      - id: calls-unanswered
        title: Calls go unanswered    # <- here
        metric: answered
        forum: cx-board
        role: field-technician
        first_action: Looks through ten lost calls with the shift.
        within: 10 working days
    # metrics/answered.yaml
    target: {at_least: 95 %}
    baseline: {value: 65 %, period: 2025}
    # metrics/data/answered.csv
    period,value
    2026-09,91
    2026-10,90
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
    # roadmap.yaml
    items:
      - id: call-back-queue
        title: Call-back queue
        horizon: 3
        outcome: Nobody holds the line.
        battle: effortless-service
        start: 2026-10-01
        due: 2026-12-31
        status: ongoing
        answers: [calls-unanswered]
"""

from collections.abc import Iterator

from cxplaybook.analysis.rules import fired_rules
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX605",
    "fired-rule-without-answer",
    Family.RHYTHM,
    Severity.ERROR,
    words={
        "en": Wording(
            "the rule `{rule}` fired for {since} and nothing answers; the first action was due on {day}",
            "do the first action and name the rule under `answers` of the roadmap item that carries it on",
        ),
        "fi": Wording(
            "sääntö `{rule}` laukesi ({since}), eikä mikään vastaa siihen; ensimmäinen toimi oli määrä tehdä {day} "
            "mennessä",
            "tehkää ensimmäinen toimi ja nimetkää sääntö sitä jatkavan tiekartan askeleen kohdassa `answers`",
        ),
        "sv": Wording(
            "regeln `{rule}` löste ut för {since} och inget svarar; den första åtgärden skulle ha gjorts senast {day}",
            "gör den första åtgärden och nämn regeln under `answers` i steget i färdplanen som för den vidare",
        ),
    },
)

PAGE = {
    "fi": """Reagointisääntö, joka laukesi ja jonka ensimmäisen toimen aika ehti kulua.

Vastaus on tiekartan askel, jonka kohdassa `answers` sääntö on ja jota ei ole keskeytetty.

Miksi sillä on väliä: sääntö sovittiin juuri tätä hetkeä varten. Jos se menee ohi ilman tekoja, mikään sääntö ei enää
päde.
""",
    "sv": """Åtgärdsregel som löste ut medan tiden för den första åtgärden rann ut.

Ett svar är ett steg i färdplanen som har regeln under `answers` och inte har stoppats.

Varför det spelar roll: regeln avtalades för just det här ögonblicket. Går det förbi utan handling gäller ingen regel
längre.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Rules that fired, whose time is over and which nothing answers."""
    for fired in fired_rules(context.playbook, context.today):
        if fired.overdue(context.today):
            rule = fired.rule
            yield Found.at(rule.location / "title", rule=rule.id, since=str(fired.since), day=fired.due.isoformat())
