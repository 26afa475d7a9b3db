"""Every text of a playbook with the place where it is written.

Used by checks that look at what people wrote, in whatever field of whatever kind it stands; `records` does the same
for what isn't text.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cxplaybook.model import Location, Playbook, Prose, Record, Text, Thing
from cxplaybook.model.fields import shapes


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in one language."""

    text: str
    language: str
    location: Location
    """The text in the file: of a text in several languages that language's line."""


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A text in all its languages."""

    text: Text
    thing: Thing
    """The thing in whose file it stands."""
    location: Location

    @property
    def field(self) -> tuple[str, ...]:
        """Kind and keys down to the text, without positions in lists: the same for every `do` of every role."""
        return (self.thing.kind, *(step for step in self.location.field if isinstance(step, str)))

    def passages(self) -> Iterator[Passage]:
        """The text language by language."""
        return passages(self.text, self.location)


def passages(text: Text | None, location: Location) -> Iterator[Passage]:
    """A text language by language; nothing where there is none."""
    for language, words in text.by_language.items() if text else ():
        yield Passage(words, language, location / language)


def texts(playbook: Playbook) -> Iterator[WrittenText]:
    """Every text, thing by thing."""
    for thing in playbook:
        yield from _in_record(thing, thing)


def prose(playbook: Playbook) -> Iterator[Passage]:
    """Every prose text, thing by thing."""
    for written in texts(playbook):
        if isinstance(written.text, Prose):
            yield from written.passages()


def _in_record(record: Record, thing: Thing) -> Iterator[WrittenText]:
    for shape in shapes(type(record)):
        value = getattr(record, shape.name)
        at = record.location / shape.key
        for position, entry in enumerate(value if isinstance(value, tuple) else (value,)):
            if isinstance(entry, Record):
                yield from _in_record(entry, thing)
            elif isinstance(entry, Text):
                yield WrittenText(entry, thing, at / position if shape.many else at)
