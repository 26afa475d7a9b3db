"""The chain business goal → battle → promise or play → expectation → metric → rule, with its breaks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cxplaybook.model import Playbook, Ref
from cxplaybook.model.kinds.management_model import ManagementModel
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.play import Play
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.model.kinds.role import Role


class ChainStage(StrEnum):
    """A link of the chain, in order."""

    GOAL = "goal"
    BATTLE = "battle"
    DEED = "deed"
    """A promise or a play: what the battle means in deeds."""
    EXPECTATION = "expectation"
    METRIC = "metric"
    RULE = "rule"


@dataclass(frozen=True, slots=True, order=True)
class ChainLink:
    """One step of the chain: what comes before carries what comes after."""

    before: Ref
    after: Ref


class Missing(StrEnum):
    """What a broken place of the chain lacks."""

    BATTLE_FOR_GOAL = "battle-for-goal"
    DEED_FOR_BATTLE = "deed-for-battle"
    EXPECTATION_FOR_DEED = "expectation-for-deed"
    METRIC_FOR_BATTLE = "metric-for-battle"
    METRIC_FOR_PROMISE = "metric-for-promise"
    RULE_FOR_METRIC = "rule-for-metric"
    """Nothing happens when a live promise's metric misses; a metric that is only watched needs no rule."""


@dataclass(frozen=True, slots=True)
class Break:
    """A place where the chain ends too early."""

    at: Ref
    missing: Missing


@dataclass(frozen=True, slots=True)
class Chain:
    """The whole chain of a playbook."""

    stages: Mapping[ChainStage, tuple[Ref, ...]]
    """What stands at each link, in the authors' order."""
    links: tuple[ChainLink, ...]
    breaks: tuple[Break, ...]


def chain(playbook: Playbook) -> Chain:
    """The chain of a playbook. Retired promises are history and no part of it."""
    stages = _stages(playbook)
    shown = {ref for refs in stages.values() for ref in refs}
    found = dict.fromkeys(link for link in _links(playbook) if {link.before, link.after} <= shown)
    early = _too_early(playbook)
    breaks = (end for end in _breaks(stages, found) if end not in early)
    return Chain(stages, tuple(found), tuple(breaks))


def _too_early(playbook: Playbook) -> frozenset[Break]:
    """What would be asked too early: a proposed promise has no metric yet, one that isn't live expects nothing."""
    promises = playbook.all(Promise)
    live = {promise.metric for promise in promises if promise.state is PromiseState.LIVE}
    return frozenset(
        [
            *(
                Break(entry.ref, Missing.METRIC_FOR_PROMISE)
                for entry in promises
                if entry.state is PromiseState.PROPOSED
            ),
            *(
                Break(entry.ref, Missing.EXPECTATION_FOR_DEED)
                for entry in promises
                if entry.state is not PromiseState.LIVE
            ),
            *(Break(metric.ref, Missing.RULE_FOR_METRIC) for metric in playbook.all(Metric) if metric.ref not in live),
        ]
    )


def _stages(playbook: Playbook) -> dict[ChainStage, tuple[Ref, ...]]:
    model = playbook.one(ManagementModel)
    promises = (promise.ref for promise in playbook.all(Promise) if promise.state is not PromiseState.RETIRED)
    return {
        ChainStage.GOAL: tuple(goal.ref for goal in playbook.goals),
        ChainStage.BATTLE: tuple(battle.ref for battle in playbook.battles),
        ChainStage.DEED: (*promises, *(play.ref for play in playbook.all(Play))),
        ChainStage.EXPECTATION: tuple(entry.ref for role in playbook.all(Role) for entry in role.expectations),
        ChainStage.METRIC: tuple(metric.ref for metric in playbook.all(Metric)),
        ChainStage.RULE: tuple(rule.ref for rule in (model.response_rules if model else ())),
    }


def _links(playbook: Playbook) -> Iterator[ChainLink]:
    for battle in playbook.battles:
        yield from (ChainLink(goal, battle.ref) for goal in battle.goals)
        yield from (ChainLink(battle.ref, metric) for metric in battle.metrics)
    for promise in playbook.all(Promise):
        yield ChainLink(promise.battle, promise.ref)
        yield from (ChainLink(promise.ref, metric) for metric in _some(promise.metric))
    for play in playbook.all(Play):
        yield ChainLink(play.battle, play.ref)
        yield from (ChainLink(promise, play.ref) for promise in play.redeems)
    for role in playbook.all(Role):
        for entry in role.expectations:
            deeds = _some(entry.promise, entry.play)
            yield from (ChainLink(deed, entry.ref) for deed in deeds or (entry.battle,))
    model = playbook.one(ManagementModel)
    yield from (ChainLink(rule.metric, rule.ref) for rule in (model.response_rules if model else ()))


def _breaks(stages: Mapping[ChainStage, tuple[Ref, ...]], links: Iterable[ChainLink]) -> Iterator[Break]:
    carries: dict[Ref, set[str]] = {}
    for link in links:
        carries.setdefault(link.before, set()).add(link.after.kind)
    for missing, stage, kinds, wanted in _WANTED:
        for ref in stages[stage]:
            if ref.kind in kinds and not carries.get(ref, set()) & wanted:
                yield Break(ref, missing)


_DEEDS = frozenset({"promise", "play"})
_WANTED: tuple[tuple[Missing, ChainStage, frozenset[str], frozenset[str]], ...] = (
    (Missing.BATTLE_FOR_GOAL, ChainStage.GOAL, frozenset({"goal"}), frozenset({"battle"})),
    (Missing.DEED_FOR_BATTLE, ChainStage.BATTLE, frozenset({"battle"}), _DEEDS),
    (Missing.METRIC_FOR_BATTLE, ChainStage.BATTLE, frozenset({"battle"}), frozenset({"metric"})),
    (Missing.EXPECTATION_FOR_DEED, ChainStage.DEED, _DEEDS, frozenset({"expectation"})),
    (Missing.METRIC_FOR_PROMISE, ChainStage.DEED, frozenset({"promise"}), frozenset({"metric"})),
    (Missing.RULE_FOR_METRIC, ChainStage.METRIC, frozenset({"metric"}), frozenset({"rule"})),
)


def _some(*refs: Ref | None) -> tuple[Ref, ...]:
    return tuple(ref for ref in refs if ref is not None)
