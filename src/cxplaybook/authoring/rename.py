"""A new id for a thing or an entry of a list, everywhere it is written.

Called by `cxplaybook rename`. Only the ids change: comments, order and layout of the files stay. What is renamed
remembers its old id under `formerly`, so that old addresses lead to it. Nothing is written to disk here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from cxplaybook.authoring.edits import Edit, EditableText
from cxplaybook.authoring.formerly import remember
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.documents import Document, DocumentSet
from cxplaybook.model import DEFAULT_AUDIENCE, Graph, Mention, Ref, Thing
from cxplaybook.model.kinds.journey import Journey
from cxplaybook.model.kinds.playbook import Settings
from cxplaybook.model.registry import item_kinds
from cxplaybook.sources import MAX_CSV_BYTES, FieldPath, Source, is_id, load


@dataclass(unsafe_hash=True)
class RenameError(LookupError):
    """A renaming that can't be done."""

    sentence: str
    """Why, and what to do instead."""

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True, slots=True)
class Renaming:
    """What changes on disk."""

    contents: Mapping[str, str]
    """Path below the project folder to the new text of the file, under its old name."""
    moves: tuple[tuple[str, str], ...]
    """Old and new path of files that get another name."""


def rename(old: Ref, new_id: str, graph: Graph, documents: DocumentSet) -> Renaming:
    """Everything that giving `old` another id changes. The playbook has to be without errors.

    Raises:
        RenameError: there is no such thing, the new id is taken or can't be one.
    """
    _refuse(old, new_id, graph)
    moves = tuple(_moves(old, new_id, graph, documents))
    texts = {document.path: EditableText(document.raw.decode("utf-8")) for document in documents.documents}
    edits: dict[str, list[Edit]] = {}
    named = (*_names(old, graph, documents), *_settings(moves, graph, documents))
    for document, path, pattern in named:
        found = list(_replaced(texts[document.path], document, path, pattern, new_id))
        edits.setdefault(document.path, []).extend(found)
    item = graph.items[old]
    own = _document(documents, item.location.path)
    edits.setdefault(own.path, []).append(remember(item, new_id, own, texts[own.path]))
    contents = {path: texts[path].edited(found) for path, found in sorted(edits.items())}
    _refuse_broken(contents, documents)
    return Renaming(contents, moves)


def refuse_overwriting(renaming: Renaming, source: Source) -> None:
    """Makes sure that nothing stands where a file is going.

    Raises:
        RenameError: something does.
    """
    for _, new in renaming.moves:
        if isinstance(source.read(new, MAX_CSV_BYTES), bytes):
            raise RenameError(f"`{new}` is there already; move or delete it first")


def _refuse(old: Ref, new_id: str, graph: Graph) -> None:
    if old.kind not in item_kinds():
        raise RenameError(f"there is no kind `{old.kind}`{_meant(old.kind, item_kinds())}")
    if old not in graph.items:
        raise RenameError(f"there is no {old.kind} `{old.id}`{_meant(old.id, graph.ids(old.kind))}")
    if not is_id(new_id):
        raise RenameError(f"`{new_id}` can't be an id: small letters a to z, digits, and hyphens between them")
    if old.renamed(new_id) in graph.known:
        raise RenameError(f"there is a {old.kind} `{new_id}` already")
    if old.kind == "edition" and DEFAULT_AUDIENCE in (old.id, new_id):
        raise RenameError(
            f"`{DEFAULT_AUDIENCE}` is the edition of everything without an audience, so it keeps its name"
        )
    for ref, item in graph.items.items():
        if ref != old and old.renamed(new_id) in map(ref.renamed, item.formerly):
            raise RenameError(
                f"`{new_id}` was an earlier name of the {ref.kind} `{ref.id}`, and its address leads there"
            )
    _refuse_mistakable(old, old.renamed(new_id), graph)


def _refuse_mistakable(old: Ref, new: Ref, graph: Graph) -> None:
    """A field that takes several kinds can't tell two things of one id apart."""
    for mention in graph.mentions:
        others = [Ref(kind, new.id) for kind in mention.kinds if kind != old.kind and Ref(kind, new.id) in graph.known]
        if others and old.kind in mention.kinds and mention.target in (old, *others):
            where = f"`{mention.field}` in {mention.location.path}"
            raise RenameError(f"there is a {others[0].kind} `{new.id}`, and {where} could mean either")


def _meant(word: str, known: Iterable[str]) -> str:
    """A question that names what may have been meant; an entry's id may have been given without its file's."""
    names = list(known)
    near = [name for name in names if name.endswith(f"/{word}")] or nearest(word, names)
    return f"; did you mean {' or '.join(f'`{name}`' for name in near)}?" if near else ""


def _names(old: Ref, graph: Graph, documents: DocumentSet) -> Iterator[tuple[Document, FieldPath, re.Pattern[str]]]:
    """Every value that holds the id, and what the id looks like in it."""
    for mention in graph.mentions:
        if _concerns(mention, old, graph):
            yield _document(documents, mention.location.path), mention.location.field, _pattern(mention, old)
    item = graph.items[old]
    if not isinstance(item, Thing):
        own = _document(documents, item.location.path)
        bare = _bare(old)
        yield own, (*item.location.field, "id"), bare
        yield from ((own, path, bare) for path in _ways_back(old, graph))


def _settings(
    moves: Iterable[tuple[str, str]], graph: Graph, documents: DocumentSet
) -> Iterator[tuple[Document, FieldPath, re.Pattern[str]]]:
    """Settings of checks that hold for a file which gets another name."""
    moving = {before for before, _ in moves}
    playbooks = (item for item in graph.items.values() if isinstance(item, Settings))
    for setting in (setting for playbook in playbooks for setting in playbook.checks if setting.place in moving):
        path, at = PurePosixPath(setting.place), setting.location / "under"
        pattern = rf"{re.escape(str(path.parent))}/(?P<id>{re.escape(path.stem)}){re.escape(path.suffix)}"
        yield _document(documents, at.path), at.field, re.compile(pattern)


def _concerns(mention: Mention, old: Ref, graph: Graph) -> bool:
    """Whether a mention names the thing, or something inside the file that carries its id."""
    inside = mention.target.id.startswith(f"{old.id}/") and graph.homes.get(mention.target) == old
    return mention.target == old or inside


def _pattern(mention: Mention, old: Ref) -> re.Pattern[str]:
    """The last part of the id, where a reference or a link in prose writes it; `answer` is no part of `answer-time`."""
    home, slash, last = old.id.rpartition("/")
    before = rf"\(\s*<?{re.escape(mention.target.kind)}:" if not mention.kinds else r"(?<![\w/-])"
    return re.compile(rf"{before}{re.escape(home + slash)}(?P<id>{re.escape(last)})(?![\w-])")


def _bare(old: Ref) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<id>{re.escape(old.id.rpartition('/')[2])})(?![\w-])")


def _ways_back(old: Ref, graph: Graph) -> Iterator[FieldPath]:
    """Ways back name a phase of their own journey by its bare id."""
    journey = graph.items[graph.homes[old]]
    for phase in journey.phases if old.kind == "phase" and isinstance(journey, Journey) else ():
        for way in phase.returns:
            if way.to == old.id.rpartition("/")[2]:
                yield (*way.location.field, "to")


def _replaced(
    text: EditableText, document: Document, path: FieldPath, pattern: re.Pattern[str], new_id: str
) -> Iterator[Edit]:
    """The id in a value, changed wherever it stands there. An alias (`*name`) has it where the anchor is."""
    span = document.marks.value(path)
    start, end = text.stretch(span)
    found = list(pattern.finditer(text.text, start, end))
    if not found and not text.text.startswith("*", start):
        raise RenameError(f"{document.path}:{span.line} writes the id in an unusual way; write it plainly first")
    yield from (Edit(*match.span("id"), new_id) for match in found)


def _moves(old: Ref, new_id: str, graph: Graph, documents: DocumentSet) -> Iterator[tuple[str, str]]:
    item = graph.items[old]
    if not isinstance(item, Thing):
        return
    if item.folder is None:
        raise RenameError(f"`{item.file}` is the only file of its kind, so it keeps its name")
    series = (home.path for home in documents.series if (home.kind, home.id) == (old.kind, old.id))
    for path in (item.location.path, *series):
        yield path, str(PurePosixPath(path).with_stem(new_id))


def _refuse_broken(contents: Mapping[str, str], documents: DocumentSet) -> None:
    """Files may be written in ways that nobody thought of; then nothing is changed."""
    for path, text in contents.items():
        before = load(_document(documents, path).raw, path)
        if len(load(text.encode(), path).diagnostics) > len(before.diagnostics):
            raise RenameError(f"`{path}` is laid out in an unusual way; rename the id in it by hand")


def _document(documents: DocumentSet, path: str) -> Document:
    found = documents.at(path)
    if found is None:
        raise LookupError(path)
    return found
