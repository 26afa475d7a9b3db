"""Rewarded metric whose counter-metrics all belong to the same reward.

A metric's counter-metric may be rewarded too, as long as that one is watched by a metric outside the reward.

Why it matters: two numbers that pay the same people and watch only each other rise together while the customer loses.

Bad:
    # metrics/answered.yaml
    counter_metric: calls-per-hour              # <- here
    gaming_risk: Calls are picked up fast and passed on.
    # metrics/calls-per-hour.yaml
    counter_metric: answered
    gaming_risk: Calls are cut short.
    # management-model.yaml
    rewards:
      - {id: bonus, title: Service bonus, form: reward, what: 150 euros., metrics: [answered, calls-per-hour]}
Good:
    # metrics/answered.yaml
    counter_metric: first-contact-resolution
    gaming_risk: Calls are picked up fast and passed on.
    # metrics/first-contact-resolution.yaml
    title: Solved in one contact
"""

from collections.abc import Iterator

from cxplaybook.analysis.rewards import counters
from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model.kinds.management_model import ManagementModel, Reward
from cxplaybook.model.kinds.metric import Metric

INFO = CheckInfo(
    "CX504",
    "counter-metrics-in-circle",
    Family.GOODHART,
    Severity.WARNING,
    words={
        "en": Wording(
            "only metrics of the same reward `{reward}` watch the metric `{metric}`",
            "name a `counter_metric` that nobody is paid for, here or for the counter-metric itself",
        ),
        "fi": Wording(
            "mittaria `{metric}` vartioivat vain saman palkkion `{reward}` mittarit",
            "nimeä `counter_metric`, josta ei palkita, joko tälle tai sen vastamittarille",
        ),
        "sv": Wording(
            "bara mätetal i samma belöning `{reward}` vakar över mätetalet `{metric}`",
            "nämn ett `counter_metric` som ingen får betalt för, här eller för motmåttet självt",
        ),
    },
)

PAGE = {
    "fi": """Palkitseva mittari, jonka kaikki vastamittarit kuuluvat samaan palkkioon.

Myös vastamittarista saa palkita, kunhan jokin palkkion ulkopuolinen mittari vartioi sitä.

Miksi sillä on väliä: kaksi lukua, joista palkitaan samat ihmiset ja jotka vartioivat vain toisiaan, nousevat yhdessä
asiakkaan hävitessä.
""",
    "sv": """Belönat mätetal vars alla motmått hör till samma belöning.

Även ett motmått får belönas, så länge ett mätetal utanför belöningen vakar över det.

Varför det spelar roll: två tal som ger samma människor betalt och bara vakar över varandra stiger tillsammans medan
kunden förlorar.
""",
}


def check(context: Context) -> Iterator[Found]:
    """The first metric of each reward whose counter-metrics lead nowhere outside it."""
    model = context.playbook.one(ManagementModel)
    for reward in model.rewards if model else ():
        circular = (metric for metric in _metrics(reward, context) if _inside(metric, reward, context))
        if metric := next(circular, None):
            yield Found.at(metric.location / "counter_metric", metric=metric.id, reward=reward.id)


def _metrics(reward: Reward, context: Context) -> Iterator[Metric]:
    found = (context.playbook.get(Metric, ref.id) for ref in reward.metrics)
    return (metric for metric in found if metric is not None)


def _inside(metric: Metric, reward: Reward, context: Context) -> bool:
    """Whether its counter-metrics lead back to it and are all rewarded too."""
    # A chain that simply ends is watched by nobody, which is another check's business.
    watchers = counters(metric, context.playbook)
    return metric.ref in watchers and set(watchers) <= set(reward.metrics)
