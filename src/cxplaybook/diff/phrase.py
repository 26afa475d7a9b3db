"""Finds the words for a comparison in one language.

Called by the command `diff`; what it makes is a `Report`, and how values are said is in `shown`.
"""

from collections.abc import Iterable, Iterator, Sequence

from cxplaybook.analysis.concerned import Concern, Relation
from cxplaybook.diff.compare import Comparison, Effect
from cxplaybook.diff.difference import Difference, How, Side, own_id
from cxplaybook.diff.meaning import Weight
from cxplaybook.diff.report import Concerned, Group, Line, Report, Section
from cxplaybook.diff.rules import KINDS, rule
from cxplaybook.diff.shown import Voice, naming, one_line
from cxplaybook.diff.walk import SERIES
from cxplaybook.language import Formatter, words
from cxplaybook.language.choices import choice_key
from cxplaybook.model import Item, Ref, Text
from cxplaybook.model.fields import shapes
from cxplaybook.model.kinds.metric import Metric
from cxplaybook.model.registry import thing_kinds

_ORDER = ("strategy", "goal", "choice", "battle", "promise", "play", "role", "training", "metric", "touchpoint")
"""Kinds in the order of the chain; the others come after them, by name."""

_NAMES_FIELD = frozenset({"translation", "spelling", "reordered"})
"""Meanings that don't tell which field they are about."""


def report(comparison: Comparison, language: str) -> Report:
    """A comparison in a language."""
    return _Writer(comparison, language).report()


def unreadable(side: str | None, language: str) -> Report:
    """What is said when there is nothing to compare with; `side` is the revision, None the working copy."""
    say = words(language)
    named = one_line(side) if side is not None else say("diff.working-copy")
    remark = say("diff.unreadable", side=named)
    return Report(language, (), everybody=False, sections=(), remarks=(remark[:1].upper() + remark[1:],))


class _Writer:
    """Finds the words of one comparison."""

    def __init__(self, comparison: Comparison, language: str) -> None:
        self.comparison = comparison
        self.words = words(language)
        self.old = Voice(self.words, Formatter(language), comparison.old)
        self.new = Voice(self.words, Formatter(language), comparison.new)

    def report(self) -> Report:
        """The whole."""
        counts = self.comparison.counts
        roles = {ref for ref in self.comparison.new.graph.items if ref.kind == "role"}
        return Report(
            self.words.language,
            tuple((self.title(role), count) for role, count in counts),
            everybody=len(roles) > 1 and roles <= {role for role, _ in counts},
            sections=tuple(self._sections()),
            remarks=tuple(self._remarks()),
            comparison=self.comparison,
        )

    def title(self, ref: Ref) -> str:
        """What an item is called now, or was called."""
        return self.voice_of(ref).title(ref)

    def voice_of(self, ref: Ref) -> Voice:
        """The newer side where it has the item, else the older one."""
        return self.new if ref in self.comparison.new.graph.items else self.old

    def _remarks(self) -> Iterator[str]:
        broken = self.comparison.old.broken | self.comparison.new.broken
        paths = sorted({*_paths(broken, self.comparison.old), *_paths(broken, self.comparison.new)})
        if paths:
            told = self.words.heading("diff.broken", count=len(paths), files=", ".join(paths))
            yield f"{told}. {self.words('diff.check')}."

    def _sections(self) -> Iterator[Section]:
        for weight in Weight:
            effects = self.comparison.of_weight(weight)
            if effects:
                yield Section(weight, self.words.heading(choice_key(weight)), tuple(self._groups(effects)))

    def _groups(self, effects: Sequence[Effect]) -> Iterator[Group]:
        by_thing: dict[Ref, list[Effect]] = {}
        for effect in effects:
            by_thing.setdefault(self._group_of(effect.difference.item), []).append(effect)
        for ref in sorted(by_thing, key=lambda ref: (_rank(ref), ref)):
            of_thing = by_thing[ref]
            lines = tuple(self._line(effect, ref) for effect in of_thing)
            concerned = tuple(self._concerned(of_thing))
            title, kind = self.title(ref), self.words(f"kind.{ref.kind}")
            # A file without a title is called by its kind.
            heading = title if title.casefold() == kind.casefold() else f"{title} ({kind})"
            yield Group(ref, title, heading, lines, concerned)

    def _group_of(self, ref: Ref) -> Ref:
        """The thing an item is in; what stands in the only file of its kind is told by itself."""
        home = self.voice_of(ref).side.graph.homes.get(ref, ref)
        return home if thing_kinds()[home.kind].folder else ref

    def _concerned(self, effects: Iterable[Effect]) -> Iterator[Concerned]:
        closest: dict[Ref, Concern] = {}
        for concern in (concern for effect in effects for concern in effect.concerns):
            known = closest.get(concern.role)
            if known is None or concern.relation.rank < known.relation.rank:
                closest[concern.role] = concern
        for relation in Relation:
            roles = [role for role, concern in closest.items() if concern.relation is relation]
            if roles:
                label = "" if relation is Relation.ITSELF else self.words(choice_key(relation))
                named = () if relation is Relation.EVERYBODY else roles
                yield Concerned(label, tuple(self.title(role) for role in named))

    def _line(self, effect: Effect, group: Ref) -> Line:
        difference = effect.difference
        before, after = self._values(difference)
        subject = ", ".join(text.removesuffix(".") for text in self._subject(effect, group) if text)
        return Line(effect, self._headline(effect), subject, before, after, tuple(self._details(difference)))

    def _headline(self, effect: Effect) -> str:
        difference, name = effect.difference, effect.meaning.name
        if name:
            return self.words.heading(f"meaning.{name}")
        if difference.field:
            label = self._field(difference)
            came = difference.how in (How.ADDED, How.REMOVED)
            headline = self.words(f"value.{difference.how}", field=label) if came else label
            return headline[:1].upper() + headline[1:]
        return self.words.heading(f"item.{difference.how}", kind=self.words(f"kind.{difference.item.kind}"))

    def _subject(self, effect: Effect, group: Ref) -> Iterator[str]:
        """The part of the group's thing that it is about, from the outside in."""
        difference = effect.difference
        item = self.voice_of(difference.item).side.graph.items.get(difference.item)
        for record in (item if difference.item != group else None, difference.entry):
            # A name that differs is shown with what it was, so it needn't stand for itself as well.
            if record is not None and naming(record) != difference.new:
                yield self.voice_of(difference.item).value(record if isinstance(record, Item) else naming(record))
        if effect.meaning.name in _NAMES_FIELD and difference.field:
            yield self._field(difference)
        yield from self._languages(difference)

    def _languages(self, difference: Difference) -> Iterator[str]:
        """The language of a text that is shown, where it isn't the reader's."""
        changed = _changed_languages(difference)
        if changed and self.words.language not in changed:
            yield self.new.format.language_name(changed[0])

    def _field(self, difference: Difference) -> str:
        return self.new.field(difference.item.kind, difference.field)

    def _values(self, difference: Difference) -> tuple[str, str]:
        """What was and what is, as short as it can be said."""
        match difference:
            case Difference(how=How.RENAMED, old=Ref() as old, new=Ref() as new):
                return own_id(old), own_id(new)
            case Difference(how=How.MOVED, item=item):
                sides = (self.old, self.new)
                old_home, new_home = (voice.title(voice.side.graph.homes[item]) for voice in sides)
                return old_home, new_home
            case Difference(how=How.REORDERED) | Difference(field=()):
                return "", ""
            case Difference(old=Text() as old, new=Text() as new):
                changed = _changed_languages(difference)
                code = self.words.language if self.words.language in changed else changed[0]
                return self.old.in_language(old, code), self.new.in_language(new, code)
            case Difference(old=old, new=new):
                return self._said(self.old, difference, old), self._said(self.new, difference, new)

    def _said(self, voice: Voice, difference: Difference, value: object) -> str:
        metric = voice.side.graph.items.get(difference.item)
        if difference.field == (SERIES,) and isinstance(value, tuple) and isinstance(metric, Metric):
            return "; ".join(voice.point(point, metric) for point in value)
        if difference.field[-1] == "months" and isinstance(value, int):
            return voice.format.month(value)
        return voice.value(value)

    def _details(self, difference: Difference) -> Iterator[tuple[str, str]]:
        """What a new item says, in the fields that matter."""
        if difference.how is How.ADDED and isinstance(difference.new, Item):
            yield from self.new.details(difference.new, _telling(difference.new))


def _telling(item: Item) -> frozenset[str]:
    """The fields that tell what an item asks of people; of kinds for leaders those that it can't be without."""
    if KINDS.get(item.kind) is Weight.WORK:
        return frozenset(
            shape.key for shape in shapes(type(item)) if rule(item.kind, (shape.key,)).weight is Weight.WORK
        )
    return frozenset(shape.key for shape in shapes(type(item)) if shape.required)


def _changed_languages(difference: Difference) -> list[str]:
    old, new = difference.old, difference.new
    if not isinstance(old, Text) or not isinstance(new, Text):
        return []
    codes = dict.fromkeys((*new.by_language, *old.by_language))
    return [code for code in codes if old.by_language.get(code) != new.by_language.get(code)]


def _rank(ref: Ref) -> tuple[int, str]:
    return (_ORDER.index(ref.kind) if ref.kind in _ORDER else len(_ORDER), ref.kind)


def _paths(things: Iterable[Ref], side: Side) -> Iterator[str]:
    wanted = frozenset(things)
    yield from (file.path for file in side.documents.documents if Ref(file.kind, file.id) in wanted)
