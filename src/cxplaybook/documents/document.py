"""What the files of a playbook hold once they are known to fit their schemas.

Made by `documents.read`; the model is built from `DocumentSet.usable`, and the checks ask it for lines and columns.
Nothing here reads or validates.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cxplaybook.diagnostics import Diagnostic, Place
from cxplaybook.sources.anchors import Data
from cxplaybook.sources.marks import FieldPath, Marks


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
    """What the file holds. Where `usable` is true it is valid: what was broken has been left out."""
    marks: Marks
    """Places of the whole file, left out parts included."""
    usable: bool = True
    """False: so much is broken that no thing can be made of it, but its id is taken and may be pointed at."""
    left_out: frozenset[FieldPath] = frozenset()
    """What is missing from `data` because it is broken; empty: nothing."""
    withheld: frozenset[str] = frozenset()
    """Ids written in what is left out, or anywhere in an unusable file: a reference to one of them is no mistake."""

    def place(self, path: FieldPath, *, key: bool = False) -> Place:
        """Where a value, or its key, stands in the file; of a missing one its nearest parent."""
        return Place(self.path, self.marks.key(path) if key else self.marks.value(path))


@dataclass(frozen=True, slots=True)
class DocumentSet:
    """All files of a playbook, and everything that is wrong with them as files."""

    documents: tuple[Document, ...]
    """Sorted by path."""
    diagnostics: tuple[Diagnostic, ...]
    """What the reader and the schemas found, sorted by place."""
    _by_path: Mapping[str, Document] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_path", {document.path: document for document in self.documents})

    @property
    def usable(self) -> tuple[Document, ...]:
        """The documents that a model can be built from."""
        return tuple(document for document in self.documents if document.usable)

    @property
    def complete(self) -> bool:
        """True when nothing is missing from any document because it is broken."""
        return all(document.usable and not document.left_out for document in self.documents)

    def at(self, path: str) -> Document | None:
        """The document of a file; None: there is none."""
        return self._by_path.get(path)
