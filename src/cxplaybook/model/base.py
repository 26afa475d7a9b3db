"""What every piece of a playbook has: a place in a file and, where something may point at it, a name.

`Record` is anything written as a YAML mapping, `Item` a record that can be pointed at, `Thing` a whole file. The kinds
in `model/kinds/` inherit from these; attribute names are the YAML keys, with `_` behind words that Python keeps
(`not_`, `from_`).
"""

from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from cxplaybook.model.refs import EditionRef, EvidenceRef, Ref, RoleRef
from cxplaybook.model.text import Prose, Text
from cxplaybook.values import Money, Percent, Period, Quantity


@dataclass(frozen=True, slots=True)
class Location:
    """Where a record was written. Line and column are looked up later, from the document's marks."""

    path: str
    """File below the project folder, with forward slashes."""
    field: tuple[str | int, ...] = ()
    """Keys and positions from the top of the file; empty: the whole file."""

    def __truediv__(self, step: str | int) -> "Location":
        """The location of a field or list entry inside this one."""
        return Location(self.path, (*self.field, step))

    def inside(self, outer: "Location") -> bool:
        """Whether this is the outer location itself or one within it."""
        return self.path == outer.path and self.field[: len(outer.field)] == outer.field


@dataclass(frozen=True, kw_only=True)
class Record:
    """A mapping of a YAML file."""

    location: Location = field(compare=False, repr=False)
    """Where it was written."""


@dataclass(frozen=True, kw_only=True)
class Waiver(Record):
    """A check that is not to speak of an item."""

    check: str
    """Code or name of the check."""
    because: Prose
    """Why; the handbook shows it beside the item."""


@dataclass(frozen=True, kw_only=True)
class Item(Record):
    """A record that has an id, so that others can point at it."""

    kind: ClassVar[str]
    """Name of the kind, as in `kind:id`."""

    id: str
    """For a thing the file's name; for an entry of a list its `id` field."""
    ref: Ref = field(compare=False, repr=False)
    """What others write to point here."""
    audience: EditionRef | None = None
    """Widest edition that may show it; narrower ones do too. None: what it belongs to decides, else `employees`."""
    owner: RoleRef | None = None
    """Role that answers for it. None: the owner of what it belongs to."""
    review_by: date | None = None
    """Day by which the owner looks at it again. None: no review is planned."""
    tags: tuple[str, ...] = ()
    """Free words for grouping; empty: none."""
    waivers: tuple[Waiver, ...] = ()
    """Checks that are silenced for it; empty: none."""
    formerly: tuple[str, ...] = ()
    """Ids it had before: their addresses lead to it. Empty: it never had another."""


@dataclass(frozen=True, kw_only=True)
class Thing(Item):
    """What one file holds."""

    folder: ClassVar[str | None] = None
    """Folder below `content/` that holds one file per thing; None: there is only one, in `file`."""
    file: ClassVar[str | None] = None
    """Name of the one file; None: the kind has a folder."""

    draft: bool = False
    """True: unfinished, so that what is still missing is a note and no error."""


@dataclass(frozen=True, kw_only=True)
class Evidence(Record):
    """A fact that something rests on, with where it comes from."""

    from_: EvidenceRef | None = None
    """Listening channel, finding or metric it comes from. None: `source` tells."""
    source: Text | None = None
    """Where it comes from in words. None: `from` tells."""
    date: Period
    """Day, month, quarter or year in which the fact was true or published, as the source tells."""
    figure: Text
    """The fact itself, with its number: `34 % abandoned`."""


@dataclass(frozen=True, kw_only=True)
class Target(Record):
    """A level to reach or to stay at. With both bounds the value has to stay between them."""

    at_least: Quantity | None = None
    """Lowest value that is good enough. None: no lower bound."""
    at_most: Quantity | None = None
    """Highest value that is good enough. None: no upper bound."""
    from_: Period | None = None
    """First period it holds for. None: it always did."""
    by: Period | None = None
    """Period in which it is to be reached. None: it holds already."""


@dataclass(frozen=True, kw_only=True)
class Baseline(Record):
    """Where a metric stood before the work began."""

    value: Quantity
    """In the metric's unit."""
    period: Period
    """When it was measured."""


@dataclass(frozen=True, kw_only=True)
class Risk(Record):
    """Something that may go wrong, with what is done about it."""

    title: Text
    """What may go wrong."""
    countermeasure: Prose
    """What is done about it."""
    owner: RoleRef | None = None
    """Role that does it. None: the owner of what it belongs to."""


Compensation = Money | Percent
"""What a customer gets back or a role may give: an amount, or a share of the price."""
