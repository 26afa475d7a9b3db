"""The four proofs and the matrix of roles and battles: as tables for people, as data and as CSV for programs.

The text says the same as the handbook's cockpit and its coverage page, from the same analysis; the data holds ids.
"""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import TypedDict

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from cxplaybook.analysis.coverage import Cell, Reach, coverage, role_coverage
from cxplaybook.analysis.proofs import proofs
from cxplaybook.model.kinds.role import Role
from cxplaybook.views import Scope
from cxplaybook.views.cockpit import ShareView, share_view
from cxplaybook.views.navigation import by_title

_STYLES: Mapping[Reach, str] = {Reach.EXPECTED: "green", Reach.REASONED: "dim", Reach.SILENT: "bold red"}
_SIGNS: Mapping[Reach, str] = {Reach.EXPECTED: "1, 2 …", Reach.REASONED: "\N{EN DASH}", Reach.SILENT: "?"}
"""What stands in a cell of the table: the number of expectations, or a sign, so that colour says nothing alone."""


class CellData(TypedDict):
    """One role and one battle, by their ids."""

    role: str
    battle: str
    reach: str
    expectations: list[str]
    because: str | None


class ShareData(TypedDict):
    """One question of a proof; what it isn't met by as `kind:id`."""

    proof: str
    question: str
    met: int
    whole: int
    unmet: list[str]


class Coverage(TypedDict):
    """The whole."""

    today: str
    edition: str
    proofs: list[ShareData]
    matrix: list[CellData]


def as_json(scope: Scope) -> Coverage:
    """The proofs and the matrix as data."""
    return {
        "today": scope.today.isoformat(),
        "edition": scope.edition,
        "proofs": proofs_as_json(scope),
        "matrix": [_cell(cell, scope) for cell in coverage(scope.playbook)],
    }


def proofs_as_json(scope: Scope) -> list[ShareData]:
    """Each question of the proofs as data."""
    return [
        {
            "proof": share.proof.value,
            "question": share.question.value,
            "met": len(share.met),
            "whole": share.whole,
            "unmet": [str(ref) for ref in dict.fromkeys(share.unmet)],
        }
        for share in proofs(scope.playbook, scope.graph, scope.today)
    ]


def as_csv(scope: Scope) -> str:
    """The matrix for a spreadsheet: a line for each role, a column for each battle."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["role", "title", *(battle.id for battle in scope.playbook.battles)])
    for role in scope.playbook.all(Role):
        reaches = (cell.reach.value for cell in role_coverage(role, scope.playbook))
        table.writerow([role.id, scope.title(role), *reaches])
    return text.getvalue()


def as_tables(scope: Scope) -> Iterator[RenderableType]:
    """The proofs, the matrix and what its signs mean, for a terminal."""
    yield _proofs(scope)
    yield Text()
    yield _matrix(scope)
    yield Text("  ").join(Text(f"{_SIGNS[reach]} {scope.choice(reach).label}", _STYLES[reach]) for reach in Reach)


def _proofs(scope: Scope) -> Table:
    words = scope.words
    table = Table(title=words.heading("cockpit.proofs"), title_justify="left", box=box.SIMPLE)
    for head in ("coverage.proof", "coverage.question", "coverage.met", "coverage.share"):
        table.add_column(words.heading(head), justify="right" if head == "coverage.share" else "left")
    named = ""
    for share in proofs(scope.playbook, scope.graph, scope.today):
        view, proof = share_view(share, scope), words.heading(f"proof.{share.proof.value}")
        table.add_row(
            *(Text(text) for text in ("" if proof == named else proof, str(view.question), *_shown(view, scope)))
        )
        named = proof
    return table


def _shown(view: ShareView, scope: Scope) -> tuple[str, str]:
    return (view.part_of, view.share) if view.share else (scope.words("cockpit.nothing-to-ask"), "")


def _matrix(scope: Scope) -> Table:
    title = scope.words.heading("map.coverage-title")
    table = Table(title=title, title_justify="left", box=box.SIMPLE)
    table.add_column(scope.words.heading("kind.role"))
    for battle in scope.playbook.battles:
        table.add_column(Text(str(scope.title(battle))), justify="center")
    for role in by_title(scope.playbook.all(Role), scope):
        cells = role_coverage(role, scope.playbook)
        table.add_row(Text(str(scope.title(role))), *(Text(_sign(cell), _STYLES[cell.reach]) for cell in cells))
    return table


def _sign(cell: Cell) -> str:
    return str(len(cell.expectations)) if cell.reach is Reach.EXPECTED else _SIGNS[cell.reach]


def _cell(cell: Cell, scope: Scope) -> CellData:
    return {
        "role": cell.role.id,
        "battle": cell.battle.id,
        "reach": cell.reach.value,
        "expectations": [expectation.ref.id for expectation in cell.expectations],
        "because": scope.text(cell.untouched.because).text if cell.untouched else None,
    }
