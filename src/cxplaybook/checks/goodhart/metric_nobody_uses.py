"""Metric that nothing points at.

Neither a goal, battle, promise, touchpoint, phase or role names it nor a response rule, key result, reward or system;
no other metric is watched by it, and no evidence comes from it.

Why it matters: each number costs somebody's time. One that steers nobody takes attention from those that do.

Bad:
    # metrics/calls-per-hour.yaml
    title: Calls per hour             # <- here
Good:
    # metrics/calls-per-hour.yaml
    title: Calls per hour
    # roles/field-technician.yaml
    my_numbers: {report: [calls-per-hour]}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.metric import Metric

INFO = CheckInfo(
    "CX506",
    "metric-nobody-uses",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "nothing uses the metric `{metric}`",
            "name it where it steers somebody (a battle, a role's `my_numbers`, a response rule), or delete it",
        ),
        "fi": Wording(
            "mikään ei käytä mittaria `{metric}`",
            "nimeä se siellä, missä se ohjaa jotakuta (painopistealue, roolin `my_numbers`, reagointisääntö), tai "
            "poista se",
        ),
        "sv": Wording(
            "ingenting använder mätetalet `{metric}`",
            "nämn det där det styr någon (ett fokusområde, en rolls `my_numbers`, en åtgärdsregel), eller ta bort det",
        ),
    },
)

PAGE = {
    "fi": """Mittari, johon mikään ei viittaa.

Sitä ei nimeä tavoite, painopistealue, lupaus, kohtaamispiste, polun vaihe eikä rooli, ei myöskään reagointisääntö,
avaintulos, palkkio tai järjestelmä; se ei vartioi toista mittaria, eikä mikään näyttö tule siitä.

Miksi sillä on väliä: jokainen luku vie jonkun aikaa. Luku, joka ei ohjaa ketään, vie huomiota niiltä, jotka ohjaavat.
""",
    "sv": """Mätetal som ingenting pekar på.

Det nämns varken av ett mål, ett fokusområde, ett löfte, en kontaktpunkt, en fas eller en roll, och inte heller av en
åtgärdsregel, ett nyckelresultat, en belöning eller ett system; det vakar inte över något annat mätetal, och inget
belägg kommer från det.

Varför det spelar roll: varje tal kostar någon tid. Ett tal som inte styr någon tar uppmärksamhet från dem som gör det.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Metrics without a mention."""
    for metric in context.playbook.all(Metric):
        if not context.graph.pointing_at(metric.ref):
            yield Found.at(metric.location / "title", metric=metric.id)
