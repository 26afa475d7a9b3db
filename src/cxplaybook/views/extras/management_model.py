"""What the page of the management model shows beside its fields: the annual clock as a picture."""

from collections.abc import Mapping

from cxplaybook import charts
from cxplaybook.model.kinds.management_model import ClockEntry, Forum, ManagementModel
from cxplaybook.views.addresses import anchor
from cxplaybook.views.items import cards, item_view
from cxplaybook.views.months import months_text, on_clock
from cxplaybook.views.scope import Scope


def page(item: ManagementModel, scope: Scope) -> Mapping[str, object]:
    """`clock`: the annual clock, None without an entry; `rules`; `battles` with the goals they serve."""
    events = tuple(_event(entry, scope) for entry in on_clock(item))
    return {
        "clock": charts.ring(events, _year(scope), _caption(scope), _labels(scope)) if events else None,
        "rules": tuple(item_view(rule, scope, "part") for rule in item.response_rules),
        "battles": cards(tuple(battle.ref for battle in scope.playbook.battles), scope),
    }


def _event(item: Forum | ClockEntry, scope: Scope) -> charts.RingEvent:
    return charts.RingEvent(
        scope.text(item.title).text,
        item.months,
        scope.words.heading("kinds.forum") if isinstance(item, Forum) else scope.words("clock.lane"),
        str(months_text(item.months, scope)),
        f"#{anchor(item.ref)}",
    )


def _year(scope: Scope) -> charts.Year:
    return charts.Year(
        months=tuple(scope.format.month_short(month) for month in range(1, 13)),
        first=scope.playbook.settings.fiscal_year_starts.month,
        today=scope.today.month,
        centre=str(scope.today.year),
    )


def _caption(scope: Scope) -> charts.Caption:
    return charts.Caption("annual-clock", scope.words("clock.title"), scope.words("clock.description"))


def _labels(scope: Scope) -> charts.RingLabels:
    return charts.RingLabels(*(scope.words(f"clock.{name}") for name in ("event", "lane-head", "when", "this-month")))
