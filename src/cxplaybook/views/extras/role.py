"""What a role's page shows beside its fields: each battle's reach, promises, plays, numbers and training of the role."""

from collections.abc import Mapping
from dataclasses import dataclass

from cxplaybook.analysis.coverage import Cell, role_coverage
from cxplaybook.model import Ref
from cxplaybook.model.kinds.play import Play, Step
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.kinds.training import Training
from cxplaybook.views.items import ItemView, RecordView, cards, item_view, record_view
from cxplaybook.views.scope import Scope
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


def page(item: Role, scope: Scope) -> Mapping[str, object]:
    """The computed parts of a role's page."""
    numbers = item.my_numbers
    return {
        "battles": tuple(_reach(cell, scope) for cell in role_coverage(item, scope.playbook)),
        "promises": cards(promises_of(item, scope), scope),
        "plays": tuple(_part(play, item, scope) for play in plays_of(item, scope)),
        "steer_by": cards(numbers.steer_by if numbers else (), scope),
        "report": cards(numbers.report if numbers else (), scope),
        "trainings": cards(trainings_of(item, scope), scope),
        "leads": cards(scope.graph.sources(item.ref, "role", "reports_to"), scope),
    }


def index(scope: Scope) -> Mapping[str, object]:
    """`units`: every unit with its roles."""
    return {"units": units(scope)}


def promises_of(role: Role, scope: Scope) -> tuple[Ref, ...]:
    """Promises the role keeps: by an expectation, or by a step of a play that redeems them. Each once, own ones first."""
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
