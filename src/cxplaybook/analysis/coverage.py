"""Which battle reaches which role: by an expectation, by a reason why not, or not at all."""

from dataclasses import dataclass
from enum import StrEnum

from cxplaybook.model import Playbook
from cxplaybook.model.kinds.role import Expectation, Role, Untouched
from cxplaybook.model.kinds.strategy import Battle


class Reach(StrEnum):
    """How a battle reaches a role."""

    EXPECTED = "expected"
    """The role has at least one expectation for it."""
    REASONED = "reasoned"
    """It doesn't touch the role, and the role says why."""
    SILENT = "silent"
    """Nobody said anything: always a finding."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One role and one battle."""

    role: Role
    battle: Battle
    expectations: tuple[Expectation, ...]
    untouched: Untouched | None
    """The reason, where the battle doesn't touch the role."""

    @property
    def reach(self) -> Reach:
        """How the battle reaches the role; an expectation outweighs a reason."""
        if self.expectations:
            return Reach.EXPECTED
        return Reach.REASONED if self.untouched else Reach.SILENT


def role_coverage(role: Role, playbook: Playbook) -> tuple[Cell, ...]:
    """Each battle for one role, in the strategy's order."""
    return tuple(_cell(role, battle) for battle in playbook.battles)


def coverage(playbook: Playbook) -> tuple[Cell, ...]:
    """Each battle for each role, role by role."""
    return tuple(cell for role in playbook.all(Role) for cell in role_coverage(role, playbook))


def _cell(role: Role, battle: Battle) -> Cell:
    return Cell(
        role,
        battle,
        tuple(expectation for expectation in role.expectations if expectation.battle == battle.ref),
        next((untouched for untouched in role.not_for_this_role if untouched.battle == battle.ref), None),
    )
