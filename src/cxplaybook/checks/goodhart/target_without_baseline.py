"""Target of a metric that doesn't say where it started.

Why it matters: without the level before the work began, nobody can tell a leap from a step, or progress from chance.

Bad:
    # metrics/answered.yaml
    target: {at_least: 95 %}          # <- here
Good:
    # metrics/answered.yaml
    target: {at_least: 95 %}
    baseline: {value: 65 %, period: 2025}
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.metric import Metric

INFO = CheckInfo(
    "CX501",
    "target-without-baseline",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "the metric `{metric}` has a target but no baseline",
            "write `baseline: {{value: …, period: …}}`: where it stood before the work began",
        ),
        "fi": Wording(
            "mittarilla `{metric}` on tavoite mutta ei lähtötasoa",
            "kirjoita `baseline: {{value: …, period: …}}`: missä oltiin ennen kuin työ alkoi",
        ),
        "sv": Wording(
            "mätetalet `{metric}` har ett mål men inget utgångsläge",
            "skriv `baseline: {{value: …, period: …}}`: var det låg innan arbetet började",
        ),
    },
)

PAGE = {
    "fi": """Mittarin tavoite, joka ei kerro, mistä lähdettiin.

Miksi sillä on väliä: jos lähtötasoa ei tunneta, kukaan ei erota loikkaa askelesta eikä edistystä sattumasta.
""",
    "sv": """Mål för ett mätetal som inte säger var man började.

Varför det spelar roll: utan utgångsläge kan ingen skilja ett språng från ett steg, eller framsteg från slump.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Metrics with a target and without a baseline."""
    for metric in context.playbook.all(Metric):
        if metric.target is not None and metric.baseline is None:
            yield Found.at(metric.location / "target", metric=metric.id)
