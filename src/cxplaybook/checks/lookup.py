"""Questions about ids that several checks of links ask.

It answers from the graph and the documents and finds nothing wrong by itself.
"""

from cxplaybook.checks.context import Context
from cxplaybook.diagnostics.suggest import MOST, nearest, plain
from cxplaybook.model import Graph, Item, Record, Ref, Text, Thing
from cxplaybook.model.fields import shapes
from cxplaybook.model.registry import item_kinds, layout, thing_kinds

_FEW = 8
"""So many ids can be listed in a help."""


def may_be_hidden(kinds: tuple[str, ...], context: Context) -> bool:
    """Whether a thing of these kinds may stand in a file that nobody can read: then its id can't be judged."""
    unreadable = {document.kind for document in context.documents.documents if not document.written}
    return any(home in unreadable for kind in kinds for home in homes(kind) if home != kind)


def homes(kind: str) -> tuple[str, ...]:
    """Kinds of the files in which things of a kind are written: of an expectation the role."""
    return tuple(name for name, thing in thing_kinds().items() if name == kind or kind in _kinds_in(thing))


def place_of(kind: str) -> str:
    """Where an author looks for the ids of a kind: a folder or a file of the content folder."""
    return layout()[homes(kind)[0]]


def kinds_with(target: str, graph: Graph) -> tuple[str, ...]:
    """Kinds of which there is something with this id."""
    return tuple(kind for kind in item_kinds() if Ref(kind, target) in graph.known)


def similar_ids(target: str, kinds: tuple[str, ...], graph: Graph) -> tuple[str, ...]:
    """Ids of these kinds that the author may have meant, nearest first; what is called so by its title before all."""
    ids = [known for kind in kinds for known in graph.ids(kind)]
    titled = tuple(ref.id for ref, item in graph.items.items() if ref.kind in kinds and _is_title_of(target, item))
    if titled:
        return titled[:MOST]
    # `call-before-arrival` for `field-technician/call-before-arrival`.
    inside = tuple(known for known in ids if known.endswith(f"/{target}"))
    return inside or nearest(target, ids)


def facts_about(kinds: tuple[str, ...], graph: Graph) -> dict[str, str]:
    """What a help can tell of the ids of these kinds: all where they are few, otherwise where they are written."""
    ids = [known for kind in kinds for known in graph.ids(kind)]
    few = len(ids) <= _FEW
    return {
        "where": "`, `".join(dict.fromkeys(place_of(kind) for kind in kinds)),
        "known": ", ".join(f"`{known}`" for known in ids) if few else "",
        "why": "none" if not ids else "one" if len(ids) == 1 else "few" if few else "many",
    }


def _is_title_of(text: str, item: Item) -> bool:
    title = getattr(item, "title", None)
    return isinstance(title, Text) and any(plain(text) == plain(words) for words in title.by_language.values())


def _kinds_in(record: type[Record]) -> frozenset[str]:
    """Kinds of the items that a record's fields may hold."""
    inner = [shape.record for shape in shapes(record) if shape.record is not None]
    own = (cls.kind for cls in inner if hasattr(cls, "kind") and not issubclass(cls, Thing))
    return frozenset(own).union(*(_kinds_in(cls) for cls in inner))
