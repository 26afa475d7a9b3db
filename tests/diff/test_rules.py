"""The rules and words of differences: whatever a field may do has a meaning that reads in every language."""

from collections.abc import Iterator

from cxplaybook.diff.meaning import Rule
from cxplaybook.diff.rules import EVERYWHERE, KINDS, ORDERED, RULES, STRATEGY
from cxplaybook.diff.shown import part_keys
from cxplaybook.diff.walk import AS_ONE, REACHED, SERIES
from cxplaybook.language.catalogue import load_entries
from cxplaybook.model import Item, Record, Target, Text
from cxplaybook.model.fields import FieldShape, shapes
from cxplaybook.model.registry import item_kinds

ALSO = {("role", REACHED): {"added", "removed"}, ("metric", SERIES): {"added", "removed", "changed"}}
"""Fields that no file holds, with what may become of them."""


def fields() -> Iterator[tuple[str, tuple[str, ...], FieldShape]]:
    """Every field that a difference can be in: kind, keys from the item down, and the field itself."""
    for kind, cls in item_kinds().items():
        yield from ((kind, keys, shape) for keys, shape in _inside(cls, ()))


def _inside(record: type[Record], above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], FieldShape]]:
    for shape in shapes(record):
        if shape.key == "id":
            continue
        yield (*above, shape.key), shape
        if shape.record is not None and not issubclass(shape.record, (Item, *AS_ONE)):
            yield from _inside(shape.record, (*above, shape.key))


def turns(shape: FieldShape) -> set[str]:
    """What may become of a value of the field."""
    comes = set() if shape.required and not shape.many else {"added", "removed"}
    # An entry that isn't the same any more is another entry, unless it is a text; a group is told field by field.
    whole = shape.record is None or issubclass(shape.record, AS_ONE)
    changes = whole and (not shape.many or issubclass(shape.types[0], Text))
    return comes | ({"changed"} if changes else set())


def named(kind: str, keys: tuple[str, ...]) -> Rule | None:
    """The rule that gives differences of a field their names. None: the field's label does."""
    rule = RULES.get((kind, ".".join(keys))) or EVERYWHERE.get(keys[-1])
    return rule if rule and rule.name else None


def test_rule_is_about_a_field() -> None:
    """No rule is left over from a field or a kind that doesn't exist."""
    known = {(kind, ".".join(keys)) for kind, keys, _ in fields()} | ALSO.keys()

    assert (RULES.keys() | ORDERED.keys()) - known == set()
    assert KINDS.keys() - item_kinds().keys() == set()
    assert {("strategy", key) for key in STRATEGY} - known == set()
    assert EVERYWHERE.keys() - {keys[-1] for _, keys, _ in fields()} == set()


def test_meaning_has_its_word() -> None:
    """Whatever has a word for coming has one for going, and there is no word that nothing means."""
    wanted = {"translation", "spelling", "reordered", "moved", "renamed"}
    possible = [(kind, keys, turns(shape)) for kind, keys, shape in fields()]
    possible += [(kind, (key,), found) for (kind, key), found in ALSO.items()]
    for kind, keys, found in possible:
        rule = named(kind, keys)
        if rule:
            # Where a gauge always tells, nothing is merely changed.
            told = found - {"changed"} if rule.by and rule.by.always else found
            wanted |= {f"{rule.name}.{turn}" for turn in (*told, *(rule.by.outcomes if rule.by else ()))}

    assert {key.removeprefix("meaning.") for key in load_entries("en") if key.startswith("meaning.")} == wanted


def test_field_has_its_word() -> None:
    """Each field is called something, and no word is left over."""
    words = {key for key in load_entries("en") if key.startswith("part.")}
    asked = [(kind, keys) for kind, keys, _ in fields()] + [(kind, (key,)) for kind, key in ALSO]
    found = {asking: next((key for key in part_keys(*asking) if key in words), None) for asking in asked}

    assert [asking for asking, word in found.items() if word is None] == []
    assert words - set(found.values()) - _in_entries() == set()


def _in_entries() -> set[str]:
    """Words for what is told as a whole; a target has its own way of being told."""
    return {f"part.{shape.key}" for cls in AS_ONE if cls is not Target for shape in shapes(cls)}
