"""Target that is worse than where the metric stood before the work began.

A metric whose `direction` is `up` has a target above its baseline, one whose direction is `down` below it. Who means to
stay on a level says `hold`.

Why it matters: a target that was reached before anybody began lets the service get worse and calls it a success.

Bad:
    # metrics/answered-within-15-min.yaml
    baseline: {value: 82 %, period: 2025}
    target:
      at_least: 75 %            # <- here
Good:
    # metrics/answered-within-15-min.yaml
    baseline: {value: 82 %, period: 2025}
    target:
      at_least: 95 %
"""

from collections.abc import Iterator

from cxplaybook.analysis.series import level
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Location
from cxplaybook.model.kinds.metric import Direction, Metric
from cxplaybook.values import Quantity

INFO = CheckInfo(
    "CX510",
    "target-behind-baseline",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "the target `{target}` of `{metric}` is worse than its baseline `{baseline}`",
            "write the level that customers would notice, turn `direction`, or write `hold` if it is to stay as it is",
            notes={"baseline": "it stood here before the work began"},
        ),
        "fi": Wording(
            "mittarin `{metric}` tavoite `{target}` on huonompi kuin lähtötaso `{baseline}`",
            "kirjoita taso, jonka asiakas huomaisi, käännä `direction` tai kirjoita siihen `hold`, jos taso saa säilyä",
            notes={"baseline": "tässä oltiin ennen kuin työ alkoi"},
        ),
        "sv": Wording(
            "målet `{target}` för `{metric}` är sämre än utgångsläget `{baseline}`",
            "skriv den nivå som kunderna skulle märka, vänd `direction`, eller skriv `hold` om nivån ska bestå",
            notes={"baseline": "här låg det innan arbetet började"},
        ),
    },
)

PAGE = {
    "fi": """Tavoite, joka on huonompi kuin se, missä oltiin ennen kuin työ alkoi.

Kun mittarin `direction` on `up`, tavoite on lähtötason yläpuolella, ja kun se on `down`, alapuolella. Kun tasolla on
tarkoitus pysyä, suunta on `hold`.

Miksi sillä on väliä: tavoite, joka saavutettiin jo ennen alkua, antaa palvelun huonontua ja kutsuu sitä onnistumiseksi.
""",
    "sv": """Mål som är sämre än läget innan arbetet började.

Ett mätetal vars `direction` är `up` har målet över utgångsläget, ett vars riktning är `down` under det. Den som vill
stanna på en nivå skriver `hold`.

Varför det spelar roll: ett mål som nåddes innan någon började låter servicen bli sämre och kallar det en framgång.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Metrics whose target lies on the wrong side of their baseline."""
    for metric in context.playbook.all(Metric):
        target, baseline = _target(metric), metric.baseline
        if target and baseline and _behind(metric, target[0], baseline.value):
            facts = {"metric": metric.id, "target": str(target[0]), "baseline": str(baseline.value)}
            yield Found(target[1], facts, notes=(Fact("baseline", baseline.location / "value"),))


def _target(metric: Metric) -> tuple[Quantity, Location] | None:
    """The bound that the metric is to pass, with its place; None: it has none, or is to stay on a level."""
    if metric.target is None or metric.direction is Direction.HOLD:
        return None
    bound = "at_least" if metric.direction is Direction.UP else "at_most"
    value: Quantity | None = getattr(metric.target, bound)
    return None if value is None else (value, metric.target.location / bound)


def _behind(metric: Metric, target: Quantity, baseline: Quantity) -> bool:
    aim, start = level(metric, target), level(metric, baseline)
    if aim is None or start is None or aim == start:
        return False
    return (aim < start) is (metric.direction is Direction.UP)
