"""Metric whose newest value is older than two of its own turns.

A monthly metric is stale in November when August is its newest value: September may come late, August may not.
Metrics that follow occasions have no turns.

Why it matters: who steers by a number from last season answers customers who have left.

Bad:
    # metrics/answered.yaml
    cadence: monthly                  # <- here
    # metrics/data/answered.csv
    period,value
    2026-07,80
    2026-08,82
Good:
    # metrics/answered.yaml
    cadence: quarterly
"""

from collections.abc import Iterator

from cxplaybook.analysis.freshness import stale_value
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.metric import Metric

INFO = CheckInfo(
    "CX607",
    "stale-metric",
    Family.RHYTHM,
    Severity.WARNING,
    words={
        "en": Wording(
            "the newest value of the metric `{metric}` is from {newest}",
            "add the missing rows to `metrics/data/{metric}.csv`, or write how often it is really measured",
        ),
        "fi": Wording(
            "mittarin `{metric}` uusin arvo on jaksolta {newest}",
            "lisää puuttuvat rivit tiedostoon `metrics/data/{metric}.csv`, tai kirjoita, kuinka usein sitä todella "
            "mitataan",
        ),
        "sv": Wording(
            "det nyaste värdet för mätetalet `{metric}` gäller {newest}",
            "lägg till raderna som saknas i `metrics/data/{metric}.csv`, eller skriv hur ofta det verkligen mäts",
        ),
    },
)

PAGE = {
    "fi": """Mittari, jonka uusin arvo on yli kahden mittausvälin takaa.

Kuukausittain mitattava mittari on vanhentunut marraskuussa, jos sen uusin arvo on elokuulta: syyskuu saa olla
myöhässä, elokuu ei. Tilanteen mukaan mitattavilla ei ole mittausväliä.

Miksi sillä on väliä: joka ohjaa työtään viime kauden luvulla, vastaa jo lähteneille asiakkaille.
""",
    "sv": """Mätetal vars nyaste värde är äldre än två mätintervall.

Ett månatligt mätetal är föråldrat i november om det nyaste värdet gäller augusti: september får komma sent, augusti
inte. Mätetal som följer tillfällen har inget intervall.

Varför det spelar roll: den som styr efter ett tal från förra säsongen svarar kunder som redan har gått.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Metrics without a recent value."""
    for metric in context.playbook.all(Metric):
        newest = stale_value(metric, context.today)
        if newest is not None:
            yield Found.at(metric.location / "cadence", metric=metric.id, newest=str(newest))
