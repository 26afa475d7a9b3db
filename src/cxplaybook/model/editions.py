"""Cuts a playbook to an audience, before any view exists, so that no later stage can leak what it never had.

An item is shown in the edition it names and in every narrower one. What points at something that is cut away loses that
pointer. A record whose one required reference is cut away goes too: a step that names no role says nothing. A required
list may end up empty instead: a public promise stays a promise when the groups that wrote it are nobody's business
outside, so pages have to cope with empty lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cxplaybook.model.base import Item, Record, Thing
from cxplaybook.model.fields import shapes
from cxplaybook.model.graph import items_in, records_in
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.model.playbook import Playbook, playbook_of
from cxplaybook.model.prose import without_links
from cxplaybook.model.refs import Ref
from cxplaybook.model.text import Prose

_OUR_BUSINESS = frozenset({"budget", "checks", "repository", "review_by", "thresholds", "waivers"})
"""Fields that only the organisation's own people are shown: money set aside, and how the handbook is kept."""


@dataclass(frozen=True, slots=True)
class UnknownEditionError(LookupError):
    """An edition was asked for that the playbook doesn't have."""

    edition: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        """The fault in one sentence."""
        return f"the playbook has no edition {self.edition}; it has {', '.join(self.known)}"


@dataclass(frozen=True, slots=True)
class _Audience:
    """What the readers of an edition may see."""

    shown: frozenset[Ref]
    """Every item that is left for them."""
    inside: bool
    """True: they belong to the organisation."""


def cut(playbook: Playbook, edition: str) -> Playbook:
    """The playbook as an edition's audience may see it.

    Raises:
        UnknownEditionError: the playbook has no such edition.
    """
    if edition not in playbook.editions:
        raise UnknownEditionError(edition, playbook.editions)
    audience = _Audience(_shown(playbook, playbook.editions.index(edition)), playbook.is_inside(edition))
    while True:
        things = tuple(thing for thing in (_cut(thing, audience) for thing in playbook) if isinstance(thing, Thing))
        left = frozenset(item.ref for thing in things for item in items_in(thing))
        if left == audience.shown:
            return playbook_of(things)
        # Something fell that could not stand without what was cut; what points at it has to go in the next round.
        audience = replace(audience, shown=left)


def _shown(playbook: Playbook, rank: int) -> frozenset[Ref]:
    """Every item that an edition's audience may see, before anything falls with it. Rank 0 is the widest edition."""
    ranks = {edition: position for position, edition in enumerate(playbook.editions)}
    narrowest = len(ranks) - 1

    def walk(record: Record, inherited: int) -> Iterator[Ref]:
        own = inherited
        if isinstance(record, Item) and record.audience is not None and not isinstance(record, Settings):
            # An edition that doesn't exist is reported as an unknown id; until that is mended the item stays inside.
            own = ranks.get(record.audience.id, narrowest)
        if own > rank:
            return
        if isinstance(record, Item):
            yield record.ref
        for inner in records_in(record):
            yield from walk(inner, own)

    default = ranks[playbook.default_edition]
    # No edition can be made without the settings, so they are for everybody whatever audience they name.
    return frozenset(ref for thing in playbook for ref in walk(thing, 0 if isinstance(thing, Settings) else default))


def _cut(record: Record, audience: _Audience) -> Record | None:
    """The record without what isn't shown. None: it isn't shown, or can't stand without what was cut."""
    if isinstance(record, Item) and record.ref not in audience.shown:
        return None
    changes: dict[str, object] = {}
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        kept = _cut_field(value, audience)
        if shape.name in _OUR_BUSINESS and not audience.inside:
            kept = () if isinstance(value, tuple) else None
        if shape.required and kept is None:
            return None
        if kept is not value:
            changes[shape.name] = kept
    if isinstance(record, Metric):
        changes |= _cut_series(record, audience.shown)
    return replace(record, **changes) if changes else record  # type: ignore[arg-type]


def _cut_field(value: object, audience: _Audience) -> object:
    if not isinstance(value, tuple):
        return _cut_value(value, audience)
    kept = tuple(entry for entry in (_cut_value(entry, audience) for entry in value) if entry is not None)
    return value if kept == value else kept


def _cut_value(value: object, audience: _Audience) -> object:
    match value:
        case Record():
            return _cut(value, audience)
        case Ref():
            return value if value in audience.shown else None
        case Prose():
            return without_links(value, audience.shown)
        case _:
            return value


def _cut_series(metric: Metric, shown: frozenset[Ref]) -> dict[str, object]:
    """The series without the values of customer groups that aren't shown."""
    kept = tuple(point for point in metric.series if point.segment is None or Ref("segment", point.segment) in shown)
    return {} if kept == metric.series else {"series": kept}
