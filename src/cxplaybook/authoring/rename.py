"""A new id for a thing or an entry of a list, everywhere it is written.

Only the ids change: comments, order and layout of the files stay. The thing remembers its old id under `formerly`, so
that old addresses lead to its page. Nothing is written here; the command does that.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from cxplaybook.authoring.edits import Edit, edited, stretch
from cxplaybook.diagnostics import Diagnostic, Span
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.documents import Document, DocumentSet
from cxplaybook.model import Graph, Mention, Ref, Thing
from cxplaybook.model.kinds.journey import Journey, Phase
from cxplaybook.model.registry import item_kinds
from cxplaybook.sources import MAX_YAML_BYTES, Source, is_id


@dataclass(unsafe_hash=True)
class RenameError(LookupError):
    """A renaming that can't be done."""

    sentence: str

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True, slots=True)
class Renaming:
    """What changes on disk."""

    contents: Mapping[str, str]
    """Path below the project folder to the new text of the file, under its old name."""
    moves: tuple[tuple[str, str], ...]
    """Old and new path of files that get another name."""


def rename(old: Ref, new_id: str, graph: Graph, documents: DocumentSet, source: Source) -> Renaming:
    """Everything that giving `old` another id changes.

    Raises:
        RenameError: there is no such thing, the new id is taken or can't be one.
    """
    _refuse(old, new_id, graph)
    edits: dict[str, list[Edit]] = {}
    for path, edit in _edits(old, new_id, graph, documents, source):
        edits.setdefault(path, []).append(edit)
    contents = {path: edited(_text(source, path), dict.fromkeys(found)) for path, found in sorted(edits.items())}
    return Renaming(contents, tuple(_moves(old, new_id, graph, documents)))


def _refuse(old: Ref, new_id: str, graph: Graph) -> None:
    if old.kind not in item_kinds():
        raise RenameError(f"there is no kind `{old.kind}`{_meant(old.kind, item_kinds())}")
    if old not in graph.items:
        raise RenameError(f"there is no {old.kind} `{old.id}`{_meant(old.id, graph.ids(old.kind))}")
    if not is_id(new_id):
        raise RenameError(f"`{new_id}` can't be an id: small letters a to z, digits, and hyphens between them")
    if _renamed(old, new_id) in graph.known:
        raise RenameError(f"there is a {old.kind} `{new_id}` already")


def _meant(word: str, known: "Mapping[str, object] | tuple[str, ...]") -> str:
    near = nearest(word, list(known))
    return f"; did you mean {' or '.join(f'`{name}`' for name in near)}?" if near else ""


def _renamed(old: Ref, new_id: str) -> Ref:
    """The new name; an entry of a file with sisters keeps the file's id in front."""
    home, slash, _ = old.id.rpartition("/")
    return Ref(old.kind, f"{home}{slash}{new_id}")


def _edits(old: Ref, new_id: str, graph: Graph, documents: DocumentSet, source: Source) -> Iterator[tuple[str, Edit]]:
    for mention in graph.mentions:
        if _concerns(mention, old, graph):
            yield mention.location.path, _in_mention(mention, old, new_id, documents, source)
    item = graph.items[old]
    document = _document(documents, item.location.path)
    if isinstance(item, Phase):
        yield from _returns(old, new_id, graph, document)
    if isinstance(item, Thing):
        yield document.path, _remember(item, document, _text(source, document.path))
    else:
        yield document.path, Edit(_span(document, (*item.location.field, "id")), new_id)


def _concerns(mention: Mention, old: Ref, graph: Graph) -> bool:
    """Whether a mention names the thing, or something inside the file that carries its id."""
    return mention.target == old or (
        mention.target.id.startswith(f"{old.id}/") and graph.homes.get(mention.target) == old
    )


def _in_mention(mention: Mention, old: Ref, new_id: str, documents: DocumentSet, source: Source) -> Edit:
    span = _span(_document(documents, mention.location.path), mention.location.field)
    written = stretch(_text(source, mention.location.path), span)
    new = _renamed(old, new_id).id
    before = f"{re.escape(mention.target.kind)}:" if not mention.kinds else "(?<![\\w/-])"
    pattern = re.compile(rf"({before}){re.escape(old.id)}(?![\w-])")
    return Edit(span, pattern.sub(lambda found: f"{found[1]}{new}", written))


def _returns(old: Ref, new_id: str, graph: Graph, document: Document) -> Iterator[tuple[str, Edit]]:
    """Ways back name a phase of their own journey by its bare id."""
    journey = graph.items[graph.homes[old]]
    bare = old.id.rpartition("/")[2]
    for phase in journey.phases if isinstance(journey, Journey) else ():
        for way in phase.returns:
            if way.to == bare:
                yield document.path, Edit(_span(document, (*way.location.field, "to")), new_id)


def _remember(thing: Thing, document: Document, text: str) -> Edit:
    """The old id as one more entry of `formerly`."""
    count = len(thing.formerly)
    if count == 0:
        lines = text.splitlines()
        ending = "" if text.endswith(("\n", "\r")) or not text else "\n"
        end = Span(len(lines) + (not ending), len(lines[-1]) + 1 if ending else 1, len(lines) + (not ending), 0)
        place = Span(end.line, end.column, end.line, end.column)
        return Edit(place, f"{ending}formerly: [{thing.id}]\n")
    last = _span(document, ("formerly", count - 1))
    whole = _span(document, ("formerly",))
    flow = stretch(text, whole).startswith("[")
    after = Span(last.end_line, last.end_column, last.end_line, last.end_column)
    return Edit(after, f", {thing.id}" if flow else f"\n{' ' * (last.column - 3)}- {thing.id}")


def _moves(old: Ref, new_id: str, graph: Graph, documents: DocumentSet) -> Iterator[tuple[str, str]]:
    item = graph.items[old]
    if not isinstance(item, Thing):
        return
    if item.folder is None:
        raise RenameError(f"`{item.file}` is the only file of its kind, so it keeps its name")
    paths = [
        item.location.path,
        *(home.path for home in documents.series if (home.kind, home.id) == (old.kind, old.id)),
    ]
    for path in paths:
        yield path, str(PurePosixPath(path).with_stem(new_id))


def _document(documents: DocumentSet, path: str) -> Document:
    found = documents.at(path)
    if found is None:
        raise LookupError(path)
    return found


def _span(document: Document, field: tuple[str | int, ...]) -> Span:
    span = document.place(field).span
    if span is None:
        raise LookupError(document.path)
    return span


def _text(source: Source, path: str) -> str:
    content = source.read(path, MAX_YAML_BYTES)
    if isinstance(content, Diagnostic):
        raise RenameError(f"`{path}` can't be read")
    return content.decode("utf-8")
