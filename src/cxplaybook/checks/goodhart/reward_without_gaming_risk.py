"""Rewarded metric whose gaming nobody has thought through.

`gaming_risk` says how the number could be made good without the customer noticing anything.

Why it matters: people find the shortest way to a reward. Who has named it beforehand sees it when it is taken.

Bad:
    # metrics/answered.yaml
    title: Calls answered within 15 minutes     # <- here
    counter_metric: first-contact-resolution
    # metrics/first-contact-resolution.yaml
    title: Solved in one contact
    # management-model.yaml
    rewards:
      - {id: bonus, title: Service bonus, form: reward, what: 150 euros a quarter., metrics: [answered]}
Good:
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
    counter_metric: first-contact-resolution
    gaming_risk: Calls are picked up fast and passed on.
"""

from collections.abc import Iterator

from cxplaybook.analysis.rewards import rewarded
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX503",
    "reward-without-gaming-risk",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "the metric `{metric}` is rewarded, and nothing says how it could be gamed",
            "write under `gaming_risk` how the number could be made good without the customer noticing",
            notes={
                "rewarded": "it is rewarded here",
            },
        ),
        "fi": Wording(
            "mittarista `{metric}` palkitaan, eikä mikään kerro, miten lukua voisi kaunistella",
            "kirjoita kohtaan `gaming_risk`, miten luku saataisiin hyväksi ilman, että asiakas huomaa mitään",
            notes={
                "rewarded": "siitä palkitaan tässä",
            },
        ),
        "sv": Wording(
            "mätetalet `{metric}` belönas, och ingenting säger hur det kan manipuleras",
            "skriv under `gaming_risk` hur talet kan bli bra utan att kunden märker något",
            notes={
                "rewarded": "det belönas här",
            },
        ),
    },
)

PAGE = {
    "fi": """Palkitseva mittari, jonka kaunistelua kukaan ei ole miettinyt.

`gaming_risk` kertoo, miten luku saataisiin hyväksi ilman, että asiakas huomaa mitään.

Miksi sillä on väliä: ihmiset löytävät lyhimmän tien palkkioon. Joka on nimennyt sen etukäteen, huomaa, kun sitä
kuljetaan.
""",
    "sv": """Belönat mätetal vars manipulering ingen har tänkt igenom.

`gaming_risk` säger hur talet kan bli bra utan att kunden märker något.

Varför det spelar roll: människor hittar den kortaste vägen till en belöning. Den som har nämnt den i förväg märker när
någon tar den.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Rewarded metrics without a gaming risk."""
    for entry in rewarded(context.playbook):
        if entry.metric.gaming_risk is None:
            notes = (Fact("rewarded", entry.location),)
            yield Found(entry.metric.location / "title", {"metric": entry.metric.id}, notes=notes)
