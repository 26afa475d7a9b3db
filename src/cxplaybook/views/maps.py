"""Pictures of the whole: the strategy map, and which battle reaches which role."""

from collections.abc import Iterator

from cxplaybook import charts
from cxplaybook.analysis.chain import Chain, ChainStage, chain
from cxplaybook.analysis.coverage import Cell, Reach, role_coverage
from cxplaybook.model import Ref
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.prose import plain_text
from cxplaybook.views.addresses import address
from cxplaybook.views.navigation import by_title
from cxplaybook.views.scope import Scope

SHOWN = (ChainStage.GOAL, ChainStage.BATTLE, ChainStage.DEED, ChainStage.METRIC, ChainStage.RULE)
"""Stages of the map. Expectations are left out: there are hundreds, and each role's page has its own."""

_STATES = {
    Reach.EXPECTED: charts.State.FULL,
    Reach.REASONED: charts.State.EXCUSED,
    Reach.SILENT: charts.State.MISSING,
}


def strategy_map(scope: Scope, root: str) -> charts.Chart:
    """The chain from goal to rule, every box a link; `root` leads from the page to the handbook's first page."""
    found = chain(scope.playbook)
    # Outsiders don't see every metric, so for them a battle without one isn't a break.
    breaks = {end.at: scope.words(f"break.{end.missing.value}") for end in found.breaks if scope.inside}
    columns = tuple(
        charts.Column(
            scope.words(f"chain.{stage.value}"), tuple(_node(ref, breaks, scope, root) for ref in _shown(found, stage))
        )
        for stage in SHOWN
    )
    caption = charts.Caption("strategy-map", scope.words("map.strategy-title"), scope.words("map.strategy-description"))
    labels = charts.FlowLabels(*(scope.words(f"map.{name}") for name in ("node", "column", "leads-to", "remark")))
    return charts.flow(columns, tuple(_edges(found)), caption, labels)


def _shown(found: Chain, stage: ChainStage) -> tuple[Ref, ...]:
    """What a column holds: plays that redeem a promise are told by the promise."""
    redeeming = {link.after for link in found.links if link.before.kind == "promise"}
    return tuple(ref for ref in found.stages[stage] if not (ref.kind == "play" and ref in redeeming))


def _edges(found: Chain) -> Iterator[tuple[str, str]]:
    order = {ref: index for index, stage in enumerate(SHOWN) for ref in _shown(found, stage)}
    for link in found.links:
        if link.before in order and link.after in order and order[link.before] < order[link.after]:
            yield str(link.before), str(link.after)


def _node(ref: Ref, breaks: dict[Ref, str], scope: Scope, root: str) -> charts.Node:
    return charts.Node(str(ref), scope.link(ref).title.text, _href(ref, scope, root), breaks.get(ref, ""))


def coverage_picture(scope: Scope, root: str) -> charts.Chart:
    """Roles against battles."""
    roles = by_title(scope.playbook.all(Role), scope)
    rows = tuple(
        charts.Row(
            scope.title(role).text,
            tuple(_cell(cell, scope) for cell in role_coverage(role, scope.playbook)),
            _href(role.ref, scope, root),
        )
        for role in roles
    )
    battles = tuple(scope.title(battle).text for battle in scope.playbook.battles)
    caption = charts.Caption("coverage", scope.words("map.coverage-title"), scope.words("map.coverage-description"))
    return charts.matrix(rows, battles, scope.words.heading("kind.role"), caption)


def _cell(cell: Cell, scope: Scope) -> charts.Cell:
    reason = cell.untouched.because if cell.untouched and cell.reach is Reach.REASONED else None
    note = plain_text(scope.text(reason).text) if reason else ""
    return charts.Cell(_STATES[cell.reach], scope.choice(cell.reach).label, note)


def _href(ref: Ref, scope: Scope, root: str) -> str:
    place = address(ref, scope.graph)
    anchor = f"#{place.anchor}" if place.anchor else ""
    return f"{root}{place.uri.removesuffix('.md')}.html{anchor}"
