"""Every field of an item, ready to be shown: the part of a view that is alike for all kinds.

`ItemView` follows the dataclasses, so a new kind needs no view module of its own unless its page answers a question
that is not written in its file; those answers come from `views/extras/`.
"""

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.util import find_spec
from types import ModuleType, UnionType
from typing import Any, Literal

from cxplaybook.model import Item, Record, Ref, Text
from cxplaybook.model.fields import shapes
from cxplaybook.values import Cadence, MonthDay, Period, PeriodKind, Quantity
from cxplaybook.views.addresses import anchor, earlier
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownChoice, ShownDate, ShownLink, ShownText


@dataclass(frozen=True, slots=True)
class RecordView:
    """The fields of a record; templates read them by the names of the YAML keys (`step.within`, `battle.why`)."""

    fields: Mapping[str, object]
    """Key to text, link, choice, date, string, number, record or a tuple of these. None: nothing is written."""

    def __getitem__(self, key: str) -> object:
        """What a field shows."""
        return self.fields[key]


@dataclass(frozen=True, slots=True)
class ItemView(RecordView):
    """A record that can be pointed at."""

    ref: Ref
    title: ShownText
    link: ShownLink
    anchor: str
    """Id of the item's place, on whatever page it is."""
    earlier: tuple[str, ...]
    """Ids that its place had under earlier names of the item."""
    meant_for: ShownText | None
    """Its audience. None: the usual one, which goes without saying, or the readers are outsiders."""
    kind: str
    """Name of the kind, which is the folder of its templates."""
    kind_label: str
    """Name of the kind in the page's language."""
    extras: Mapping[str, object] = field(default_factory=dict)
    """Answers that are computed for this kind, by name."""

    def __getitem__(self, key: str) -> object:
        """What a field shows, or a computed answer."""
        return self.fields[key] if key in self.fields else self.extras[key]


Size = Literal["page", "card", "part"]
"""How much of an item is shown: its page, a card or row of it, or a part of another item's page."""

Extras = Callable[[Item, Scope], Mapping[str, object]]

IndexExtras = Callable[[Scope], Mapping[str, object]]


def item_view(item: Item, scope: Scope, *sizes: Size) -> ItemView:
    """Every field of an item, with what is computed about it for these sizes."""
    known: ItemView | None = scope.views.get((item.ref, sizes))
    if known is None:
        known = scope.views[item.ref, sizes] = _item_view(item, scope, sizes)
    return known


def _item_view(item: Item, scope: Scope, sizes: tuple[Size, ...]) -> ItemView:
    return ItemView(
        fields=dict(_fields(item, scope)),
        ref=item.ref,
        title=scope.title(item),
        link=scope.link(item.ref),
        anchor=anchor(item.ref),
        earlier=tuple(anchor(name) for name in earlier(item, scope.graph)),
        meant_for=_meant_for(item, scope),
        kind=item.kind,
        kind_label=scope.words(f"kind.{item.kind}"),
        extras={name: value for size in sizes for name, value in _extras(item.kind, size)(item, scope).items()},
    )


def _meant_for(item: Item, scope: Scope) -> ShownText | None:
    if not scope.inside or item.audience is None or item.audience.id == scope.playbook.default_edition:
        return None
    return scope.title(scope.graph.items[item.audience])


def cards(refs: tuple[Ref, ...], scope: Scope) -> tuple[ItemView, ...]:
    """Card views of those items that this edition holds, in the given order."""
    return tuple(item_view(scope.graph.items[ref], scope, "card") for ref in refs if ref in scope.graph.items)


def record_view(record: Record, scope: Scope) -> RecordView:
    """Every field of a record."""
    return RecordView(dict(_fields(record, scope)))


def index_extras(kind: str, scope: Scope) -> Mapping[str, object]:
    """What is computed for the page that lists a kind: `index(scope)` of `views/extras/<kind>.py`."""
    index: IndexExtras | None = getattr(_module(kind), "index", None)
    return index(scope) if index else {}


def _extras(kind: str, size: Size) -> Extras:
    """The function `page`, `card` or `part` of `views/extras/<kind>.py`, or one that adds nothing."""
    found: Extras = getattr(_module(kind), size, _nothing)
    return found


@cache
def _module(kind: str) -> ModuleType | None:
    name = f"cxplaybook.views.extras.{kind.replace('-', '_')}"
    return importlib.import_module(name) if find_spec(name) else None


def _nothing(_item: Item, _scope: Scope) -> Mapping[str, object]:
    return {}


def _fields(record: Record, scope: Scope) -> Iterator[tuple[str, object]]:
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        yield shape.key, _shown_field(value, scope)


def _shown_field(value: object, scope: Scope) -> object:
    if isinstance(value, tuple):
        shown = (shown_value(entry, scope) for entry in value)
        return tuple(entry for entry in shown if entry is not None)
    return shown_value(value, scope)


def shown_value(value: object, scope: Scope) -> object:
    """What a template gets for one value of the model; a reference to what this edition lacks is None."""
    for of, show in _SHOWN:
        if isinstance(value, of):
            return show(value, scope)
    return value


def _shown_ref(ref: Ref, scope: Scope) -> ShownLink | None:
    return scope.link(ref) if ref in scope.graph.items else None


def _shown_period(period: Period, scope: Scope) -> ShownDate | str:
    return scope.date(period.start) if period.kind is PeriodKind.DAY else scope.format.period(period)


Show = Callable[[Any, Scope], object]
"""From a value of one type, which its row in the table names, to what a template gets."""

# Narrow types first: an item is a record, a cadence is an enumeration.
_SHOWN: tuple[tuple[type | UnionType, Show], ...] = (
    (Item, lambda item, scope: item_view(item, scope, "part")),
    (Record, record_view),
    (Text, lambda text, scope: scope.text(text)),
    (Ref, _shown_ref),
    (Cadence, lambda cadence, scope: ShownChoice(cadence.value, scope.format.cadence(cadence))),
    (StrEnum, lambda choice, scope: scope.choice(choice)),
    (Quantity, lambda quantity, scope: scope.format.quantity(quantity)),
    (Period, _shown_period),
    (MonthDay, lambda day, scope: scope.format.month_day(day)),
    (date, lambda day, scope: scope.date(day)),
    (Decimal, lambda number, scope: scope.format.number(number)),
)
