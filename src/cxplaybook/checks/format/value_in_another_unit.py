"""Target, limit or baseline in another unit than its metric.

Minutes compare with hours and a bare number with everything, but a percentage never with a number of visits.

Why it matters: whether a promise was kept is then decided by comparing numbers that mean different things.

Bad:
    # metrics/answered-within-15-min.yaml
    target:
      at_most: 15 min            # <- here
Good:
    # metrics/answered-within-15-min.yaml
    target:
      at_least: 95 %
"""

from collections.abc import Iterator
from decimal import Decimal

from cxplaybook.checks.context import Context
from cxplaybook.checks.found import Found
from cxplaybook.diagnostics import CheckInfo, Family, Severity, Wording
from cxplaybook.model import Location, Target, Text
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.promise import Promise
from cxplaybook.values import Number, Quantity, Unreadable, comparable, quantity_in

INFO = CheckInfo(
    "CX175",
    "value-in-another-unit",
    Family.FORMAT,
    Severity.ERROR,
    words={
        "en": Wording(
            "`{value}` can't be compared with the values of `{metric}`, which are in `{unit}`",
            "write the value in `{unit}`, or change `unit` of the metric",
        ),
        "fi": Wording(
            "arvoa `{value}` ei voi verrata mittarin `{metric}` arvoihin, joiden yksikkö on `{unit}`",
            "kirjoita arvo yksikössä `{unit}` tai muuta mittarin kenttää `unit`",
        ),
        "sv": Wording(
            "`{value}` kan inte jämföras med värdena för `{metric}`, som är i `{unit}`",
            "skriv värdet i `{unit}`, eller ändra mätetalets `unit`",
        ),
    },
)

PAGE = {
    "fi": """Tavoite, raja tai lähtötaso on eri yksikössä kuin sen mittari.

Minuutteja voi verrata tunteihin ja pelkkää lukua kaikkeen, mutta prosenttia ei koskaan käyntien määrään.

Miksi sillä on väliä: lupauksen pitäminen ratkaistaan silloin vertaamalla lukuja, jotka tarkoittavat eri asioita.
""",
    "sv": """Mål, gräns eller utgångsläge i en annan enhet än mätetalet.

Minuter kan jämföras med timmar och ett tal utan enhet med allt, men en procentandel aldrig med ett antal besök.

Varför det spelar roll: om ett löfte hölls avgörs då genom att jämföra tal som betyder olika saker.
""",
}


Placed = tuple[Quantity | None, Location]
"""A value with its field; None: the field isn't written."""


def check(context: Context) -> Iterator[Found]:
    """Values that belong to a metric and can't be compared with it."""
    for metric in context.playbook.all(Metric):
        yield from _misfits(metric, _of_metric(metric))
    for promise in context.playbook.all(Promise):
        metric_of = context.playbook.get(Metric, promise.metric.id) if promise.metric else None
        if metric_of and promise.target:
            yield from _misfits(metric_of, _bounds(promise.target))


def _of_metric(metric: Metric) -> Iterator[Placed]:
    if metric.baseline:
        yield metric.baseline.value, metric.baseline.location / "value"
    if metric.target:
        yield from _bounds(metric.target)
    if metric.limits:
        yield metric.limits.amber, metric.limits.location / "amber"
        yield metric.limits.red, metric.limits.location / "red"


def _bounds(target: Target) -> Iterator[Placed]:
    yield target.at_least, target.location / "at_least"
    yield target.at_most, target.location / "at_most"


def _misfits(metric: Metric, values: Iterator[Placed]) -> Iterator[Found]:
    for value, location in values:
        if value is not None and not _fits(value, metric.unit):
            yield Found.at(location, value=str(value), metric=metric.id, unit=str(metric.unit))


def _fits(value: Quantity, unit: Text) -> bool:
    """Whether a value can be in a unit; one that is written without any always can."""
    if isinstance(value, Number) and not value.unit:
        return True
    return any(_is_in(value, words) for words in unit.by_language.values())


def _is_in(value: Quantity, unit: str) -> bool:
    try:
        one = quantity_in(Decimal(1), unit)
    except Unreadable:
        # Words that are no unit after a number, such as `index (2020 = 100)`.
        return False
    return comparable(value, one)
