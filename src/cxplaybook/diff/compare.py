"""Two states of a playbook side by side: each difference with what it means and whom it concerns."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from cxplaybook.analysis.concerned import Concern, Relation, concerned
from cxplaybook.diff.difference import Difference, Side
from cxplaybook.diff.meaning import Facts, Meaning, Weight
from cxplaybook.diff.names import names, with_new_names
from cxplaybook.diff.rules import meaning
from cxplaybook.diff.transitions import unexplained
from cxplaybook.diff.walk import differences
from cxplaybook.model import Ref
from cxplaybook.model.registry import thing_kinds

_LEADING = frozenset({Relation.RESPONDS, Relation.MEMBER, Relation.AFFECTED, Relation.NAMED, Relation.OWNER})
"""What roles are to a thing when a difference matters only to those who lead."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A difference, what it means and for whom."""

    difference: Difference
    meaning: Meaning
    concerns: tuple[Concern, ...]
    """The roles it concerns, the closest first. Empty: nobody in particular, or it is editorial."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs."""

    old: Side
    """The older state, with the newest names."""
    new: Side
    effects: tuple[Effect, ...]
    """The weightiest first, then thing by thing."""

    def of_weight(self, weight: Weight) -> tuple[Effect, ...]:
        """The effects of one weight."""
        return tuple(effect for effect in self.effects if effect.meaning.weight is weight)

    @property
    def counts(self) -> tuple[tuple[Ref, int], ...]:
        """Each role that something concerns with the number of differences that do, the most and closest first."""
        concerns = [concern for effect in self.effects for concern in effect.concerns]
        count = Counter(concern.role for concern in concerns)
        nearest = {role: min(found.relation.rank for found in concerns if found.role == role) for role in count}
        return tuple(sorted(count.items(), key=lambda entry: (-entry[1], nearest[entry[0]], entry[0])))


def compare(old: Side, new: Side, today: date) -> Comparison:
    """What changed from one state to another."""
    known = names(old, new)
    old = with_new_names(old, known)
    facts = Facts(old, new, today)
    found = (_effect(difference, facts) for difference in unexplained(tuple(differences(old, new, known))))
    return Comparison(old, new, tuple(sorted(found, key=lambda effect: effect.meaning.weight.rank)))


def _effect(difference: Difference, facts: Facts) -> Effect:
    means = meaning(difference, facts)
    return Effect(difference, means, tuple(_concerns(difference, means, facts)))


def _concerns(difference: Difference, means: Meaning, facts: Facts) -> Iterator[Concern]:
    """Roles that the item concerns or concerned before, the closest first, each once."""
    found = sorted(_both(difference, _relations(difference, means), facts), key=lambda concern: concern.relation.rank)
    named = _named(difference, facts)
    seen: set[Ref] = set()
    for concern in found:
        if concern.role not in seen and (not named or concern.role in named):
            seen.add(concern.role)
            yield concern


def _named(difference: Difference, facts: Facts) -> frozenset[Ref]:
    """The roles that came or went, where that is the difference: it doesn't concern those who stay. Empty: it isn't.

    What the file of a role says of other roles concerns the role itself.
    """
    values = {value for value in (difference.old, difference.new) if isinstance(value, Ref) and value.kind == "role"}
    graph = facts.new.graph if difference.item in facts.new.graph.homes else facts.old.graph
    return frozenset(values) if graph.homes[difference.item].kind != "role" else frozenset()


def _relations(difference: Difference, means: Meaning) -> Collection[Relation]:
    """What a role has to have to do with the item for the difference to matter to it."""
    if difference.field == ("owner",):
        return (Relation.OWNER,)
    return {Weight.WORK: tuple(Relation), Weight.LEAD: _LEADING, Weight.EDITORIAL: ()}[means.weight]


def _both(difference: Difference, relations: Collection[Relation], facts: Facts) -> Iterator[Concern]:
    for side, at in ((facts.new, difference.new_at), (facts.old, difference.old_at)):
        # In a file of many matters a place on one side says nothing about what stands there on the other.
        if at is not None or not _is_only_file(difference.item):
            yield from concerned(difference.item, side.graph, at, relations)


def _is_only_file(ref: Ref) -> bool:
    kind = thing_kinds().get(ref.kind)
    return kind is not None and kind.file is not None
