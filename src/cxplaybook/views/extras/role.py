"""What a role's page shows beside its fields: each battle's reach, its promises, plays, numbers and training."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cxplaybook.analysis.coverage import Cell, Reach, role_coverage
from cxplaybook.analysis.journeys import Stop, stops_of, way_to_customer
from cxplaybook.analysis.okrs import objectives
from cxplaybook.model import Ref
from cxplaybook.model.kinds.change_programme import ChangeProgramme
from cxplaybook.model.kinds.play import Play, Step
from cxplaybook.model.kinds.roadmap import Roadmap, RoadmapItem
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.kinds.training import Training
from cxplaybook.views.extras.okr import ObjectiveView, objective_view
from cxplaybook.views.items import ItemView, RecordView, cards, item_view, record_view
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownLink, ShownText
from cxplaybook.views.units import units


@dataclass(frozen=True, slots=True)
class BattleReach:
    """What one battle asks of the role."""

    battle: ItemView
    reach: str
    """`expected`, `reasoned` or `silent`."""
    expectations: tuple[ItemView, ...]
    reason: RecordView | None
    """Why the battle doesn't touch the role. None: it does, or nobody said."""


@dataclass(frozen=True, slots=True)
class PlayPart:
    """A play with the steps that are the role's own."""

    play: ItemView
    steps: tuple[RecordView, ...]
    """Empty: the role comes in when the play is stuck."""


@dataclass(frozen=True, slots=True)
class StopView:
    """A touchpoint where the role has a part, once however many journeys pass it."""

    phases: tuple[ShownText, ...]
    """Of those journeys, in which customers come by."""
    journeys: tuple[ShownLink, ...]
    touchpoint: ShownLink
    moment_of_truth: bool
    does: ShownText
    """The role's part."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What the role needs to know in ten seconds."""

    situations: int
    """How many situations have an expectation."""
    mandate: RecordView | None
    """The widest part of the mandate: the highest amount, or else the first. None: the role decides nothing alone."""
    number: ItemView | None
    """The first number it steers by, or else reports. None: it has none."""


def page(item: Role, scope: Scope) -> Mapping[str, object]:
    """The computed parts of a role's page."""
    numbers = item.my_numbers
    # Outsiders don't see every expectation, so for them silence says nothing.
    cells = (cell for cell in role_coverage(item, scope.playbook) if scope.inside or cell.reach is not Reach.SILENT)
    return {
        "glance": _glance(item, scope),
        "battles": tuple(_reach(cell, scope) for cell in cells),
        "promises": cards(promises_of(item, scope), scope),
        "plays": tuple(_part(play, item, scope) for play in plays_of(item, scope)),
        "steer_by": cards(numbers.steer_by if numbers else (), scope),
        "report": cards(numbers.report if numbers else (), scope),
        "trainings": cards(trainings_of(item, scope), scope),
        "stops": tuple(_stops(item, scope)),
        "way": _way(item, scope),
        "objectives": _objectives(item, scope),
        "coming": tuple(item_view(step, scope, "part") for step in _coming(item, scope)),
        "stories": cards(scope.graph.sources(item.ref, "story", "roles"), scope),
        "narrative": _words(scope),
        "leads": cards(scope.graph.sources(item.ref, "role", "reports_to"), scope),
    }


def _glance(role: Role, scope: Scope) -> Glance:
    widest = max(role.mandate, key=lambda entry: entry.up_to.magnitude if entry.up_to else Decimal(0), default=None)
    numbers = (*role.my_numbers.steer_by, *role.my_numbers.report) if role.my_numbers else ()
    return Glance(
        situations=len(role.expectations),
        mandate=record_view(widest, scope) if widest else None,
        number=next(iter(cards(numbers[:1], scope)), None),
    )


def index(scope: Scope) -> Mapping[str, object]:
    """`units`: every unit with its roles."""
    return {"units": units(scope)}


def promises_of(role: Role, scope: Scope) -> tuple[Ref, ...]:
    """Promises the role keeps: by an expectation, or by a step of a play that redeems them. Own ones come first."""
    own = [expectation.promise for expectation in role.expectations if expectation.promise]
    through = [promise for play in plays_of(role, scope) if _steps(play, role) for promise in play.redeems]
    return tuple(dict.fromkeys([*own, *through]))


def plays_of(role: Role, scope: Scope) -> tuple[Play, ...]:
    """Plays with a step of the role, or that call it when they are stuck."""
    return tuple(
        play
        for play in scope.playbook.all(Play)
        if _steps(play, role) or any(escalation.to == role.ref for escalation in play.escalation)
    )


def trainings_of(role: Role, scope: Scope) -> tuple[Ref, ...]:
    """Trainings that name the role or that one of its expectations asks for."""
    named = [training.ref for training in scope.playbook.all(Training) if role.ref in training.roles]
    asked = [expectation.training for expectation in role.expectations if expectation.training]
    return tuple(dict.fromkeys([*named, *asked]))


def _steps(play: Play, role: Role) -> tuple[Step, ...]:
    return tuple(step for step in play.steps if step.role == role.ref)


def _part(play: Play, role: Role, scope: Scope) -> PlayPart:
    return PlayPart(item_view(play, scope), tuple(record_view(step, scope) for step in _steps(play, role)))


def _reach(cell: Cell, scope: Scope) -> BattleReach:
    return BattleReach(
        battle=item_view(cell.battle, scope),
        reach=cell.reach.value,
        expectations=tuple(item_view(expectation, scope) for expectation in cell.expectations),
        reason=record_view(cell.untouched, scope) if cell.untouched else None,
    )


def _stops(role: Role, scope: Scope) -> Iterator[StopView]:
    passed: dict[Ref, list[Stop]] = {}
    for stop in stops_of(role, scope.playbook):
        passed.setdefault(stop.touchpoint.ref, []).append(stop)
    return (_stop(stops, role, scope) for stops in passed.values())


def _stop(stops: Sequence[Stop], role: Role, scope: Scope) -> StopView:
    touchpoint = stops[0].touchpoint
    part = next(part for part in touchpoint.responsible if part.role == role.ref)
    return StopView(
        phases=tuple(dict.fromkeys(scope.title(stop.phase) for stop in stops)),
        journeys=scope.links(list(dict.fromkeys(stop.journey.ref for stop in stops))),
        touchpoint=scope.link(touchpoint.ref),
        moment_of_truth=touchpoint.moment_of_truth,
        does=scope.text(part.does),
    )


def _way(role: Role, scope: Scope) -> tuple[ShownLink, ...]:
    """The shortest way to a customer: the roles that carry the work on, and the encounter at its end."""
    found = way_to_customer(role, scope.playbook, scope.graph)
    if found is None or len(found.roles) == 1:
        return ()
    return scope.links([*found.roles, *([found.touchpoint] if found.touchpoint else [])])


def _objectives(role: Role, scope: Scope) -> tuple[ObjectiveView, ...]:
    states = objectives(scope.playbook, scope.today)
    return tuple(objective_view(state, scope) for state in states if state.objective.owner == role.ref)


def _coming(role: Role, scope: Scope) -> tuple[RoadmapItem, ...]:
    """What is planned or under way and changes the work of the role, soonest first."""
    roadmap = scope.playbook.one(Roadmap)
    open_items = (step for step in (roadmap.items if roadmap else ()) if step.open and role.ref in step.affects)
    return tuple(sorted(open_items, key=lambda step: step.due))


def _words(scope: Scope) -> tuple[RecordView, ...]:
    programme = scope.playbook.one(ChangeProgramme)
    return tuple(record_view(word, scope) for word in (programme.narrative.words if programme else ()))
