"""Which roles a thing concerns, and by what way.

Asked by `diff` of what changed. The answer comes from the graph alone: roles that a thing names, roles whose files
point at it, and both at one step's distance where the strategy's chain says so.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cxplaybook.analysis.owners import owned
from cxplaybook.model import Graph, Item, Location, Mention, Ref, Thing


class Relation(StrEnum):
    """What a role has to do with a thing; of several the first counts."""

    ITSELF = "itself"
    """It is the role, or written in its file."""
    EXPECTATION = "expectation"
    """Something is expected of the role because of it."""
    STEP = "step"
    """The role does a step of it."""
    STUCK = "stuck"
    """The role comes in when it is stuck."""
    RESPONSIBLE = "responsible"
    """The role has its part where the customer notices it."""
    RESPONDS = "responds"
    """The role acts when a metric misses."""
    TRAINED = "trained"
    """The role is trained in it."""
    TRAINS = "trains"
    """The role holds the training."""
    STEERS = "steers"
    """The role steers its own work by the number."""
    LED = "led"
    """The role is led in that way."""
    AFFECTED = "affected"
    """It changes the role's work."""
    MEMBER = "member"
    """The role sits in the forum."""
    REACHES = "reaches"
    """The role's work reaches the customer there."""
    BELONGS = "belongs"
    """The role belongs to the unit or partner."""
    REPORTS = "reports"
    """The role's work shows in the number."""
    NAMED = "named"
    """The role is named in it in another way."""
    EVERYBODY = "everybody"
    """It is for every role."""
    OWNER = "owner"
    """The role answers for it."""

    @property
    def rank(self) -> int:
        """Position from the closest (0), for sorting."""
        return list(Relation).index(self)


@dataclass(frozen=True, slots=True)
class Concern:
    """One role that a thing concerns."""

    role: Ref
    relation: Relation
    path: tuple[Ref, ...]
    """From the thing to the role, both included: promise, expectation, role."""


FOR_EVERYBODY = frozenset({"strategy", "choice"})
"""Kinds that steer each role's decisions: vision and mission, choices and what we leave undone."""

_NAMED: Mapping[str, Relation | None] = {
    "owner": Relation.OWNER,
    "steps.role": Relation.STEP,
    "escalation.to": Relation.STUCK,
    "responsible.role": Relation.RESPONSIBLE,
    "response_rules.role": Relation.RESPONDS,
    "training:roles": Relation.TRAINED,
    "given_by": Relation.TRAINS,
    "chair": Relation.MEMBER,
    "members": Relation.MEMBER,
    "affects": Relation.AFFECTED,
    # They wrote it; what becomes of it concerns those who keep it.
    "made_with.role": None,
}
"""What a role is to a thing that names it, by the field; with the kind before it, or the field around it, where these
tell more."""

_POINTING: Mapping[str, Relation] = {
    "steer_by": Relation.STEERS,
    "report": Relation.REPORTS,
    "way": Relation.LED,
    "unit": Relation.BELONGS,
    "partner": Relation.BELONGS,
    "touchpoints": Relation.REACHES,
}
"""What a thing is to a role whose file points at it in a field of its own."""

_THROUGH: Mapping[tuple[str, str], frozenset[Relation]] = {
    ("play", "redeems"): frozenset({Relation.STEP, Relation.STUCK, Relation.EXPECTATION}),
    ("rule", "metric"): frozenset({Relation.RESPONDS}),
}
"""Kind and field by which something points at the thing, and the roles that it concerns through that."""

_ONWARDS: Mapping[tuple[str, str], frozenset[Relation]] = {("promise", "metric"): frozenset({Relation.STEERS})}
"""As above, the other way round: through what the thing points at."""


def concerned(
    ref: Ref, graph: Graph, entry: Location | None = None, relations: Collection[Relation] = tuple(Relation)
) -> tuple[Concern, ...]:
    """The roles that an item concerns, the closest first, each once.

    Args:
        ref: the item; one that isn't there concerns nobody.
        graph: of the playbook.
        entry: a place inside the item. Where a kind has a single file, it holds many things that have nothing to do
            with one another, so that only the entry of its list around the place counts.
        relations: only roles that have one of these to do with it.
    """
    item = graph.items.get(ref)
    if item is None:
        return ()
    within = _entry(entry.field) if entry and isinstance(item, Thing) and item.file else ()
    found: dict[Ref, Concern] = {}
    for concern in sorted(_concerns(item, graph, within), key=lambda concern: (concern.relation.rank, concern.role)):
        if concern.relation in relations:
            found.setdefault(concern.role, concern)
    return tuple(found.values())


def _concerns(item: Item, graph: Graph, within: tuple[str | int, ...]) -> Iterator[Concern]:
    yield from _direct(item.ref, graph, within)
    for mention in graph.incoming.get(item.ref, ()):
        through = _THROUGH.get((mention.source.kind, mention.field), frozenset())
        yield from _through(item.ref, mention.source, through, graph)
        if (mention.source.kind, mention.within) == ("play", ("steps", "system")):
            yield from _who_does(mention, item.ref, graph)
    for mention in graph.outgoing.get(item.ref, ()):
        onwards = _ONWARDS.get((item.kind, mention.field), frozenset())
        yield from _through(item.ref, mention.target, onwards, graph)
    if item.kind in FOR_EVERYBODY:
        roles = (ref for ref in graph.items if ref.kind == "role")
        yield from (Concern(role, Relation.EVERYBODY, (item.ref, role)) for role in roles)
    owners = {part.ref: owner for part, owner in owned(graph.items[graph.homes[item.ref]])}
    owner = owners.get(item.ref)
    if owner is not None:
        yield Concern(owner, Relation.OWNER, (item.ref, owner))


def _direct(ref: Ref, graph: Graph, within: tuple[str | int, ...] = ()) -> Iterator[Concern]:
    """Roles that an item names, and those whose files point at it."""
    home = graph.homes[ref]
    if home.kind == "role":
        yield Concern(home, Relation.ITSELF, (home,) if home == ref else (ref, home))
        return
    for mention in graph.outgoing.get(ref, ()):
        relation = _relation(mention)
        if relation and mention.location.field[: len(within)] == within:
            yield Concern(mention.target, relation, (ref, mention.target))
    for mention in graph.incoming.get(ref, ()):
        # A link in a text is no reason to look.
        if mention.thing.kind != "role" or not mention.kinds:
            continue
        if mention.source.kind == "expectation":
            yield Concern(mention.thing, Relation.EXPECTATION, (ref, mention.source, mention.thing))
        elif mention.field in _POINTING:
            yield Concern(mention.thing, _POINTING[mention.field], (ref, mention.thing))


def _entry(field: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The entry of a list that a field is in; outside of any list the part of the file."""
    return field[:2] if field[1:] and isinstance(field[1], int) else field[:1]


def _relation(mention: Mention) -> Relation | None:
    """What a role is to the item that names it. None: nothing, or it is no role that is named."""
    if mention.target.kind != "role" or not mention.kinds:
        return None
    keys = (f"{mention.source.kind}:{mention.field}", ".".join(mention.within[-2:]), mention.field)
    return next((_NAMED[key] for key in keys if key in _NAMED), Relation.NAMED)


def _through(start: Ref, middle: Ref, relations: Iterable[Relation], graph: Graph) -> Iterator[Concern]:
    """Roles that something between concerns, as far as it hands the matter on."""
    wanted = frozenset(relations)
    if not wanted or middle not in graph.items:
        return
    for concern in _direct(middle, graph):
        if concern.relation in wanted and not _for_another(concern, start, graph):
            yield Concern(concern.role, concern.relation, (start, *concern.path))


def _for_another(concern: Concern, start: Ref, graph: Graph) -> bool:
    """Whether the expectation behind a concern keeps another promise than the one it is asked for."""
    others = (
        mention.target
        for ref in concern.path
        for mention in graph.outgoing.get(ref, ())
        if ref.kind == "expectation" and mention.field == start.kind
    )
    return any(other != start for other in others)


def _who_does(step: Mention, system: Ref, graph: Graph) -> Iterator[Concern]:
    """The role of the step that a system is named in."""
    record = step.location.field[:-1]
    for mention in graph.outgoing[step.source]:
        if mention.location.field == (*record, "role"):
            yield Concern(mention.target, Relation.STEP, (system, step.source, mention.target))
