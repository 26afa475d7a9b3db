"""What a cycle's page shows beside its fields: how far its objectives are, and how far they should be."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxplaybook import charts
from cxplaybook.analysis.okrs import Course, KeyResultState, ObjectiveState, cycle_objectives
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.values import Percent
from cxplaybook.views.items import ItemView, item_view
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownChoice


@dataclass(frozen=True, slots=True)
class KeyResultView:
    """A key result with its progress."""

    key_result: ItemView
    chart: charts.Chart
    """Progress from baseline to target, with the expected progress marked."""
    progress: str
    """Share of the way, in percent."""
    course: ShownChoice
    tone: str
    """`good`, `bad` or `neutral`, for the look."""


@dataclass(frozen=True, slots=True)
class ObjectiveView:
    """An objective with its key results."""

    objective: ItemView
    key_results: tuple[KeyResultView, ...]
    progress: str
    """Mean of its key results, in percent."""
    course: ShownChoice
    tone: str
    """`good`, `bad` or `neutral`, for the look."""


_TONES = {Course.ON_TRACK: "good", Course.AT_RISK: "bad", Course.MET: "good", Course.MISSED: "bad"}


def page(item: OkrCycle, scope: Scope) -> Mapping[str, object]:
    """`states`: one for each objective, as of today."""
    return {
        "states": tuple(objective_view(state, scope) for state in cycle_objectives(item, scope.playbook, scope.today))
    }


def objective_view(state: ObjectiveState, scope: Scope) -> ObjectiveView:
    """An objective as a page shows it."""
    return ObjectiveView(
        item_view(state.objective, scope, "part"),
        tuple(_key_result(part, scope) for part in state.key_results),
        scope.format.percent(Percent(state.progress * 100), 0),
        scope.choice(state.course),
        _TONES[state.course],
    )


def _key_result(state: KeyResultState, scope: Scope) -> KeyResultView:
    shown = scope.format.percent(Percent(state.progress * 100), 0)
    expected = scope.format.percent(Percent(state.expected * 100), 0)
    result = state.key_result
    caption = charts.Caption(
        result.ref.id,
        scope.text(result.title).text,
        scope.words("okr.progress-description", progress=shown, expected=expected),
    )
    facts = (
        charts.Fact(scope.words.heading("okr.progress"), shown),
        charts.Fact(scope.words.heading("okr.expected"), expected),
    )
    way = charts.Progress(state.progress, state.expected, behind=state.course in (Course.AT_RISK, Course.MISSED))
    return KeyResultView(
        item_view(result, scope, "part"),
        charts.progress(way, caption, facts),
        shown,
        scope.choice(state.course),
        _TONES[state.course],
    )
