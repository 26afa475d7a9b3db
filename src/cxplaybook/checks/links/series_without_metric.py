"""Values of a metric that doesn't exist.

The values in `metrics/data/nps.csv` belong to `metrics/nps.yaml`.

Why it matters: somebody measures, and nobody sees it; the metric's own page says that nothing was measured.

Bad:
    # metrics/data/answered.csv
    period,value
    2026-09,82.5
    # metrics/answered-within-15-min.yaml
    title: Calls answered within 15 minutes
Good:
    # metrics/data/answered-within-15-min.csv
    period,value
    2026-09,82.5
"""

from collections.abc import Iterator

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.model import Location, Ref

INFO = CheckInfo(
    "CX210",
    "series-without-metric",
    Family.LINKS,
    Severity.ERROR,
    words={
        "en": Wording(
            "there is no metric `{id}` for these values",
            "name the file after its metric, or add `metrics/{id}.yaml`",
        ),
        "fi": Wording(
            "näille arvoille ei ole mittaria `{id}`",
            "anna tiedostolle mittarinsa nimi tai lisää `metrics/{id}.yaml`",
        ),
        "sv": Wording(
            "det finns inget mätetal `{id}` för de här värdena",
            "ge filen samma namn som mätetalet, eller lägg till `metrics/{id}.yaml`",
        ),
    },
    fixed=True,
)

PAGE = {
    "fi": """Arvoja mittarille, jota ei ole.

Tiedoston `metrics/data/nps.csv` arvot kuuluvat tiedostoon `metrics/nps.yaml`.

Miksi sillä on väliä: joku mittaa eikä kukaan näe sitä; mittarin oma sivu sanoo, ettei mitään ole mitattu.
""",
    "sv": """Värden för ett mätetal som inte finns.

Värdena i `metrics/data/nps.csv` hör till `metrics/nps.yaml`.

Varför det spelar roll: någon mäter och ingen ser det; mätetalets egen sida säger att inget har mätts.
""",
}


def check(context: Context) -> Iterator[Found]:
    """CSV files that no metric is named like."""
    for home in context.documents.series:
        if Ref(home.kind, home.id) not in context.graph.known:
            meant = nearest(home.id, context.graph.ids(home.kind))
            yield Found(Location(home.path), {"id": home.id}, tuple(f"{near}.csv" for near in meant))
