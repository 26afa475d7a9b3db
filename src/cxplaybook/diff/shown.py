"""Values, items and fields as a language writes them, for whatever shows a difference.

A value is said in the words of its own side: a reference by the title that its target had there.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import UnionType
from typing import Any

from cxplaybook.diff.difference import Side
from cxplaybook.language import Formatter, Words
from cxplaybook.language.choices import choice_key
from cxplaybook.model import Item, Prose, Record, Ref, Target, Text
from cxplaybook.model.fields import shapes
from cxplaybook.model.kinds.metric import Metric, Point
from cxplaybook.model.prose import plain_text
from cxplaybook.values import Cadence, MonthDay, Number, Period, Quantity, Unreadable, quantity_in

_COMMON = frozenset({"id", "audience", "owner", "review_by", "tags", "waivers", "draft", "formerly"})
"""Fields of every item; what is new in an item is in the others."""


@dataclass(frozen=True, slots=True)
class Voice:
    """How one language says things of one side."""

    words: Words
    format: Formatter
    side: Side

    def text(self, text: Text) -> str:
        """A text in the language, or in the first that has it; without markup, on one line."""
        return self._clean(text, text.in_language(self.format.language).text)

    def in_language(self, text: Text, code: str) -> str:
        """A text in just that language; empty where it has none."""
        return self._clean(text, text.by_language.get(code, ""))

    def title(self, ref: Ref) -> str:
        """What an item is called: by its title, its situation or, where it has neither, its kind."""
        item = self.side.graph.items.get(ref)
        return ref.id if item is None else self.name(item)

    def name(self, item: Item) -> str:
        """What an item at hand is called."""
        text = naming(item)
        return self.words.heading(f"kind.{item.kind}") if text is None else self.value(text)

    def value(self, value: object) -> str:
        """Any value of the model in a few words; empty: there is none."""
        for of, say in _SAID:
            if isinstance(value, of):
                return say(value, self)
        return "" if value is None else one_line(str(value))

    def field(self, kind: str, keys: tuple[str, ...]) -> str:
        """What a field is called, by its kind, by the field around it or by its own name."""
        return next((self.words(key) for key in part_keys(kind, keys) if key in self.words), keys[-1])

    def record(self, record: Record) -> str:
        """All that a record holds: what it is about first, the rest behind it, each with what it is called."""
        values = [(shape.key, getattr(record, shape.name)) for shape in shapes(type(record))]
        written = [(key, value) for key, value in values if key not in _COMMON and value not in (None, (), False)]
        count = next((place for place, (_, value) in enumerate(written, 1) if isinstance(value, Text)), 1)
        lead = written[:count] if all(isinstance(value, Text | Ref) for _, value in written[:count]) else []
        head = ": ".join(self.value(value).removesuffix(".") for _, value in lead)
        rest = ", ".join(self._labelled(record, key, value) for key, value in written[len(lead) :])
        return f"{head} ({rest})" if head and rest else head or rest

    def point(self, point: Point, metric: Metric) -> str:
        """A result with its period: `93.2 % (October 2026)`."""
        value = "" if point.value is None else self._in_unit(point.value, metric)
        segment = f", {self.title(Ref('segment', point.segment))}" if point.segment else ""
        return f"{value} ({self.format.period(point.period)}{segment})".strip()

    def details(self, item: Item, keys: frozenset[str]) -> Iterator[tuple[str, str]]:
        """What the named fields of an item say, each with what it is called; titles apart, as they name it."""
        for shape in shapes(type(item)):
            value = getattr(item, shape.name)
            if shape.key in keys - _COMMON and value not in (None, (), False) and self.value(value) != self.name(item):
                yield self.field(item.kind, (shape.key,)), self.value(value)

    def _labelled(self, record: Record, key: str, value: object) -> str:
        # What fields inside an entry are called is its class's business, whatever the kind around it.
        return f"{self.field(_kind_of(record), (key,))}: {self.value(value).removesuffix('.')}"

    def _in_unit(self, value: Decimal, metric: Metric) -> str:
        try:
            return self.format.quantity(quantity_in(value, str(metric.unit)))
        except Unreadable:
            return self.format.quantity(Number(value, self.text(metric.unit)))

    def _clean(self, text: Text, written: str) -> str:
        return one_line(plain_text(written) if isinstance(text, Prose) else written)


def naming(record: Record) -> Text | Ref | None:
    """What a record is called by: an item by title or situation, an entry by its first text. None: nothing."""
    if isinstance(record, Item):
        named = (getattr(record, field, None) for field in ("title", "when"))
        return next((text for text in named if isinstance(text, Text)), None)
    values = [getattr(record, shape.name) for shape in shapes(type(record))]
    texts = (value for value in values if isinstance(value, Text))
    refs = (value for value in values if isinstance(value, Ref))
    return next(texts, None) or next(refs, None)


def part_keys(kind: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Where the word for a field may stand in the catalogue, the most particular place first."""
    own = keys[-1]
    # The fields of an entry are called as the entry wants it, whatever the kind around it calls its own.
    around = f"part.{kind}.{own}" if len(keys) == 1 else f"part.{keys[-2]}.{own}"
    return around, f"part.{own}"


def one_line(text: str) -> str:
    """A text on one line, in which nothing moves a cursor or turns the direction of writing."""
    spaced = "".join(" " if character in _BREAKS else character for character in text)
    return _SPACES.sub(" ", "".join(filter(_harmless, spaced))).strip(" ")


def _harmless(character: str) -> bool:
    return character.isprintable() or character in _INVISIBLE


_BREAKS = "\t\n\r\x0b\x0c\x85\u2028\u2029"
_SPACES = re.compile(" {2,}")
_INVISIBLE = "\xa0\u200c\u200d\u202f"
"""Spaces that hold a number together, and joiners that some scripts need."""


def _kind_of(record: Record) -> str:
    return record.kind if isinstance(record, Item) else type(record).__name__.lower()


def _listed(values: tuple[object, ...], voice: Voice) -> str:
    return "; ".join(voice.value(value) for value in values)


Say = Callable[[Any, Voice], str]
"""From a value of one type, which its row in the table names, to words."""

# Narrow types first: an item is a record, a cadence is an enumeration, true is a number to Python.
_SAID: tuple[tuple[type | UnionType, Say], ...] = (
    (Text, lambda text, voice: voice.text(text)),
    (Item, lambda item, voice: voice.name(item)),
    (Target, lambda level, voice: voice.format.level(level.at_least, level.at_most, level.from_, level.by)),
    (Record, lambda record, voice: voice.record(record)),
    (Ref, lambda ref, voice: voice.title(ref)),
    (Cadence, lambda cadence, voice: voice.format.cadence(cadence)),
    (StrEnum, lambda choice, voice: voice.words(choice_key(choice))),
    (bool, lambda answer, voice: voice.words("diff.yes" if answer else "diff.no")),
    (Quantity, lambda quantity, voice: voice.format.quantity(quantity)),
    (Period, lambda period, voice: voice.format.period(period)),
    (MonthDay, lambda day, voice: voice.format.month_day(day)),
    (date, lambda day, voice: voice.format.date(day)),
    (Decimal | int, lambda number, voice: voice.format.number(number)),
    (tuple, _listed),
)
