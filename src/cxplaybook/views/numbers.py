"""A metric's numbers as a page shows them: last value, verdict, change, target, and the pictures of its series."""

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from cxplaybook.analysis.series import Standing, Verdict, standing
from cxplaybook.model import Target
from cxplaybook.model.kinds.metric import Direction, Metric
from cxplaybook.values import Number, Quantity, Unreadable, quantity_in
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownChoice


@dataclass(frozen=True, slots=True)
class NumberView:
    """Where a metric stands."""

    value: str | None
    """Last measured value with its unit. None: nothing was measured yet."""
    period: str | None
    """When it was measured."""
    verdict: ShownChoice
    tone: str
    """`good`, `warn`, `bad` or `neutral`, for the look."""
    change: str | None
    """From the value before, with sign and unit. None: there is no value before."""
    changed_since: str | None
    """Period that the change counts from. None: there is no value before."""
    trend: str | None
    """Slope over the newest year, for each period, with sign and unit. None: too few values."""
    change_is_better: bool | None
    """Whether the change goes the metric's way. None: no change, or the value is to be held."""
    target: str | None
    """The target in words. None: it is only watched."""
    misses_in_a_row: int


_TONES = {
    Verdict.GOOD: "good",
    Verdict.MISSED: "warn",
    Verdict.AMBER: "warn",
    Verdict.RED: "bad",
    Verdict.NO_TARGET: "neutral",
    Verdict.NO_DATA: "neutral",
}


def number_view(metric: Metric, scope: Scope) -> NumberView:
    """Where a metric stands, in the page's language."""
    found = standing(metric)
    point = found.last.point if found.last else None
    return NumberView(
        value=None if point is None or point.value is None else in_unit(metric, point.value, scope),
        period=scope.format.period(point.period) if point else None,
        verdict=scope.choice(found.verdict),
        tone=_TONES[found.verdict],
        change=None if found.change is None else scope.format.change(quantity_of(metric, found.change, scope)),
        changed_since=scope.format.period(found.changed_since) if found.changed_since else None,
        trend=None if found.trend is None else scope.format.change(_slope(metric, found.trend, scope)),
        change_is_better=_better(metric, found),
        target=target_text(metric.target, scope),
        misses_in_a_row=found.misses_in_a_row,
    )


def in_unit(metric: Metric, value: Decimal, scope: Scope) -> str:
    """A value with the metric's unit and decimals: `93.2 %`."""
    return scope.format.quantity(quantity_of(metric, value, scope))


def _slope(metric: Metric, trend: Decimal, scope: Scope) -> Quantity:
    """A slope keeps one more decimal than the values: it is small, and its sign matters."""
    finer = replace(metric, decimals=metric.decimals + 1)
    return quantity_of(finer, trend, scope)


def quantity_of(metric: Metric, value: Decimal, scope: Scope) -> Quantity:
    """A value of the series as a quantity, rounded to the metric's decimals."""
    rounded = value.quantize(Decimal(1).scaleb(-metric.decimals), ROUND_HALF_UP)
    # A unit that is just a word has its translation; units of money, time and shares are written by the language.
    free = isinstance(unit_sample(metric), Number | None)
    return Number(rounded, scope.text(metric.unit).text) if free else quantity_in(rounded, str(metric.unit))


def target_text(target: Target | None, scope: Scope) -> str | None:
    """A target as one reads it: "at least 95 % from April 2026". None stays None."""
    if target is None:
        return None
    return scope.format.level(target.at_least, target.at_most, target.from_, target.by)


def baseline_text(metric: Metric, scope: Scope) -> str | None:
    """Where the metric stood before the work began, and when. None: not known."""
    if metric.baseline is None:
        return None
    return f"{scope.format.quantity(metric.baseline.value)} ({scope.format.period(metric.baseline.period)})"


def unit_sample(metric: Metric) -> Quantity | None:
    """A zero in the metric's unit. None: the unit is a word that no quantity has."""
    try:
        return quantity_in(Decimal(0), str(metric.unit))
    except Unreadable:
        return None


def _better(metric: Metric, found: Standing) -> bool | None:
    if not found.change or metric.direction is Direction.HOLD:
        return None
    return (found.change > 0) is (metric.direction is Direction.UP)
