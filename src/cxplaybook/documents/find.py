"""The files of the content folder with the thing that each is about, and what stands there for nothing.

Called by `documents.read`. It lists folders and opens no file.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.diagnostics.suggest import nearest
from cxplaybook.documents.layout import CSV, YAML, Layout
from cxplaybook.sources import ContentFile, Entry, EntryKind, Source, list_content


@dataclass(frozen=True, slots=True)
class Home:
    """A file and what it is about."""

    kind: str
    id: str
    path: str
    """Path below the project folder."""


@dataclass(frozen=True, slots=True)
class Found:
    """The files of a playbook."""

    documents: tuple[Home, ...]
    """YAML files, sorted by path."""
    series: tuple[Home, ...]
    """CSV files, sorted by path."""
    diagnostics: tuple[Diagnostic, ...]
    """Names that can't be used, files of no kind, files that are missing."""


def find(source: Source, layout: Layout) -> Found:
    """Every file of the content folder that has its place in the layout."""
    entries = source.entries(layout.root)
    if isinstance(entries, Diagnostic):
        return Found((), (), (entries,))
    files, diagnostics = _only_files(source, layout, entries)
    for folder, kind in layout.folders.items():
        listing = list_content(source, layout.path(folder), YAML, folders=layout.inner_folders(folder))
        files += _homes(kind, listing.files)
        diagnostics += listing.diagnostics
    series: list[Home] = []
    for kind, folder in layout.series.items():
        listing = list_content(source, layout.path(folder), CSV)
        series += _homes(kind, listing.files)
        diagnostics += listing.diagnostics
    return Found(_sorted(files), _sorted(series), tuple(diagnostics))


def _only_files(source: Source, layout: Layout, entries: Iterable[Entry]) -> tuple[list[Home], list[Diagnostic]]:
    """Files that stand directly in the content folder, one for each kind."""
    folders = [entry for entry in entries if entry.kind is EntryKind.FOLDER]
    listing = list_content(source, layout.root, YAML, folders={folder.name for folder in folders})
    kinds = layout.only_files
    files = [Home(kinds[file.id], file.id, file.path) for file in listing.files if file.id in kinds]
    unknown = [file for file in listing.files if file.id not in kinds]
    strange = [*_unknown_files(unknown, layout), *_unknown_folders(folders, layout)]
    return files, [*listing.diagnostics, *strange, *_missing(layout, files, strange)]


def _unknown_files(files: Iterable[ContentFile], layout: Layout) -> Iterator[Diagnostic]:
    for file in files:
        name = file.path.rpartition("/")[2]
        yield Diagnostic("unknown-kind", Place(file.path), {"name": name, "why": "file"}, _similar(file.id, layout))


def _unknown_folders(folders: Iterable[Entry], layout: Layout) -> Iterator[Diagnostic]:
    known = {place.partition("/")[0] for place in (*layout.folders, *layout.series.values())}
    for folder in folders:
        if folder.name not in known and not folder.name.startswith("."):
            place = Place(layout.path(folder.name))
            arguments = {"name": f"{folder.name}/", "why": "folder"}
            yield Diagnostic("unknown-kind", place, arguments, _similar(folder.name, layout))


def _similar(name: str, layout: Layout) -> tuple[str, ...]:
    """Folders and files of the layout that a name resembles, as they have to be written."""
    places = {place.removesuffix("/").removesuffix(YAML): place for place in layout.places.values()}
    return tuple(places[near] for near in nearest(name, places))


def _missing(layout: Layout, files: Iterable[Home], strange: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Files that have to be there, unless one that stands beside is only misspelt."""
    present = {file.kind for file in files}
    misspelt = {place for diagnostic in strange for place in diagnostic.suggestions[:1]}
    for kind in sorted(layout.required - present):
        place = layout.places[kind]
        if place not in misspelt:
            yield Diagnostic("missing-file", Place(layout.path(place)), {"name": place})


def _homes(kind: str, files: Iterable[ContentFile]) -> list[Home]:
    return [Home(kind, file.id, file.path) for file in files]


def _sorted(homes: Iterable[Home]) -> tuple[Home, ...]:
    return tuple(sorted(homes, key=lambda home: home.path))
