"""What may no longer hold, because what it rests on changed afterwards.

Expectations, plays and trainings rest on promises, and through them on metrics. Asked by checks; who knows when
something was written is an argument, so that nothing here depends on git.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from cxplaybook.model import Graph, Item, Location, Playbook, Ref, Text, Thing
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.kinds.play import Play
from cxplaybook.model.kinds.promise import Promise
from cxplaybook.model.kinds.role import Expectation, Role
from cxplaybook.model.kinds.training import Training

Edited = Callable[[Location], datetime | None]
"""When what stands at a place was last changed. None: nobody knows."""

_GROUNDS = {
    Promise: ("wording", "target", "metric", "if_broken", "compensation", "exceptions"),
    Metric: ("target", "formula"),
}
"""Fields whose change may make wrong what others do."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """Something whose ground moved."""

    item: Item
    """The expectation, play or training."""
    seen: datetime
    """When it was last changed or reviewed."""
    cause: Thing
    """The promise or metric that changed after that."""
    field: str
    """Its field that changed last."""
    changed: datetime


def suspects(playbook: Playbook, graph: Graph, edited: Edited) -> Iterator[Suspect]:
    """What needs another look, role by role, then plays and trainings; each with the newest change beneath it."""
    for item, seen in _looked_at(playbook, edited):
        causes = (_newest(cause, playbook, edited) for cause in _grounds(item, playbook, graph))
        later = [change for change in causes if change and seen and change[0] > seen]
        if seen and later:
            changed, cause, name = max(later, key=lambda change: change[0])
            yield Suspect(item, seen, cause, name, changed)


def _looked_at(playbook: Playbook, edited: Edited) -> Iterator[tuple[Item, datetime | None]]:
    """Each item with its last change; setting the day of a role's next review is a look at its expectations."""
    for role in playbook.all(Role):
        reviewed = edited(role.location / "review_by") if role.review_by else None
        for expectation in role.expectations:
            moments = [moment for moment in (edited(expectation.location), reviewed) if moment]
            yield expectation, max(moments, default=None)
    for thing in (*playbook.all(Play), *playbook.all(Training)):
        yield thing, edited(thing.location)


def _grounds(item: Item, playbook: Playbook, graph: Graph) -> Iterator[Thing]:
    """The promises that an item rests on, each followed by its metric."""
    for promise in dict.fromkeys(_promises(item, graph)):
        thing = playbook.get(Promise, promise.id)
        if thing is not None:
            metric = playbook.get(Metric, thing.metric.id) if thing.metric else None
            yield from (thing, metric) if metric else (thing,)


def _promises(item: Item | None, graph: Graph) -> Iterator[Ref]:
    match item:
        case Expectation():
            yield from (item.promise,) if item.promise else ()
            yield from _promises(graph.items.get(item.play), graph) if item.play else ()
        case Play():
            yield from item.redeems
        case Training():
            for taught in item.teaches:
                yield from _promises(graph.items.get(taught), graph)


def _newest(thing: Thing, playbook: Playbook, edited: Edited) -> tuple[datetime, Thing, str] | None:
    """The last change of a thing's fields that matter."""
    changes: list[tuple[datetime, Thing, str]] = []
    for name in _GROUNDS[type(thing)]:
        value = getattr(thing, name)
        place = thing.location / name
        # Translations come late and change nothing: of a text only the first language counts.
        moment = edited(place / playbook.languages[0] if isinstance(value, Text) else place) if value else None
        changes += [(moment, thing, name)] if moment else []
    return max(changes, key=lambda change: change[0], default=None)
