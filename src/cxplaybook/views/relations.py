"""What a thing rests on and what rests on it, from the graph: alike for every kind."""

from collections.abc import Iterable
from dataclasses import dataclass

from cxplaybook.model import Item, Ref, items_in
from cxplaybook.model.registry import item_kinds
from cxplaybook.views.scope import Scope
from cxplaybook.views.shown import ShownLink

LEADS_ELSEWHERE = frozenset({"edition", "unit"})
"""Kinds that tell where something belongs and not what it rests on."""


@dataclass(frozen=True, slots=True)
class RelationGroup:
    """Related items of one kind."""

    label: str
    """Name of the kind, plural."""
    links: tuple[ShownLink, ...]


@dataclass(frozen=True, slots=True)
class Relations:
    """Both directions of an item's links."""

    rests_on: tuple[RelationGroup, ...]
    carries: tuple[RelationGroup, ...]


def relations(item: Item, scope: Scope) -> Relations:
    """What an item, with all that is inside it, points at, and what points at any of it from outside."""
    inside = {inner.ref for inner in items_in(item)}
    targets = (mention.target for ref in inside for mention in scope.graph.outgoing.get(ref, ()))
    sources = (mention.source for ref in inside for mention in scope.graph.incoming.get(ref, ()))
    return Relations(_groups(targets, inside, scope), _groups(sources, inside, scope))


def _groups(refs: Iterable[Ref], inside: set[Ref], scope: Scope) -> tuple[RelationGroup, ...]:
    by_kind: dict[str, set[Ref]] = {}
    for ref in refs:
        if ref in scope.graph.items and ref not in inside and ref.kind not in LEADS_ELSEWHERE:
            by_kind.setdefault(ref.kind, set()).add(ref)
    return tuple(
        RelationGroup(
            scope.words(f"kinds.{kind}"),
            tuple(sorted(scope.links(sorted(by_kind[kind])), key=lambda link: scope.sort_key(link.title.text))),
        )
        for kind in item_kinds()
        if kind in by_kind
    )
