"""In which direction a value went: stricter or looser, more or less, sooner or later."""

from collections.abc import Iterator
from typing import cast

from cxplaybook.diff.difference import Difference, How
from cxplaybook.diff.meaning import Facts, Gauge
from cxplaybook.model import Target
from cxplaybook.model.kinds.okr import OkrCycle
from cxplaybook.model.kinds.promise import PromiseState
from cxplaybook.values import Money, Period, Quantity, comparable


def _more_or_less(difference: Difference, _facts: Facts) -> str | None:
    old, new = difference.old, difference.new
    if difference.how is not How.CHANGED or not _ordered(old, new):
        return None
    return "more" if _grew(old, new) else "less"


def _strictness(difference: Difference, _facts: Facts) -> str | None:
    if difference.how is not How.CHANGED:
        return None
    old, new = cast(Target, difference.old), cast(Target, difference.new)
    # A higher level from a later day on is announced in good time and no relief.
    steps = set(_level(old, new)) or set(_start(old.from_, new.from_)) | set(_start(old.by, new.by))
    return {frozenset({1}): "stricter", frozenset({-1}): "looser"}.get(frozenset(steps))


def _level(old: Target, new: Target) -> Iterator[int]:
    """For each bound that is another one whether it asks for more (1), for less (-1) or can't be compared (0)."""
    yield from _bound(old.at_least, new.at_least, up=1)
    yield from _bound(old.at_most, new.at_most, up=-1)


def _bound(old: Quantity | None, new: Quantity | None, *, up: int) -> Iterator[int]:
    if old == new:
        return
    if old is None or new is None:
        yield 1 if old is None else -1
    elif _ordered(old, new):
        yield up if _grew(old, new) else -up
    else:
        yield 0


def _start(old: Period | None, new: Period | None) -> Iterator[int]:
    """What holds earlier asks for more; without a start it holds already."""
    if old != new:
        sooner = new is None or (old is not None and new.start < old.start)
        yield 1 if sooner else -1


def _ordered(old: object, new: object) -> bool:
    quantities = isinstance(old, Quantity) and isinstance(new, Quantity)
    return quantities and comparable(cast(Quantity, old), cast(Quantity, new))


def _grew(old: object, new: object) -> bool:
    """Whether a quantity is more than one that it can be compared with: an hour is more than 15 minutes."""
    return cast(Money, new) > cast(Money, old)


def _state(difference: Difference, _facts: Facts) -> str | None:
    return cast(PromiseState, difference.new).value if difference.how is How.CHANGED else None


def _midway(difference: Difference, facts: Facts) -> str | None:
    """Whether the cycle had begun when its goal was moved."""
    home = facts.new.graph.homes[difference.item]
    cycle = facts.new.graph.items[home]
    return "midway" if isinstance(cycle, OkrCycle) and cycle.cycle.start <= facts.today else None


MORE_OR_LESS = Gauge(("more", "less"), _more_or_less)
"""Of an amount, a share or a span of time."""
STRICTNESS = Gauge(("stricter", "looser"), _strictness)
"""Of a target."""
STATE = Gauge(tuple(PromiseState), _state, always=True)
"""Of a promise: where it has come to."""
MIDWAY = Gauge(("midway",), _midway)
"""Of a key result: whether its cycle was running by then."""
