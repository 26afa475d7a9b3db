"""Rewarded metric that no other metric watches.

A metric is rewarded when a reward lists it, or when a promise with a reward is measured by it. Thanks that people
give for a promise don't count.

Why it matters: what is rewarded is reached, if need be at the customer's cost. The counter-metric shows that cost.

Bad:
    # metrics/answered.yaml
    title: Calls answered within 15 minutes     # <- here
    gaming_risk: Calls are picked up fast and passed on.

    # management-model.yaml
    rewards:
      - {id: bonus, title: Service bonus, form: reward, what: 150 euros a quarter., metrics: [answered]}
Good:
    # metrics/answered.yaml
    title: Calls answered within 15 minutes
    gaming_risk: Calls are picked up fast and passed on.
    counter_metric: first-contact-resolution
    # metrics/first-contact-resolution.yaml
    title: Solved in one contact
"""

from collections.abc import Iterator

from cxplaybook.analysis.rewards import rewarded
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Fact, Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording

INFO = CheckInfo(
    "CX502",
    "reward-without-counter-metric",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "the metric `{metric}` is rewarded, and no counter-metric watches it",
            "name under `counter_metric` the metric that gets worse when this one is won at the customer's cost",
            notes={
                "rewarded": "it is rewarded here",
            },
        ),
        "fi": Wording(
            "mittarista `{metric}` palkitaan, eikä mikään vastamittari vartioi sitä",
            "nimeä kohdassa `counter_metric` mittari, joka huononee, jos tämä voitetaan asiakkaan kustannuksella",
            notes={
                "rewarded": "siitä palkitaan tässä",
            },
        ),
        "sv": Wording(
            "mätetalet `{metric}` belönas, och inget motmått vakar över det",
            "nämn under `counter_metric` det mätetal som blir sämre om det här nås på kundens bekostnad",
            notes={
                "rewarded": "det belönas här",
            },
        ),
    },
)

PAGE = {
    "fi": """Palkitseva mittari, jota mikään toinen mittari ei vartioi.

Mittarista palkitaan, kun palkkio luettelee sen tai kun sillä mitataan lupausta, josta palkitaan. Ihmisten antamaa
kiitosta lupauksesta ei lasketa.

Miksi sillä on väliä: se, mistä palkitaan, saavutetaan vaikka asiakkaan kustannuksella. Vastamittari näyttää, mitä se
maksoi asiakkaalle.
""",
    "sv": """Belönat mätetal som inget annat mätetal vakar över.

Ett mätetal belönas när en belöning räknar upp det, eller när det mäter ett löfte med belöning. Tack som människor ger
för ett löfte räknas inte.

Varför det spelar roll: det som belönas nås, om så på kundens bekostnad. Motmåttet visar vad det kostade kunden.
""",
}


def check(context: Context) -> Iterator[Found]:
    """Rewarded metrics without a counter-metric."""
    for entry in rewarded(context.playbook):
        if entry.metric.counter_metric is None:
            notes = (Fact("rewarded", entry.location),)
            yield Found(entry.metric.location / "title", {"metric": entry.metric.id}, notes=notes)
