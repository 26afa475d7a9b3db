"""The content files of a folder with the ids that their names give.

Called by `documents` for each folder of a kind. The caller says which folders hold content and what they hold; here
a name is judged, and no file is opened.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from cxplaybook.diagnostics import Diagnostic, Note, Place
from cxplaybook.sources.files import Entry, EntryKind, Source
from cxplaybook.sources.names import folded, is_id, printable, suggested_id

_KIND_CHECKS = {
    EntryKind.LINK_OUTSIDE: "link-leaves-project",
    EntryKind.BROKEN_LINK: "broken-link",
    EntryKind.OTHER: "not-a-file",
    EntryKind.FOLDER: "not-a-file",
}

# What people and their programs write instead; any other file is none of our business.
_MISTAKEN = {
    ".yaml": (".yml", ".yaml.txt", ".yml.txt", ".json", ".txt"),
    ".csv": (".csv.txt", ".tsv", ".txt"),
}
_SAME_INSIDE = (".yml", ".yaml.txt", ".yml.txt", ".csv.txt")
"""Endings of files that only need another name, so that what points at them has no mistake of its own."""
_OTHER_PROGRAMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    ".yaml": {"document": (".docx", ".doc", ".odt", ".rtf", ".xlsx", ".xls", ".ods"), "table": (".csv",)},
    ".csv": {"workbook": (".xlsx", ".xls", ".ods")},
}
"""Endings of files that need more than another name, by what is to be done."""


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A file that holds one thing."""

    path: str
    """Path below the project folder."""
    id: str
    """The id of the thing; where the name can't be one, the id nearest to it."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a content folder holds."""

    files: tuple[ContentFile, ...]
    """Its content files by name; no two have the same id."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is wrong with its names."""


def list_content(source: Source, folder: str, suffix: str, *, folders: Collection[str] = ()) -> Listing:
    """The content files (`.yaml` or `.csv`) of a folder; `folders` names the folders that may stand inside it."""
    entries = source.entries(folder)
    if isinstance(entries, Diagnostic):
        return Listing((), (entries,))
    visible = [entry for entry in entries if not _is_ignored(entry.name)]
    content = [entry for entry in visible if entry.kind is EntryKind.FILE and entry.name.endswith(suffix)]
    files, diagnostics = _named(folder, suffix, content)
    for entry in visible:
        if entry not in content and not (entry.kind is EntryKind.FOLDER and entry.name in folders):
            diagnostics.extend(_strange(folder, entry, suffix))
    files += _misnamed(folder, suffix, visible, {file.id for file in files})
    return Listing(tuple(sorted(files, key=lambda file: file.path)), tuple(sorted(diagnostics, key=lambda d: d.place)))


def _is_ignored(name: str) -> bool:
    """True for hidden files, notes for colleagues and what editors leave beside the file that they edit."""
    return name.startswith((".", "~$", "#", "README")) or name.endswith(("~", ".swp", ".bak", ".orig", ".tmp"))


def _named(folder: str, suffix: str, entries: list[Entry]) -> tuple[list[ContentFile], list[Diagnostic]]:
    """Files with their ids. The good names come first, so that a bad one never takes the id of a good one."""
    files: dict[str, ContentFile] = {}
    diagnostics: list[Diagnostic] = []
    by_fold: dict[str, str] = {}
    for entry in sorted(entries, key=lambda entry: (not is_id(entry.name.removesuffix(suffix)), entry.name)):
        stem, path = entry.name.removesuffix(suffix), f"{folder}/{entry.name}"
        twin = by_fold.setdefault(folded(stem), path)
        if twin != path:
            diagnostics.append(_clash(path, twin))
            continue
        name = stem if is_id(stem) else suggested_id(stem)
        if name != stem:
            diagnostics.append(_bad_name(path, stem, name if name not in files else ""))
        if name:
            files.setdefault(name, ContentFile(path, name))
    return list(files.values()), diagnostics


def _misnamed(folder: str, suffix: str, entries: Iterable[Entry], taken: Collection[str]) -> list[ContentFile]:
    """Files that lack nothing but the right ending."""
    files: dict[str, ContentFile] = {}
    for entry in entries:
        if entry.kind is EntryKind.FILE and entry.name.lower().endswith(_SAME_INSIDE):
            name = suggested_id(_stem_of_mistaken(entry.name, suffix) or "")
            if name and name not in taken:
                files.setdefault(name, ContentFile(f"{folder}/{entry.name}", name))
    return list(files.values())


def _bad_name(path: str, stem: str, suggestion: str) -> Diagnostic:
    suggestions = (suggestion,) if suggestion else ()
    return Diagnostic("bad-file-name", Place(printable(path)), {"name": printable(stem)}, suggestions)


def _clash(path: str, twin: str) -> Diagnostic:
    notes = (Note("other", Place(printable(twin))),)
    return Diagnostic("names-clash", Place(printable(path)), {"name": printable(path).rpartition("/")[2]}, notes=notes)


def _strange(folder: str, entry: Entry, suffix: str) -> Iterator[Diagnostic]:
    """What is wrong with an entry that isn't a content file; nothing for files that have nothing to do with content."""
    place = Place(printable(f"{folder}/{entry.name}"))
    if entry.kind is EntryKind.FILE:
        yield from _wrong_suffix(place, entry.name, suffix)
    elif entry.kind is EntryKind.FOLDER and not entry.name.endswith(suffix):
        yield Diagnostic("unread-folder", place, {"name": printable(entry.name)})
    else:
        yield Diagnostic(_KIND_CHECKS[entry.kind], place)


def _wrong_suffix(place: Place, name: str, suffix: str) -> Iterator[Diagnostic]:
    """A file that somebody may take for content."""
    for why, endings in _OTHER_PROGRAMS[suffix].items():
        if name.lower().endswith(endings):
            expected = f"{suggested_id(name.rpartition('.')[0]) or 'name'}{suffix}"
            yield Diagnostic("wrong-suffix", place, {"name": printable(name), "why": why, "expected": expected})
            return
    stem = _stem_of_mistaken(name, suffix)
    if stem is not None:
        expected = f"{suggested_id(stem) or 'name'}{suffix}"
        yield Diagnostic("wrong-suffix", place, {"name": printable(name)}, (expected,))


def _stem_of_mistaken(name: str, suffix: str) -> str | None:
    """The name without what people write instead of the right ending, or forget it; None: it has another ending."""
    lower = name.lower()
    endings = (*sorted(_MISTAKEN[suffix], key=len, reverse=True), suffix)
    # A name such as `CNAME` belongs to another program; an id without any ending is somebody's work.
    without_ending = name if is_id(name) else None
    return next((name[: -len(ending)] for ending in endings if lower.endswith(ending)), without_ending)
