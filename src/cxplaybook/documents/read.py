"""Files of the content folder as documents, and everything that is wrong with them as files.

Called by `pipeline` with the files of a working copy or of a git revision. It knows no kind: what stands where is the
layout's, what a file may hold the schemas' business.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cxplaybook.diagnostics import Diagnostic, Span
from cxplaybook.documents.document import Document, DocumentSet
from cxplaybook.documents.explain import explain
from cxplaybook.documents.find import Home, find
from cxplaybook.documents.inspection import Inspection
from cxplaybook.documents.layout import Layout
from cxplaybook.documents.mend import mend
from cxplaybook.documents.schemas import Schemas
from cxplaybook.documents.writing import as_written
from cxplaybook.sources import MAX_YAML_BYTES, Loaded, Marks, Source, load

SETTINGS = "playbook"
"""Kind of the file that names the languages of all texts."""


def read_documents(source: Source, schemas: Schemas, layout: Layout) -> DocumentSet:
    """Every document of a playbook. The schemas come as they were loaded, for texts in any language."""
    found = find(source, layout)
    contents = {home: source.read(home.path, MAX_YAML_BYTES) for home in found.documents}
    loaded = {home: _load(content, home, layout) for home, content in contents.items()}
    settings = next((file for home, file in loaded.items() if home.kind == SETTINGS), None)
    languages = _languages(settings, schemas)
    fitting = schemas.with_languages(languages) if languages else schemas
    read = [read_document(home, contents[home], file, fitting) for home, file in loaded.items()]
    diagnostics = [*found.diagnostics, *(diagnostic for _, of_file in read for diagnostic in of_file)]
    documents = tuple(document for document, _ in read)
    return DocumentSet(documents, found.series, tuple(sorted(diagnostics, key=_position)))


def read_document(
    home: Home, content: bytes | Diagnostic, file: Loaded, schemas: Schemas
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document of a loaded file, and everything that is wrong with it."""
    raw = content if isinstance(content, bytes) else b""
    if file.data is None:
        return Document(home.kind, home.id, home.path, {}, {}, file.marks, raw, frozenset({()})), file.diagnostics
    data = as_written(file.data, file.marks, home.kind, schemas)
    written = data if isinstance(data, dict) else {}
    failures = schemas.failures(home.kind, data)
    if not failures:
        return Document(home.kind, home.id, home.path, written, written, file.marks, raw), file.diagnostics
    broken = explain(failures, Inspection(home.kind, home.id, home.path, data, file.marks, schemas))
    rest, left_out = mend(schemas, home.kind, data, failures)
    valid = rest if isinstance(rest, dict) else {}
    document = Document(home.kind, home.id, home.path, valid, written, file.marks, raw, left_out)
    return document, (*file.diagnostics, *_others(broken, file.diagnostics))


def _others(broken: Iterable[Diagnostic], known: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """What the schema says, less what the reader said of the same value: an id with a hidden space is one mistake."""
    told = [diagnostic.place.span for diagnostic in known if diagnostic.place.span]
    for diagnostic in broken:
        span = diagnostic.place.span
        if span is None or not any(_begins_in(other, span) for other in told):
            yield diagnostic


def _begins_in(place: Span, value: Span) -> bool:
    """Whether a place begins inside a value that stands on one line."""
    start, end = (value.line, value.column), (value.line, value.end_column)
    return value.line == value.end_line and start <= (place.line, place.column) < end


def _load(content: bytes | Diagnostic, home: Home, layout: Layout) -> Loaded:
    if isinstance(content, Diagnostic):
        return Loaded(None, Marks(), (content,))
    loaded = load(content, home.path)
    return replace(loaded, diagnostics=_needed(loaded.diagnostics)) if home.kind in layout.required else loaded


def _needed(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics of a file that has to be there: an empty one can't be deleted."""
    return tuple(
        replace(diagnostic, arguments={"why": "needed"}) if diagnostic.check == "empty-file" else diagnostic
        for diagnostic in diagnostics
    )


def _languages(settings: Loaded | None, schemas: Schemas) -> tuple[str, ...]:
    """The playbook's languages; empty: its file doesn't tell, so that no text can be in the wrong one."""
    data = settings.data if settings else None
    languages = data.get("languages") if isinstance(data, dict) else None
    if not isinstance(languages, list) or any(
        failure.path[:1] == ("languages",) for failure in schemas.failures(SETTINGS, data)
    ):
        return ()
    return tuple(str(code) for code in languages)


def _position(diagnostic: Diagnostic) -> tuple[str, Span]:
    return diagnostic.place.path, diagnostic.place.span or Span(0, 0, 0, 0)
