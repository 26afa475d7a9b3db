"""The cockpit for leadership: what was promised and how it is followed, as of today. Nothing on it is typed by hand."""

from dataclasses import dataclass

from cxplaybook import charts
from cxplaybook.analysis.okrs import Course, ObjectiveState, objectives
from cxplaybook.analysis.proofs import Proof, Share, proofs
from cxplaybook.analysis.rhythm import Due, coming, overdue
from cxplaybook.analysis.rules import FiredRule, fired_rules
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.views.extras.okr import ObjectiveView, objective_view
from cxplaybook.views.items import ItemView, cards, item_view
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownChoice, ShownDate, ShownLink

AHEAD = 30
"""How many days the cockpit looks ahead."""


@dataclass(frozen=True, slots=True)
class FiredView:
    """A rule that fired, with its answer."""

    rule: ItemView
    since: str
    misses: int
    due: ShownDate
    answers: tuple[ShownLink, ...]
    """Roadmap items that answer it. Empty: nobody has."""
    overdue: bool


@dataclass(frozen=True, slots=True)
class DueView:
    """Something that is due."""

    day: ShownDate
    duty: ShownChoice
    about: ShownLink
    owner: ShownLink | None
    """None: nobody is named."""


@dataclass(frozen=True, slots=True)
class ShareView:
    """One question of a proof."""

    question: ShownChoice
    share: str
    """In percent. An empty string: there was nothing to ask."""
    part_of: str
    """"18 of 22"."""
    picture: charts.Chart
    unmet: tuple[ShownLink, ...]
    """What it doesn't hold for, each once."""


@dataclass(frozen=True, slots=True)
class ProofView:
    """One of the four proofs."""

    proof: ShownChoice
    shares: tuple[ShareView, ...]


@dataclass(frozen=True, slots=True)
class CockpitView:
    """Everything on the cockpit."""

    today: ShownDate
    promises: tuple[ItemView, ...]
    fired: tuple[FiredView, ...]
    objectives: tuple[ObjectiveView, ...]
    """Of the running cycle, those at risk first."""
    overdue: tuple[DueView, ...]
    proofs: tuple[ProofView, ...]
    coming: tuple[DueView, ...]


def cockpit(scope: Scope) -> CockpitView:
    """The cockpit as of the scope's day."""
    playbook, today = scope.playbook, scope.today
    live = tuple(promise.ref for promise in playbook.all(Promise) if promise.state is PromiseState.LIVE)
    states = objectives(playbook, today)
    shares = proofs(playbook, scope.graph, today)
    return CockpitView(
        today=scope.date(today),
        promises=cards(live, scope),
        fired=tuple(_fired(entry, scope) for entry in fired_rules(playbook, today)),
        objectives=tuple(objective_view(state, scope) for state in sorted(states, key=_risk_first)),
        overdue=tuple(_due(due, scope) for due in overdue(playbook, today)),
        proofs=tuple(
            ProofView(scope.choice(proof), tuple(share_view(share, scope) for share in shares if share.proof is proof))
            for proof in Proof
        ),
        coming=tuple(_due(due, scope) for due in coming(playbook, today, AHEAD)),
    )


def _risk_first(state: ObjectiveState) -> bool:
    return state.course is not Course.AT_RISK


def share_view(share: Share, scope: Scope) -> ShareView:
    """A question of a proof as a page shows it."""
    label = scope.choice(share.question)
    met = len(share.met)
    counted = scope.format.part_of(met, share.whole)
    percent = scope.format.share(met, share.whole) if share.whole else ""
    caption = charts.Caption(f"proof-{share.question}", label.label, counted)
    picture = charts.share(met, share.whole, caption, (charts.Fact(label.label, counted),))
    unmet = tuple(dict.fromkeys(share.unmet))
    return ShareView(label, percent, counted, picture, scope.links(unmet))


def _fired(entry: FiredRule, scope: Scope) -> FiredView:
    return FiredView(
        rule=item_view(entry.rule, scope, "part"),
        since=scope.format.period(entry.since),
        misses=entry.misses,
        due=scope.date(entry.due),
        answers=scope.links(tuple(item.ref for item in entry.answers)),
        overdue=entry.overdue(scope.today),
    )


def _due(due: Due, scope: Scope) -> DueView:
    owner = scope.links((due.owner,)) if due.owner else ()
    return DueView(scope.date(due.day), scope.choice(due.duty), scope.link(due.about), next(iter(owner), None))
