"""The pictures of a metric's series: a small one for cards, a large one for its page."""

from decimal import Decimal

from cxplaybook import charts
from cxplaybook.analysis.series import Standing, in_force, level, standing
from cxplaybook.language.format import LONG_UNIT
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.values import Number, Percent
from cxplaybook.views.numbers import in_unit, quantity_of, target_text, unit_sample
from cxplaybook.views.scope import Scope


def small_trend(metric: Metric, scope: Scope) -> charts.Chart | None:
    """The series as small as a word. None: fewer than two values make no course."""
    found = standing(metric)
    if found.change is None:
        return None
    return charts.sparkline(
        _series(metric, found, scope), _caption(metric, found, scope), _labels(scope), _show(metric, scope)
    )


def trend_picture(metric: Metric, scope: Scope) -> charts.Chart | None:
    """The series with target, limits, baseline and gaps. None: nothing was measured."""
    found = standing(metric)
    if found.last is None:
        return None
    return charts.trend(
        _series(metric, found, scope), _caption(metric, found, scope), _labels(scope), _show(metric, scope)
    )


def _show(metric: Metric, scope: Scope) -> charts.Show:
    def show(value: Decimal) -> str:
        quantity = quantity_of(metric, value, scope)
        # "Procentenheter" at each line would leave the course no room; the page around the picture has the unit.
        if isinstance(quantity, Number) and len(quantity.unit) > LONG_UNIT:
            return scope.format.number(quantity.value)
        return scope.format.quantity(quantity)

    return show


def _series(metric: Metric, found: Standing, scope: Scope) -> charts.Series:
    return charts.Series(
        points=tuple(
            charts.Point(
                label=scope.format.period(entry.point.period),
                value=entry.point.value,
                short=scope.format.period_short(entry.point.period),
                missed=entry.verdict.missing,
                note=_note(entry.point.note, entry.point.n, scope),
            )
            for entry in found.points
        ),
        targets=_targets(metric, found),
        limits=_limits(metric, scope),
        baseline=_baseline(metric, found),
        bounds=charts.Bounds(Decimal(0), Decimal(100)) if isinstance(unit_sample(metric), Percent) else charts.Bounds(),
    )


def _note(note: str | None, n: int | None, scope: Scope) -> str:
    cases = scope.words("metric.cases", count=n) if n is not None else ""
    return "; ".join(part for part in (cases, note or "") if part)


def _targets(metric: Metric, found: Standing) -> tuple[charts.Target, ...]:
    """The target from the first period it holds for; one that is still to come holds from the last point on."""
    if metric.target is None or not found.points:
        return ()
    low, high = level(metric, metric.target.at_least), level(metric, metric.target.at_most)
    bound = low if low is not None else high
    if bound is None:
        return ()
    held = (index for index, entry in enumerate(found.points) if in_force(metric.target, entry.point.period))
    first = next(held, len(found.points) - 1)
    return (charts.Target(bound, high if low is not None else None, first),)


def _limits(metric: Metric, scope: Scope) -> tuple[charts.Limit, ...]:
    if metric.limits is None:
        return ()
    lines = ((alarm, level(metric, getattr(metric.limits, alarm.value))) for alarm in charts.Alarm)
    return tuple(
        charts.Limit(value, scope.words(f"chart.limit-{alarm.value}"), alarm)
        for alarm, value in lines
        if value is not None
    )


def _baseline(metric: Metric, found: Standing) -> charts.Baseline | None:
    value = level(metric, metric.baseline.value) if metric.baseline else None
    if metric.baseline is None or value is None:
        return None
    places = (index for index, entry in enumerate(found.points) if entry.point.period == metric.baseline.period)
    return charts.Baseline(value, next(places, None))


def _caption(metric: Metric, found: Standing, scope: Scope) -> charts.Caption:
    title = scope.text(metric.title).text
    if found.last is None or found.last.point.value is None:
        return charts.Caption(metric.id, title, scope.words("metric.no-values"))
    last = found.last.point
    sentence = scope.words(
        "chart.trend-description",
        value=in_unit(metric, found.last.point.value, scope),
        period=scope.format.period(last.period),
        target=target_text(metric.target, scope) or scope.words("target.none"),
    )
    return charts.Caption(metric.id, title, sentence)


def _labels(scope: Scope) -> charts.TrendLabels:
    names = ("period", "value", "target", "baseline", "missed", "no_data", "remark")
    return charts.TrendLabels(**{name: scope.words(f"chart.{name.replace('_', '-')}") for name in names})
