"""The sheets of a workbook as plain tables, for leaders who work in a spreadsheet.

One function gives the rows of one sheet; `_SHEETS` names them with their heads, by their words in the catalogue.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cxplaybook.analysis.coverage import Cell as Meeting
from cxplaybook.analysis.coverage import Reach, role_coverage
from cxplaybook.analysis.okrs import cycle_objectives
from cxplaybook.analysis.owners import owned
from cxplaybook.analysis.promises import promise_result
from cxplaybook.analysis.series import standing
from cxplaybook.export.format import Export
from cxplaybook.model import Ref
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.model.kinds.roadmap import Roadmap, RoadmapItem
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.prose import plain_text
from cxplaybook.values import Percent, Quantity
from cxplaybook.views.checks import checks_view
from cxplaybook.views.numbers import quantity_of, target_text

Cell = str | int | bool | date | Quantity | None
"""What stands in a cell. None and an empty text leave it empty."""
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    """Each with a cell for every head; at least one."""


def sheets(told: Export) -> Iterator[Sheet]:
    """Every sheet that has rows in this edition; the first one says what the workbook is."""
    say = told.scope.words.heading
    for name, heads, rows in _SHEETS:
        if found := tuple(rows(told)):
            yield Sheet(say(name), tuple(say(head) for head in heads), found)
    if found := tuple(_coverage(told)):
        battles = (told.title(battle) for battle in told.scope.playbook.battles)
        yield Sheet(say("page.coverage"), (say("kind.role"), *battles), found)


def _cover(told: Export) -> Iterator[Row]:
    settings, scope = told.scope.playbook.settings, told.scope
    # A playbook that names no editions has one all the same.
    edition = next((told.title(entry) for entry in settings.editions if entry.id == scope.edition), scope.edition)
    yield told.text(settings.title), told.text(settings.organisation), edition, scope.today


def _expectations(told: Export) -> Iterator[Row]:
    for role in told.scope.playbook.all(Role):
        for entry in role.expectations:
            yield (
                told.title(role),
                told.name(role.unit),
                told.name(entry.battle),
                *(told.text(text) for text in (entry.when, entry.do, entry.not_, entry.done_well)),
                *(told.name(ref) for ref in (entry.promise, entry.play, entry.touchpoint, entry.training)),
                told.name(entry.led_by),
            )


def _promises(told: Export) -> Iterator[Row]:
    for promise in told.scope.playbook.all(Promise):
        yield (
            told.title(promise),
            told.choice(promise.state),
            told.name(promise.battle),
            told.text(promise.wording),
            told.name(promise.metric),
            target_text(promise.target, told.scope),
            *_result(promise, told),
            promise.live_since,
            promise.retired.date if promise.retired else None,
            told.text(promise.if_broken),
            promise.compensation,
            told.name(promise.owner),
            promise.review_by,
        )


def _result(promise: Promise, told: Export) -> Row:
    """How a promise went, its value and when; empty where nobody is told."""
    if promise.state is not PromiseState.LIVE or not (told.scope.inside or promise.metric):
        return None, None, None
    found = promise_result(promise, told.scope.playbook)
    value = _value(found.metric, found.point, told) if found.metric and found.point else None
    return told.choice(found.keeping), value, found.point.period.end if found.point else None


def _metrics(told: Export) -> Iterator[Row]:
    for metric in told.scope.playbook.all(Metric):
        found, target, limits = standing(metric), metric.target, metric.limits
        yield (
            told.title(metric),
            told.names(metric.serves),
            told.choice(metric.type),
            _value(metric, found.last.point, told) if found.last else None,
            found.last.point.period.end if found.last else None,
            told.choice(found.verdict),
            found.misses_in_a_row,
            target.at_least if target else None,
            target.at_most if target else None,
            limits.amber if limits else None,
            limits.red if limits else None,
            metric.baseline.value if metric.baseline else None,
            told.scope.format.cadence(metric.cadence),
            told.name(metric.owner),
        )


def _results(told: Export) -> Iterator[Row]:
    for metric in told.scope.playbook.all(Metric):
        for point in metric.series:
            segment = told.name(Ref("segment", point.segment)) if point.segment else ""
            period = told.scope.format.period(point.period)
            yield (
                told.title(metric),
                segment,
                period,
                point.period.end,
                _value(metric, point, told),
                point.n,
                point.note,
            )


def _roadmap(told: Export) -> Iterator[Row]:
    for roadmap in told.scope.playbook.all(Roadmap):
        for item, owner in owned(roadmap):
            if isinstance(item, RoadmapItem):
                yield (
                    told.title(item),
                    told.name(item.battle),
                    told.choice(item.status),
                    item.start,
                    item.due,
                    item.quick_win,
                    item.budget,
                    told.text(item.outcome),
                    told.names(item.affects),
                    told.name(owner),
                )


def _key_results(told: Export) -> Iterator[Row]:
    for cycle in told.scope.playbook.all(OkrCycle):
        owners = {item.ref: owner for item, owner in owned(cycle)}
        for state in cycle_objectives(cycle, told.scope.playbook, told.scope.today):
            for result in state.key_results:
                last = result.last
                yield (
                    told.title(cycle),
                    told.title(state.objective),
                    told.name(state.objective.battle),
                    told.title(result.key_result),
                    result.key_result.baseline,
                    result.key_result.target,
                    last.value if last else None,
                    last.date if last else None,
                    told.choice(last.confidence) if last and last.confidence else None,
                    Percent((result.progress * 100).quantize(Decimal(1))),
                    told.choice(result.course),
                    told.name(owners[result.key_result.ref]),
                )


def _checks(told: Export) -> Iterator[Row]:
    """What speaks, for the one edition whose readers are told."""
    for owner in checks_view(told.scope).owners if told.scope.reported is not None else ():
        for advice in owner.advice:
            for entry in advice.diagnostics:
                yield (
                    entry.severity.label,
                    entry.code,
                    *(plain_text(text.text) for text in (entry.says, entry.help)),
                    entry.place,
                    entry.thing.title.text if entry.thing else None,
                    owner.owner.title.text if owner.owner else None,
                )


def _coverage(told: Export) -> Iterator[Row]:
    """How many expectations a role has for each battle, or why it has none; outsiders see a part, so nothing."""
    for role in told.scope.playbook.all(Role) if told.scope.inside and told.scope.playbook.battles else ():
        yield told.title(role), *(_meeting(cell, told) for cell in role_coverage(role, told.scope.playbook))


def _meeting(cell: Meeting, told: Export) -> Cell:
    return len(cell.expectations) if cell.reach is Reach.EXPECTED else told.choice(cell.reach)


def _value(metric: Metric, point: Point, told: Export) -> Quantity | None:
    return None if point.value is None else quantity_of(metric, point.value, told.scope)


_SHEETS: tuple[tuple[str, tuple[str, ...], Callable[[Export], Iterator[Row]]], ...] = (
    ("kind.playbook", ("part.title", "part.organisation", "kind.edition", "sheet.as-of"), _cover),
    (
        "kinds.expectation",
        (
            *("kind.role", "kind.unit", "kind.battle", "part.when", "part.expectation.do", "part.not"),
            *("part.done_well", "kind.promise", "kind.play", "kind.touchpoint", "kind.training", "part.led_by"),
        ),
        _expectations,
    ),
    (
        "kinds.promise",
        (
            *("kind.promise", "part.state", "kind.battle", "part.wording", "kind.metric", "part.target"),
            *("sheet.result", "sheet.latest", "sheet.period-ends", "part.live_since", "sheet.given-until"),
            *("part.if_broken", "part.compensation", "part.owner", "part.review_by"),
        ),
        _promises,
    ),
    (
        "kinds.metric",
        (
            *("kind.metric", "part.serves", "part.type", "sheet.latest", "sheet.period-ends", "part.status"),
            *("sheet.misses", "sheet.at-least", "sheet.at-most", "part.amber", "part.red", "part.baseline"),
            *("part.cadence", "part.owner"),
        ),
        _metrics,
    ),
    (
        "part.series",
        ("kind.metric", "kind.segment", "part.period", "sheet.period-ends", "part.value", "sheet.cases", "part.note"),
        _results,
    ),
    (
        "kinds.roadmap-item",
        (
            *("kind.roadmap-item", "kind.battle", "part.status", "part.start", "part.due", "part.quick_win"),
            *("part.budget", "part.outcome", "part.affects", "part.owner"),
        ),
        _roadmap,
    ),
    (
        "kinds.key-result",
        (
            *("part.cycle", "kind.objective", "kind.battle", "kind.key-result", "part.baseline", "part.target"),
            *("part.value", "sheet.checked-in", "part.confidence", "okr.progress", "part.status", "part.owner"),
        ),
        _key_results,
    ),
    (
        "page.checks",
        (*("sheet.severity", "sheet.code", "sheet.says", "sheet.help", "sheet.place", "sheet.thing", "part.owner"),),
        _checks,
    ),
)
"""Word of the name, words of the heads, and what gives the rows."""
