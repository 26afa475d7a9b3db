"""What a promise's card and page show beside its fields: how it went, who keeps it and by which plays."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxplaybook.analysis.promises import Keeping, promise_result
from cxplaybook.model import Ref
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.views.items import ItemView, cards
from cxplaybook.views.navigation import by_title
from cxplaybook.views.numbers import in_unit, target_text
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownChoice


@dataclass(frozen=True, slots=True)
class ResultView:
    """How a promise went."""

    keeping: ShownChoice
    tone: str
    """`good`, `bad` or `neutral`, for the look."""
    value: str | None
    """Value it was judged by, with its unit. None: nothing was measured."""
    period: str | None
    """When it was measured."""

    def __str__(self) -> str:
        """In a line: "kept, 95 %, October 2026"."""
        return ", ".join(str(part) for part in (self.keeping, self.value, self.period) if part is not None)


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """The promises in one state."""

    state: ShownChoice
    promises: tuple[ItemView, ...]


BOARD_ORDER = (PromiseState.LIVE, PromiseState.SELECTED, PromiseState.PROPOSED, PromiseState.RETIRED)
"""What is given today comes first."""

_TONES = {Keeping.KEPT: "good", Keeping.MISSED: "bad", Keeping.NOT_PROVABLE: "neutral"}


def card(item: Promise, scope: Scope) -> Mapping[str, object]:
    """`result`: how it went, None where nobody is told; `level`: its minimum level in words, None without a target.

    `board_tells`: whether the board says how promises went.
    """
    told = item.state is PromiseState.LIVE and (scope.inside or item.metric is not None)
    return {
        "result": result_view(item, scope) if told else None,
        "level": target_text(item.target, scope),
        "board_tells": tells_results(scope),
    }


def page(item: Promise, scope: Scope) -> Mapping[str, object]:
    """`plays` that redeem it, `roles` that keep it, `metric_card` that shows it, `stories` of it."""
    metric = (item.metric,) if item.metric else ()
    return {
        "plays": cards(scope.graph.sources(item.ref, "play", "redeems"), scope),
        "roles": cards(roles_keeping(item.ref, scope), scope),
        "metric_card": next(iter(cards(metric, scope)), None),
        "stories": cards(scope.graph.sources(item.ref, "story", "shows"), scope),
    }


def index(scope: Scope) -> Mapping[str, object]:
    """`board`: every promise by its state; `results`: whether it tells how they went."""
    promises = by_title(scope.playbook.all(Promise), scope)
    return {
        "results": tells_results(scope),
        "board": tuple(
            BoardColumn(
                scope.choice(state), cards(tuple(promise.ref for promise in promises if promise.state is state), scope)
            )
            for state in BOARD_ORDER
        ),
    }


def tells_results(scope: Scope) -> bool:
    """Whether an edition tells how promises went: outsiders are told where they see the metric of one at least."""
    return scope.inside or any(promise.metric is not None for promise in scope.playbook.all(Promise))


def result_view(promise: Promise, scope: Scope) -> ResultView:
    """How a promise went, in the page's language."""
    found = promise_result(promise, scope.playbook)
    value = found.point.value if found.point else None
    return ResultView(
        keeping=scope.choice(found.keeping),
        tone=_TONES[found.keeping],
        value=None if value is None or found.metric is None else in_unit(found.metric, value, scope),
        period=scope.format.period(found.point.period) if found.point else None,
    )


def roles_keeping(promise: Ref, scope: Scope) -> tuple[Ref, ...]:
    """Roles with an expectation for a promise, by their titles."""
    expectations = scope.graph.sources(promise, "expectation", "promise")
    homes = sorted({scope.graph.homes[expectation] for expectation in expectations})
    return tuple(role.ref for role in by_title([scope.graph.items[home] for home in homes], scope))
