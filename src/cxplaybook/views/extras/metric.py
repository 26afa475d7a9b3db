"""What a metric's card and page show beside its fields: where it stands, its pictures, and the rules that watch it."""

from collections.abc import Mapping

from cxplaybook.model.kinds.management_model import ManagementModel, ResponseRule
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.views.items import cards, item_view
from cxplaybook.views.numbers import baseline_text, number_view
from cxplaybook.views.scope import Scope
from cxplaybook.views.trends import small_trend, trend_picture


def card(item: Metric, scope: Scope) -> Mapping[str, object]:
    """`number`: where it stands; `sparkline`: the small picture, None without data."""
    return {"number": number_view(item, scope), "sparkline": small_trend(item, scope)}


def page(item: Metric, scope: Scope) -> Mapping[str, object]:
    """`trend`, the large picture; `rules` for misses; roles `steered_by` and `reported_by` it; its `promises`."""
    return {
        "trend": trend_picture(item, scope),
        "rules": tuple(item_view(rule, scope) for rule in _rules(scope) if rule.metric == item.ref),
        "steered_by": cards(scope.graph.sources(item.ref, "role", "steer_by"), scope),
        "reported_by": cards(scope.graph.sources(item.ref, "role", "report"), scope),
        "baseline_text": baseline_text(item, scope),
        "promises": cards(scope.graph.sources(item.ref, "promise", "metric"), scope),
    }


def _rules(scope: Scope) -> tuple[ResponseRule, ...]:
    model = scope.playbook.one(ManagementModel)
    return model.response_rules if model else ()
