"""Whatever is touched in the example playbook, the comparison says so in every format and language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.builders import TODAY
from tests.diff.test_rules import fields
from tests.diff.touches import Touch, filled, is_of_items, touches

from cxplaybook.diff import Side, compare, report
from cxplaybook.diff.formats import FORMATS, show
from cxplaybook.model import graph_of, items_in, playbook_of
from cxplaybook.model.registry import thing_kinds
from cxplaybook.pipeline import side
from cxplaybook.sources import WorkingCopy


@pytest.fixture(scope="module")
def example(checkout: Path) -> Side:
    """The example playbook, with something in every list and group that it leaves empty."""
    found = side(WorkingCopy(checkout))
    assert found is not None
    playbook = playbook_of(filled(thing) for thing in found.playbook)
    return replace(found, playbook=playbook, graph=graph_of(playbook))


def chosen(example: Side, kind: str | None = None) -> Iterator[Touch]:
    """A touch of each sort for each field of a kind, whichever thing comes first; of all kinds for None."""
    seen = set()
    for thing in example.playbook:
        for touch in touches(thing) if kind in (None, thing.kind) else ():
            if touch.key not in seen:
                seen.add(touch.key)
                yield touch


@pytest.mark.parametrize("kind", thing_kinds())
def test_touch_is_told(example: Side, kind: str) -> None:
    """Each touch is exactly one difference, of the field that was touched, with a headline and a value."""
    for touch in chosen(example, kind):
        found = compare(example, touched(example, touch), TODAY)
        told = [effect.difference for effect in found.effects if effect.difference.path != "reached"]

        assert [(diff.item, diff.field, diff.how.value) for diff in told] == [(touch.item, touch.field, touch.how)]
        for language, form in zip(("en", "fi", "sv"), FORMATS, strict=True):
            said = report(found, language)
            lines = [line for section in said.sections for group in section.groups for line in group.lines]

            assert all(line.headline and (line.before or line.after or not touch.field) for line in lines), touch.key
            assert show(form, said).strip()


def test_every_field_is_touched(example: Side) -> None:
    """There is no field of any kind that no touch reaches."""
    done = {(touch.item.kind, touch.field) for touch in chosen(example)}
    groups = {(kind, keys) for kind, keys, shape in fields() if shape.record and shape.required and not shape.many}
    wanted = {(kind, keys) for kind, keys, shape in fields() if not is_of_items(shape)} - groups

    assert wanted - done == set()


def touched(example: Side, touch: Touch) -> Side:
    """The example with one thing touched. Who points at whom stays as it was: a new graph each time takes minutes."""
    kind, thing_id = touch.thing.ref.kind, touch.thing.id
    of_kind = {**example.playbook.things[kind], thing_id: touch.thing}
    items = {item.ref: item for item in items_in(touch.thing)}
    others = {ref: item for ref, item in example.graph.items.items() if example.graph.homes[ref] != touch.thing.ref}
    playbook = replace(example.playbook, things={**example.playbook.things, kind: of_kind})
    return replace(example, playbook=playbook, graph=replace(example.graph, items={**others, **items}))
