"""What a metric's card and page show beside its fields: where it stands, its pictures, and the rules that watch it."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxplaybook.analysis.series import by_segment
from cxplaybook.model import Ref
from cxplaybook.model.kinds.management_model import ManagementModel, ResponseRule
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.model.kinds.segment import Segment
from cxplaybook.views.items import cards, item_view
from cxplaybook.views.numbers import baseline_text, in_unit, number_view
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownLink
from cxplaybook.views.trends import small_trend, trend_picture


@dataclass(frozen=True, slots=True)
class SegmentValue:
    """The newest value of one part of the customers."""

    name: ShownLink | str
    """The customer group; its word in the CSV file where there is none of that id."""
    value: str
    period: str


def card(item: Metric, scope: Scope) -> Mapping[str, object]:
    """`number`: where it stands; `sparkline`: the small picture, None without data."""
    return {"number": number_view(item, scope), "sparkline": small_trend(item, scope)}


def page(item: Metric, scope: Scope) -> Mapping[str, object]:
    """The computed parts of a metric's page: picture, segments, rules, and what uses it."""
    return {
        "trend": trend_picture(item, scope),
        "rules": tuple(item_view(rule, scope) for rule in _rules(scope) if rule.metric == item.ref),
        "steered_by": cards(scope.graph.sources(item.ref, "role", "steer_by"), scope),
        "reported_by": cards(scope.graph.sources(item.ref, "role", "report"), scope),
        "baseline_text": baseline_text(item, scope),
        "by_segment": tuple(
            _segment(name, points[-1], item, scope) for name, points in by_segment(item).items() if points
        ),
        "promises": cards(scope.graph.sources(item.ref, "promise", "metric"), scope),
    }


def _segment(name: str, newest: Point, metric: Metric, scope: Scope) -> SegmentValue:
    group = next(iter(scope.links((Ref(Segment.kind, name),))), name)
    value = scope.words("chart.no-data") if newest.value is None else in_unit(metric, newest.value, scope)
    return SegmentValue(group, value, scope.format.period(newest.period))


def _rules(scope: Scope) -> tuple[ResponseRule, ...]:
    model = scope.playbook.one(ManagementModel)
    return model.response_rules if model else ()
