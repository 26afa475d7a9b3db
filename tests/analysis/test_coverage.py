"""Which battle reaches which role."""

from tests.models import model

from cxplaybook.analysis.coverage import Reach, coverage
from cxplaybook.model.kinds.role import Role

ROLE = """\
not_for_this_role:
  - {battle: honest-advice, because: Sales does that.}
  - {battle: effortless-service, because: Never said.}
"""


def test_battle_reaches_role() -> None:
    """By an expectation, by a reason, or not at all; an expectation outweighs a reason."""
    cells = coverage(model({"roles/field-technician.yaml": ROLE}))

    assert {cell.battle.id: cell.reach for cell in cells} == {
        "effortless-service": Reach.EXPECTED,
        "warm-same-day": Reach.SILENT,
        "honest-advice": Reach.REASONED,
    }


def test_every_role_meets_every_battle() -> None:
    """There is one cell for each role and battle."""
    playbook = model({"roles/installer.yaml": ""})
    cells = {(cell.role.id, cell.battle.id) for cell in coverage(playbook)}

    assert cells == {(role.id, battle.id) for role in playbook.all(Role) for battle in playbook.battles}
