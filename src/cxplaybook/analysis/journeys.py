"""Responsibility along a journey: who is there at each touchpoint, and where it changes hands."""

from dataclasses import dataclass
from itertools import pairwise

from cxplaybook.model import Graph, Playbook, Ref
from cxplaybook.model.kinds.journey import Journey, Phase
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.kinds.touchpoint import Touchpoint


@dataclass(frozen=True, slots=True)
class Stop:
    """A touchpoint on a journey."""

    journey: Journey
    phase: Phase
    touchpoint: Touchpoint

    @property
    def roles(self) -> tuple[Ref, ...]:
        """Every role with a part in it, in the author's order."""
        return tuple(part.role for part in self.touchpoint.responsible)


@dataclass(frozen=True, slots=True)
class Handover:
    """Two touchpoints in a row without a role that has a part in both: the customer meets strangers."""

    before: Stop
    after: Stop


@dataclass(frozen=True, slots=True)
class WayToCustomer:
    """The shortest way from a role to a customer."""

    roles: tuple[Ref, ...]
    """From the role itself, through those who carry its work on, to the one who meets the customer."""
    touchpoint: Ref | None
    """Where the customer meets the last of them. None: no touchpoint names it, but it meets customers."""


def stops(journey: Journey, playbook: Playbook) -> tuple[Stop, ...]:
    """Every touchpoint of a journey in the customer's order."""
    found = ((phase, playbook.get(Touchpoint, ref.id)) for phase in journey.phases for ref in phase.touchpoints)
    return tuple(Stop(journey, phase, touchpoint) for phase, touchpoint in found if touchpoint)


def handovers(journey: Journey, playbook: Playbook) -> tuple[Handover, ...]:
    """Where responsibility changes hands altogether. A touchpoint without roles (in this edition) tells nothing."""
    return tuple(
        Handover(before, after)
        for before, after in pairwise(stops(journey, playbook))
        if before.roles and after.roles and not {*before.roles} & {*after.roles}
    )


def stops_of(role: Role, playbook: Playbook) -> tuple[Stop, ...]:
    """Where a role has a part, journey by journey."""
    return tuple(
        stop for journey in playbook.all(Journey) for stop in stops(journey, playbook) if role.ref in stop.roles
    )


def way_to_customer(role: Role, playbook: Playbook, graph: Graph) -> WayToCustomer | None:
    """The shortest way from a role to a customer, over `reaches_customer.through`. None: there is no way yet."""
    seen = {role.ref}
    ways: list[tuple[Ref, ...]] = [(role.ref,)]
    while ways:
        longer: list[tuple[Ref, ...]] = []
        for way in ways:
            found = _meeting(way[-1], playbook, graph)
            if found is not None or _meets(way[-1], playbook):
                return WayToCustomer(way, found)
            for following in _carried_by(way[-1], playbook):
                if following not in seen:
                    seen.add(following)
                    longer.append((*way, following))
        ways = longer
    return None


def _carried_by(role: Ref, playbook: Playbook) -> tuple[Ref, ...]:
    found = playbook.get(Role, role.id)
    return found.reaches_customer.through if found and found.reaches_customer else ()


def _meets(role: Ref, playbook: Playbook) -> bool:
    found = playbook.get(Role, role.id)
    return found is not None and found.contact.meets_customers


def _meeting(role: Ref, playbook: Playbook, graph: Graph) -> Ref | None:
    """Where a role that meets customers does so: at a moment of truth if it has a part in one, else by the id."""
    if not _meets(role, playbook):
        return None
    named = graph.sources(role, "touchpoint", "role")
    decisive = (ref for ref in named if _is_moment_of_truth(ref, playbook))
    return next(decisive, next(iter(named), None))


def _is_moment_of_truth(touchpoint: Ref, playbook: Playbook) -> bool:
    found = playbook.get(Touchpoint, touchpoint.id)
    return found is not None and found.moment_of_truth
