"""Role that is to steer its work by a metric that lags.

`steer_by` is for numbers that move with one's own work, this week. What comes out of it months later belongs under
`report`.

Why it matters: by the time a lagging metric moves, the customers it counted have already left.

Bad:
    # roles/field-technician.yaml
    my_numbers:
      steer_by: [contract-retention]  # <- here
    # metrics/contract-retention.yaml
    timing: lagging
Good:
    # roles/field-technician.yaml
    my_numbers:
      report: [contract-retention]
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.metric import Metric, Timing
from cxplaybook.model.kinds.role import Role

INFO = CheckInfo(
    "CX509",
    "steering-by-lagging-metric",
    Family.GOODHART,
    Severity.NOTE,
    words={
        "en": Wording(
            "the role `{role}` is to steer by `{metric}`, which lags",
            "move it to `report`, and steer by a leading metric that one's own work moves",
        ),
        "fi": Wording(
            "roolin `{role}` pitäisi ohjata työtään mittarilla `{metric}`, joka kertoo vasta jälkikäteen",
            "siirrä se kohtaan `report` ja ohjaa työtä ennakoivalla mittarilla, joka liikkuu oman työn mukana",
        ),
        "sv": Wording(
            "rollen `{role}` ska styra efter `{metric}`, som släpar efter",
            "flytta det till `report`, och styr efter ett ledande mätetal som rör sig med det egna arbetet",
        ),
    },
)

PAGE = {
    "fi": """Rooli, jonka pitäisi ohjata työtään jälkikäteen kertovalla mittarilla.

`steer_by` on luvuille, jotka liikkuvat oman työn mukana jo tällä viikolla. Se, mitä siitä seuraa kuukausien päästä,
kuuluu kohtaan `report`.

Miksi sillä on väliä: kun jälkikäteen kertova mittari liikahtaa, sen laskemat asiakkaat ovat jo lähteneet.
""",
    "sv": """Roll som ska styra sitt arbete efter ett mätetal som släpar efter.

`steer_by` är för tal som rör sig med det egna arbetet, redan den här veckan. Det som kommer ur det månader senare hör
hemma under `report`.

Varför det spelar roll: när ett eftersläpande mätetal rör sig har kunderna som det räknade redan gått.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Lagging metrics among those that a role steers by."""
    for role in context.playbook.all(Role):
        numbers = role.my_numbers
        for position, ref in enumerate(numbers.steer_by if numbers else ()):
            metric = context.playbook.get(Metric, ref.id)
            if numbers and metric and metric.timing is Timing.LAGGING:
                yield Found.at(numbers.location / "steer_by" / position, role=role.id, metric=metric.id)
