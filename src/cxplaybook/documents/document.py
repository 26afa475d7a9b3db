"""What the files of a playbook hold once they are known to fit their schemas.

Made by `documents.read`; the model is built from `DocumentSet.usable`, and the checks ask it for lines and columns.
Nothing here reads or validates.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cxplaybook.diagnostics import Diagnostic, Place, Span
from cxplaybook.documents.find import Home
from cxplaybook.documents.mend import written_path
from cxplaybook.documents.places import of_value
from cxplaybook.sources.lines import Lines
from cxplaybook.sources.marks import FieldPath, Marks
from cxplaybook.sources.scalars import Data


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file of `content/`."""

    kind: str
    """Name of the kind, as the layout gives it for the folder or file."""
    id: str
    """Name of the file without its ending."""
    path: str
    """Path below the project folder, with forward slashes."""
    data: Mapping[str, Data]
    """What a thing can be made of: it fits the schema, as whatever was broken has been left out."""
    written: Mapping[str, Data]
    """Everything the file holds. The ids in it are taken, also where they stand in something broken."""
    marks: Marks
    """Places of everything that is written."""
    raw: bytes = field(default=b"", repr=False)
    """The file itself. Empty: it couldn't be read."""
    left_out: frozenset[FieldPath] = frozenset()
    """Where `data` has less than `written`; the empty path: so much is broken that no thing can be made of it."""

    @property
    def usable(self) -> bool:
        """Whether a thing can be made of it."""
        return () not in self.left_out

    def whole(self, path: FieldPath) -> bool:
        """Whether nothing at a path of `data`, or inside it, has been left out."""
        written = written_path(path, self.left_out)
        return not any(gone[: len(written)] == written for gone in self.left_out)

    def place(self, path: FieldPath, word: str = "") -> Place:
        """Where a value of `data` stands in the file, or just a word of it; of a missing value its nearest parent.

        A value of several lines is shown by the key it stands under, or by its own first key.
        """
        written = written_path(path, self.left_out)
        if word:
            return Place(self.path, self._word_in(self.marks.value(written), word))
        return Place(self.path, of_value(dict(self.written), self.marks, written))

    def lines(self, path: FieldPath) -> range:
        """The lines, from 1, that a value of `data` takes; of a missing value its nearest parent's."""
        whole = self.marks.value(written_path(path, self.left_out))
        # A value that ends at the start of a line doesn't reach into it.
        return range(whole.line, max(whole.end_line + (whole.end_column > 1), whole.line + 1))

    def holds(self, path: FieldPath, place: Place) -> bool:
        """Whether a place in this file lies in the value of `data` at a path, or in the key it stands under."""
        written = written_path(path, self.left_out)
        if place.path != self.path or place.span is None:
            return False
        return self.marks.path_at(place.span)[: len(written)] == written

    def line(self, number: int) -> str:
        """A line of the file, from 1, without its line break; empty: there is none."""
        return self._lines[number - 1]

    @property
    def _lines(self) -> Lines:
        return Lines(self.raw.decode("utf-8", "replace").removeprefix("\ufeff"))

    def _word_in(self, span: Span, word: str) -> Span:
        """Where a word first stands in a stretch of the file; all of it where the word is written with escapes."""
        lines = self._lines
        for number in range(span.line, span.end_line + 1):
            start = lines[number - 1].find(word, span.column - 1 if number == span.line else 0)
            if start >= 0:
                return lines.on_line(number - 1, start, start + len(word))
        return span


@dataclass(frozen=True, slots=True)
class DocumentSet:
    """All files of a playbook, and everything that is wrong with them as files."""

    documents: tuple[Document, ...]
    """Sorted by path."""
    series: tuple[Home, ...]
    """CSV files with the thing whose values each holds, sorted by path; there may be no such thing."""
    diagnostics: tuple[Diagnostic, ...]
    """What the reader and the schemas found, sorted by place."""
    _by_path: Mapping[str, Document] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_path", {document.path: document for document in self.documents})

    @property
    def usable(self) -> tuple[Document, ...]:
        """The documents that a model can be built from."""
        return tuple(document for document in self.documents if document.usable)

    def at(self, path: str) -> Document | None:
        """The document of a file; None: there is none."""
        return self._by_path.get(path)
