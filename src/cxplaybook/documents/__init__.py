"""YAML files that fit their JSON Schema, and sentences about those that don't.

`pipeline` calls `read_documents`; `model.build` makes things of the documents, `checks` asks them for places.
It knows kinds only by their names in the layout it is given, and no dataclass.
"""

from cxplaybook.documents.document import Document, DocumentSet
from cxplaybook.documents.find import Home
from cxplaybook.documents.layout import Layout
from cxplaybook.documents.read import read_documents
from cxplaybook.documents.schemas import Schemas
from cxplaybook.documents.series import read_series

__all__ = ["Document", "DocumentSet", "Home", "Layout", "Schemas", "read_documents", "read_series"]
