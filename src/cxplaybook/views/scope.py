"""What every view is made from: a playbook cut to an edition, a language and a day."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from cxplaybook.diagnostics import Reported
from cxplaybook.language.catalogue import Words
from cxplaybook.language.choices import choice_key
from cxplaybook.language.collation import SortKey, sort_key
from cxplaybook.language.format import Formatter
from cxplaybook.model import Graph, Item, Playbook, Ref, Text
from cxplaybook.model.text import Prose
from cxplaybook.views.addresses import address
from cxplaybook.views.shown import ShownChoice, ShownDate, ShownLink, ShownText


@dataclass(frozen=True, slots=True)
class Scope:
    """One edition of a playbook in one language, as of a day."""

    playbook: Playbook
    """Already cut to the edition."""
    graph: Graph
    """Of that cut playbook."""
    language: str
    edition: str
    today: date
    words: Words
    format: Formatter
    reported: tuple[Reported, ...] | None = None
    """What the checks say, for the edition of those who mend it. None: this edition doesn't tell."""
    inside: bool = True
    """False: an edition for outsiders. They see a part, so nothing that isn't there may be told as missing."""
    views: dict[tuple[Ref, tuple[str, ...]], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What `items.item_view` has made already, by item and sizes: a card shows on a dozen pages."""

    @property
    def for_menders(self) -> bool:
        """Whether its readers mend the playbook: the narrowest edition is theirs."""
        return self.edition == self.playbook.editions[-1]

    def text(self, text: Text) -> ShownText:
        """A text in the page's language, or in the first that has it."""
        found = text.in_language(self.language)
        return ShownText(found.text, found.language, prose=isinstance(text, Prose))

    def word(self, key: str) -> ShownText:
        """A word of the interface as a text, beginning with a capital."""
        return ShownText(self.words.heading(key), self.language)

    def title(self, item: Item) -> ShownText:
        """What an item is called; an expectation is called by its situation, a file without a title by its kind."""
        for name in ("title", "when"):
            text = getattr(item, name, None)
            if isinstance(text, Text):
                return self.text(text)
        return self.word(f"kind.{item.kind}")

    def link(self, ref: Ref) -> ShownLink:
        """A link to an item of this edition."""
        place = address(ref, self.graph)
        return ShownLink(
            ref, self.title(self.graph.items[ref]), self.words(f"kind.{ref.kind}"), place.uri, place.anchor
        )

    def links(self, refs: "tuple[Ref, ...] | list[Ref]") -> tuple[ShownLink, ...]:
        """Links to those that this edition holds, in the given order."""
        return tuple(self.link(ref) for ref in refs if ref in self.graph.items)

    def date(self, day: date) -> ShownDate:
        """A day as the language writes it."""
        return ShownDate(self.format.date(day), day)

    def choice(self, value: StrEnum) -> ShownChoice:
        """The label of one of a fixed set of values."""
        return ShownChoice(value.value, self.words(choice_key(value)))

    def sort_key(self, text: str) -> SortKey:
        """Where a text stands in the order of the language's alphabet."""
        return sort_key(text, self.language)
