"""Which metrics people are rewarded for, directly or through a promise.

What is rewarded gets gamed (Goodhart's law), so checks ask more of these metrics than of others.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cxplaybook.model import Location, Playbook, Ref
from cxplaybook.model.kinds.management_model import ManagementModel, Reward, RewardForm
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.promise import Promise


@dataclass(frozen=True, slots=True)
class Rewarded:
    """A metric that a reward depends on."""

    metric: Metric
    reward: Reward
    location: Location
    """Where the two are tied together: in the reward, or in the promise that is rewarded."""


def rewarded(playbook: Playbook) -> tuple[Rewarded, ...]:
    """Each metric that a reward depends on, once, by its first reward in the management model's order."""
    found: dict[Ref, Rewarded] = {}
    for entry in _rewarded(playbook):
        found.setdefault(entry.metric.ref, entry)
    return tuple(found.values())


def counters(metric: Metric, playbook: Playbook) -> tuple[Ref, ...]:
    """The metrics that watch a metric: its counter-metric, that one's, and so on until nothing new comes."""
    seen: list[Ref] = []
    current: Metric | None = metric
    while current is not None and current.counter_metric is not None and current.counter_metric not in seen:
        seen.append(current.counter_metric)
        current = playbook.get(Metric, current.counter_metric.id)
    return tuple(seen)


def _rewarded(playbook: Playbook) -> Iterator[Rewarded]:
    model = playbook.one(ManagementModel)
    rewards = model.rewards if model else ()
    for reward in rewards:
        for position, ref in enumerate(reward.metrics):
            yield from _one(playbook, ref, reward, reward.location / "metrics" / position)
    # Thanks for a promise are given by people, not by its number; what is paid follows the number.
    paid = {reward.ref: reward for reward in rewards if reward.form is RewardForm.REWARD}
    for promise in playbook.all(Promise):
        if promise.reward in paid and promise.metric is not None:
            yield from _one(playbook, promise.metric, paid[promise.reward], promise.location / "reward")


def _one(playbook: Playbook, ref: Ref, reward: Reward, location: Location) -> Iterator[Rewarded]:
    metric = playbook.get(Metric, ref.id)
    if metric is not None:
        yield Rewarded(metric, reward, location)
