"""Where each item of a playbook is shown: the page and the place on it."""

from dataclasses import dataclass

from cxplaybook.model import Graph, Item, Ref
from cxplaybook.model.kinds.playbook import Settings, Unit
from cxplaybook.model.kinds.role import Role
from cxplaybook.model.registry import thing_kinds

PAGE_FOLDERS = {"battle": "battles"}
"""Kinds of items inside other files that still have a page of their own, with its folder."""

ABOUT = "about.md"
"""Page about the handbook itself, named so for its readers."""


@dataclass(frozen=True, slots=True)
class Address:
    """A page and a place on it."""

    uri: str
    """Below the docs folder: `roles/field-technician.md`."""
    anchor: str = ""
    """Id on that page. Empty: the page itself."""


def address(ref: Ref, graph: Graph) -> Address:
    """Where an item is shown."""
    if ref.kind in PAGE_FOLDERS:
        return Address(f"{PAGE_FOLDERS[ref.kind]}/{ref.id}.md")
    home = graph.homes[ref]
    if ref == home:
        return Address(page_of(home))
    # The list of roles has a part for each unit, but only for those that have roles in this edition.
    listed = ref.kind == Unit.kind and graph.sources(ref, Role.kind, "unit")
    return Address("roles/index.md" if listed else page_of(home), anchor(ref))


def page_of(thing: Ref) -> str:
    """Page of a thing."""
    folder = thing_kinds()[thing.kind].folder
    if folder is None:
        return ABOUT if thing.kind == Settings.kind else f"{thing.kind}.md"
    return f"{folder}/{thing.id}.md"


def anchor(ref: Ref) -> str:
    """Id of an item inside the page of its home: the kind keeps a forum and a rule of one name apart."""
    return f"{ref.kind}-{ref.id.rpartition('/')[2]}"


def earlier(item: Item, graph: Graph) -> tuple[Ref, ...]:
    """Names that an item had before; one that something else has by now leads there and no longer here."""
    names = (item.ref.renamed(name) for name in item.formerly)
    return tuple(name for name in names if name not in graph.known)
