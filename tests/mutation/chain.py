"""What a playbook lacks on the way from a business goal to what happens when a metric misses.

The domain told a second time: it asks the model alone, and neither the checks nor the analysis that they ask. So a
check that is blind shows, because something is lacking here and nobody says so. Only what calls for a response comes
from the analysis, as values tell that and no field.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from cxplaybook.analysis.okrs import Course, objectives
from cxplaybook.analysis.rules import fired_rules
from cxplaybook.model import Graph, Item, Playbook, Ref
from cxplaybook.model.fields import shapes
from cxplaybook.model.kinds.current_state import Gap
from cxplaybook.model.kinds.listening import Listening, ListeningForm
from cxplaybook.model.kinds.management_model import Misses, ResponseRule, Reward, RewardForm
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.okr import Objective
from cxplaybook.model.kinds.partner import Partner
from cxplaybook.model.kinds.play import Play
from cxplaybook.model.kinds.promise import Promise, PromiseState
from cxplaybook.model.kinds.role import Contact, Expectation, Role
from cxplaybook.model.kinds.strategy import Battle
from cxplaybook.model.kinds.touchpoint import Touchpoint, TouchpointDecision

STAGES = (("goal",), ("battle",), ("promise", "play"), ("expectation",), ("metric",), ("rule",))
"""Kinds of each link of the chain, in order."""
OWNED = frozenset(
    {"battle", "promise", "play", "metric", "touchpoint", "listening", "system", "objective", "roadmap-item", "barrier"}
)
"""Kinds that somebody has to answer for: the owner of the item or of the file it stands in."""

_RESTS_ON = frozenset(
    {
        ("battle", "goals"),
        ("promise", "battle"),
        ("play", "battle"),
        ("play", "redeems"),
        ("expectation", "battle"),
        ("expectation", "promise"),
        ("expectation", "play"),
        ("metric", "serves"),
        ("rule", "metric"),
    }
)
"""Kinds and fields that name what stands before them in the chain."""
_LEADS_TO = frozenset({("goal", "metrics"), ("battle", "metrics"), ("promise", "metric")})
"""Kinds and fields that name what stands after them."""

Links = Mapping[Ref, Iterable[Ref]]


@dataclass(frozen=True, slots=True, order=True)
class Lack:
    """Something without which an item hangs in the air."""

    item: Ref
    what: str
    """Such as `metric`; a kind further on in the chain as `way to a rule`."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A playbook on a day, to look around in."""

    playbook: Playbook
    graph: Graph
    today: date

    def any(self, refs: Iterable[Ref | None]) -> bool:
        """Whether one of them exists."""
        return any(ref in self.graph.items for ref in refs)

    def named(self, ref: Ref, kind: str, field: str) -> bool:
        """Whether an item of a kind names it in a field."""
        return bool(self.graph.sources(ref, kind, field))


Wanted = Iterator[tuple[str, bool]]
"""What an item is to have, and whether it does."""


def lacks(sight: Sight) -> frozenset[Lack]:
    """Everything that a playbook lacks."""
    found = [(item.ref, what, there) for item in sight.graph.items.values() for what, there in _wanted_of(item, sight)]
    found += _responses(sight)
    found += _ways(sight)
    return frozenset(Lack(ref, what) for ref, what, there in found if not there)


def _wanted_of(item: Item, sight: Sight) -> Wanted:
    if item.kind in OWNED:
        yield "owner", sight.any([item.owner, sight.graph.items[sight.graph.homes[item.ref]].owner])
    for shape in shapes(type(item)):
        if shape.required and shape.kinds:
            value = getattr(item, shape.name)
            yield shape.key, sight.any(value if shape.many else [value])
    if item.kind in _WANTED:
        yield from _WANTED[item.kind](item, sight)


def _battle(battle: Battle, sight: Sight) -> Wanted:
    yield "metric", sight.any(battle.metrics)
    yield "objective", sight.named(battle.ref, "objective", "battle")


def _promise(promise: Promise, sight: Sight) -> Wanted:
    """Each state needs what the one before did, and more; a retired promise needs nothing."""
    if promise.state is PromiseState.RETIRED:
        return
    yield "evidence", any(entry.source is not None or sight.any([entry.from_]) for entry in promise.evidence)
    yield "makers", bool(promise.made_with)
    if promise.state is PromiseState.PROPOSED:
        return
    yield "decision", promise.decided is not None and sight.any([promise.decided.by])
    yield "metric", sight.any([promise.metric])
    yield "level", promise.target is not None
    yield "reward", sight.any([promise.reward])
    if promise.state is PromiseState.SELECTED:
        return
    plays = sight.graph.sources(promise.ref, "play", "redeems")
    expected = [promise.ref, *plays]
    yield "play", bool(plays)
    yield "role", any(sight.graph.sources(ref, "expectation", ref.kind) for ref in expected)
    yield "touchpoint", sight.any(promise.touchpoints)
    yield "consequence", promise.if_broken is not None
    yield "response", promise.metric is None or sight.named(promise.metric, "rule", "metric")


def _play(play: Play, sight: Sight) -> Wanted:
    yield "role", sight.named(play.ref, "expectation", "play")


def _expectation(entry: Expectation, sight: Sight) -> Wanted:
    taught = any(sight.named(ref, "training", "teaches") for ref in (entry.ref, entry.play) if ref)
    yield "training", taught or sight.any([entry.training])
    yield "way of leading", sight.any([entry.led_by])


def _role(role: Role, sight: Sight) -> Wanted:
    spoken_of = {entry.battle for entry in role.expectations} | {entry.battle for entry in role.not_for_this_role}
    yield from ((f"word on {battle.id}", battle.ref in spoken_of) for battle in sight.playbook.battles)
    numbers = role.my_numbers
    yield "number", numbers is not None and sight.any([*numbers.steer_by, *numbers.report])
    yield "support", sight.any(support.way for support in role.supported_by)
    yield "self-check", bool(role.check_yourself)
    if role.contact.meets_customers:
        yield "mandate", bool(role.mandate)
    if role.contact is Contact.SUPPORT:
        yield "way to the customer", role.reaches_customer is not None


def _metric(metric: Metric, sight: Sight) -> Wanted:
    yield "use", bool(sight.graph.pointing_at(metric.ref))
    yield "baseline", metric.target is None or metric.baseline is not None
    if _is_rewarded(metric, sight):
        yield "counter-metric", sight.any([metric.counter_metric])
        yield "gaming risk", metric.gaming_risk is not None


def _is_rewarded(metric: Metric, sight: Sight) -> bool:
    """Whether a reward counts it, or something is paid for a promise that it measures."""
    promises = (sight.graph.items[ref] for ref in sight.graph.sources(metric.ref, "promise", "metric"))
    for_promises = {promise.reward for promise in promises if isinstance(promise, Promise)}
    rewards = (item for ref, item in sight.graph.items.items() if ref in for_promises)
    paid = any(isinstance(reward, Reward) and reward.form is RewardForm.REWARD for reward in rewards)
    return paid or sight.named(metric.ref, "reward", "metrics")


def _rule(rule: ResponseRule, sight: Sight) -> Wanted:
    metric = sight.graph.items.get(rule.metric)
    if isinstance(metric, Metric):
        lines = {
            Misses.TARGET: metric.target,
            Misses.AMBER: metric.limits and metric.limits.amber,
            Misses.RED: metric.limits and metric.limits.red,
        }
        yield "line", lines[rule.misses] is not None


def _listening(listening: Listening, sight: Sight) -> Wanted:
    yield "decision", sight.any(informed.forum for informed in listening.informs)
    # Statistics ask nobody, so nobody waits for an answer.
    if listening.form is not ListeningForm.STATISTICS:
        loop = listening.closes_loop
        yield "answer", loop is not None and (loop.customer is not None or loop.employee is not None)


def _touchpoint(touchpoint: Touchpoint, sight: Sight) -> Wanted:
    if touchpoint.decision is not TouchpointDecision.RETIRE:
        yield "metric", sight.any(touchpoint.metrics)
    yield "grounds", touchpoint.delivered_by is None or touchpoint.outsourced_because is not None


def _gap(gap: Gap, sight: Sight) -> Wanted:
    yield "roadmap item", sight.named(gap.ref, "roadmap-item", "closes")


def _objective(objective: Objective, sight: Sight) -> Wanted:
    yield "metric", sight.any(result.metric for result in objective.key_results)


def _partner(partner: Partner, _: Sight) -> Wanted:
    yield "verification", bool(partner.verified_by)


_WANTED: Mapping[str, Callable[[Any, Sight], Wanted]] = {
    "battle": _battle,
    "expectation": _expectation,
    "gap": _gap,
    "listening": _listening,
    "metric": _metric,
    "objective": _objective,
    "partner": _partner,
    "play": _play,
    "promise": _promise,
    "role": _role,
    "rule": _rule,
    "touchpoint": _touchpoint,
}


def _responses(sight: Sight) -> Iterator[tuple[Ref, str, bool]]:
    """Rules that fired are answered once their time is over, objectives at risk at once."""
    for fired in fired_rules(sight.playbook, sight.today):
        yield fired.rule.ref, "answer", bool(fired.answers) or sight.today <= fired.due
    for state in objectives(sight.playbook, sight.today):
        if state.course is Course.AT_RISK:
            yield state.objective.ref, "response", sight.any([state.objective.response])


def _ways(sight: Sight) -> Iterator[tuple[Ref, str, bool]]:
    """Each link leads back to a goal; goals, battles and what is done for them lead on to all that stands after."""
    links = _links(sight)
    back: dict[Ref, list[Ref]] = {}
    for before, afters in links.items():
        for after in afters:
            back.setdefault(after, []).append(before)
    for position, kinds in enumerate(STAGES):
        for ref in (ref for ref in sight.graph.items if ref.kind in kinds and not _early(ref, sight.graph)):
            ahead = {other.kind for other in _reached(ref, links)}
            yield ref, "way back to a goal", ref.kind == "goal" or "goal" in {it.kind for it in _reached(ref, back)}
            # A metric may be there only to be looked at.
            for later in STAGES[position + 1 :] if ref.kind != "metric" else ():
                yield ref, f"way to a {' or '.join(later)}", not ahead.isdisjoint(later)


def _early(ref: Ref, graph: Graph) -> bool:
    """Whether it isn't to be kept yet, or no longer: a promise that isn't live."""
    item = graph.items[ref]
    return isinstance(item, Promise) and item.state is not PromiseState.LIVE


def _links(sight: Sight) -> Links:
    links: dict[Ref, set[Ref]] = {}
    for mention in sight.graph.mentions:
        by = (mention.source.kind, mention.field)
        if by in _RESTS_ON:
            links.setdefault(mention.target, set()).add(mention.source)
        elif by in _LEADS_TO:
            links.setdefault(mention.source, set()).add(mention.target)
    for role in sight.playbook.all(Role):
        for entry in role.expectations:
            links.setdefault(entry.ref, set()).update(_shown_by(entry, role, sight.graph))
    return {before: [ref for ref in afters if ref in sight.graph.items] for before, afters in links.items()}


def _shown_by(entry: Expectation, role: Role, graph: Graph) -> Iterator[Ref]:
    """Metrics in which an expectation shows: the role's numbers, and those of the battle and the promise."""
    if role.my_numbers:
        yield from (*role.my_numbers.steer_by, *role.my_numbers.report)
    for ref in (entry.battle, entry.promise):
        mentions = graph.outgoing.get(ref, ()) if ref else ()
        yield from (mention.target for mention in mentions if (mention.source.kind, mention.field) in _LEADS_TO)


def _reached(start: Ref, links: Links) -> set[Ref]:
    found: set[Ref] = set()
    ahead = [start]
    while ahead:
        new = set(links.get(ahead.pop(), ())) - found
        found |= new
        ahead.extend(new)
    return found
